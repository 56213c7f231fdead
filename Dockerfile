# Yilian on the embedded engine, or on a Neo4j that NEO4J_URI names. All it writes goes to /data.
#
#   docker build -t yilian .
#   docker run --read-only -p 127.0.0.1:4000:4000 -v yilian-data:/data yilian

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit
COPY . .
RUN npm run package -- --pack-destination /tmp

# What the package contains, and the few packages outside its bundles, in the versions and with the hashes of its lock file.
WORKDIR /app
RUN tar -xzf /tmp/yilian-*.tgz --strip-components=1 && npm ci --no-audit --ignore-scripts
# Only editors and debuggers read these, a quarter of all.
RUN find . -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete \
 && if [ -f /usr/local/LICENSE ]; then cp /usr/local/LICENSE LICENSE-NODE; fi \
 && mkdir /data

FROM debian:bookworm-slim
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /app /app
# No name is needed, and a number lets Kubernetes see that it is not root.
COPY --from=build --chown=10001:10001 /data /data
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
USER 10001:10001
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
