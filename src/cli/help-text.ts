/** What `yilian --help` prints below the commands: the settings, the exit codes and examples. */
export function helpText(exit: { readonly ok: number; readonly faults: number; readonly usage: number }): string {
  return `
Settings are environment variables; docs/operating.md explains each. The options above override theirs.
  HOST, PORT                 where to listen
  GRAPH                      embedded or neo4j
  DATA_DIR                   the folder of the embedded graph and of the index file
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                             the Neo4j server, the user and the database
  SEED_DIR, SOURCES_DIR      the folders with the seeds and with the documents
  INDEX_MAX_RELATIONSHIPS    the most relationships of which an index is made
  RECORD_CACHE_MB            the memory for records that were read; 0 caches none
  LOG_LEVEL                  silent, error, warn, info or debug
  SLOW_QUERY_MS              the time after which a request is logged as slow; 0 logs none
  METRICS                    off serves no /metrics
  OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER_ARG
                             the collector of traces, its headers, the name of the service, the share of traces
  CORS_ORIGINS               the origins whose pages may use the API, or *
  REQUEST_TIMEOUT_MS         how long a request may take
  EXPLAIN                    on lets requests list the statements that were run
  AUTH                       how readers sign in: none, token, jwt or proxy
  ALLOW_PUBLIC, ALLOWED_HOSTS, TRUST_PROXY, TLS_CERT, TLS_KEY
                             what an address that others can reach needs
  TOKENS_FILE, JWT_JWKS, JWT_ISSUER, JWT_AUDIENCE, JWT_ALGORITHMS, JWT_ROLES_CLAIM, JWT_CLOCK_SKEW_S,
  PROXY_USER_HEADER, PROXY_ROLES_HEADER
                             what each way to sign in needs
  RATE_LIMIT_REQUESTS, RATE_LIMIT_COST
                             how much a client may ask within a minute
  AUDIT_LOG                  the file that records who asked for what
  NO_COLOR                   set, it turns off colours in a terminal

Exit codes: ${exit.ok} success; ${exit.faults} something is wrong and was reported; ${exit.usage} the command was not understood.

Examples:
  yilian                               the same as yilian serve
  yilian serve --port 8080             load the seeds if they changed, then answer on http://127.0.0.1:8080
  yilian check                         check the seeds, without a database
  yilian verify --sources ../articles  check the seeds against the documents
  yilian locate 北京协和医院           print where the documents contain a text, as ranges for the seeds
  source <(yilian completion bash)     complete commands and options in this shell; zsh likewise`;
}
