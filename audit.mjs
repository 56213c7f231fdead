// Checks the packages that are distributed against known vulnerabilities: `npm audit` where the registry has it,
// otherwise the advisories in advisories.json. It fails if one is of high or critical severity.
//
//   node audit.mjs             asks the registry first
//   node audit.mjs --offline   uses the list alone
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import semver from "semver";

const FAILING = new Set(["HIGH", "CRITICAL"]);

/**
 * The advisories that concern a package of the lock file, without those that only development needs.
 *
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, devOptional?: boolean }> }} lock
 * @param {readonly object[]} advisories in the OSV format (https://ossf.github.io/osv-schema/), of the npm ecosystem
 * @returns {{ id: string, severity: string, name: string, version: string, summary: string }[]}
 */
export function findAffected(lock, advisories) {
  const distributed = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version }]) => ({ name: path.replace(/^.*node_modules\//, ""), version }));
  return advisories.flatMap(({ id, summary, affected, database_specific: { severity } }) =>
    distributed
      .filter(({ name, version }) => affected.some((one) => one.package.name === name && isWithin(version, one.ranges)))
      .map(({ name, version }) => ({ id, severity, name, version, summary })),
  );
}

/** Whether a range contains a version. Each range has pairs of events: introduced, then fixed. */
function isWithin(version, ranges) {
  return ranges.some(({ events }) => {
    const introduced = events.filter((event) => event.introduced !== undefined);
    return introduced.some((event) => {
      const from = event.introduced === "0" ? "0.0.0-0" : event.introduced;
      const { fixed } = events[events.indexOf(event) + 1] ?? {};
      return semver.gte(version, from) && (fixed === undefined || semver.lt(version, fixed));
    });
  });
}

/** What the registry reports; the reason if it has no audit or does not answer. */
function askRegistry() {
  const options = ["--omit=dev", "--json", "--package-lock-only", "--fetch-retries=0", "--fetch-timeout=15000"];
  const { npm_config_local_prefix: _, ...env } = process.env;
  const run = spawnSync("npm", ["audit", ...options], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const report = parse(run.stdout);
  if (report?.vulnerabilities === undefined)
    return { reason: report?.statusCode ? `it answers ${report.statusCode}` : "it does not answer" };
  // A text in `via` names another package of the report, because of which this one is in it.
  const reported = Object.values(report.vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one === "object"),
  );
  const found = reported.map(({ url, severity, name, range, title }) => ({
    ...{ id: url, severity: severity.toUpperCase(), name, version: range, summary: title },
  }));
  return { found };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

function main() {
  const { date, covers, advisories } = readJson("advisories.json");
  const answer = process.argv.includes("--offline") ? { reason: "it was not asked" } : askRegistry();
  if (answer.found === undefined)
    console.log(
      `The registry has no result (${answer.reason}). Checked offline against ${advisories.length} advisories of ${date}. ${covers}`,
    );
  else console.log("Checked by npm audit.");
  const found = answer.found ?? findAffected(readJson("package-lock.json"), advisories);
  for (const { id, severity, name, version, summary } of found)
    console.log(`${severity} ${name} ${version}: ${summary} (${id})`);
  const failing = found.filter(({ severity }) => FAILING.has(severity));
  console.log(`${found.length} found, ${failing.length} of high or critical severity.`);
  process.exitCode = failing.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
