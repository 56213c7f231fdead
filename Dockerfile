# Yilian on the embedded engine, or on a Neo4j that NEO4J_URI names. All it writes goes to /data.
#
#   docker build -t yilian .
#   docker run --read-only --cap-drop=ALL --security-opt=no-new-privileges --memory=2g --pids-limit=256 \
#     -e ALLOW_PUBLIC=true -p 127.0.0.1:4000:4000 -v yilian-data:/data yilian
#
# It starts only with a choice of who may use it: AUTH, or ALLOW_PUBLIC=true, here for the programs of this machine.
#
# A tag can be moved to another image, a digest cannot. docs/dependencies.md describes how to update them.
ARG NODE_IMAGE=node:24.20.0-bookworm-slim@sha256:ba849c60be29959425b8734d57b8b4b7d56f98edd9504c9af091d5281095a71e
ARG DEBIAN_IMAGE=debian:bookworm-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171

FROM ${NODE_IMAGE} AS build
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

FROM ${DEBIAN_IMAGE}
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /app /app
# No name is needed, and a number lets Kubernetes see that it is not root.
COPY --from=build --chown=10001:10001 /data /data
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
USER 10001:10001
EXPOSE 4000
# The certificate is that of a name for readers, not of the loopback address.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["node", "-e", "require(process.env.TLS_CERT ? 'https' : 'http').get({ host: '127.0.0.1', port: process.env.PORT, path: '/health/ready', rejectUnauthorized: false }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
