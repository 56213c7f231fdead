import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Metrics } from "../../src/observability/metrics.ts";
import { startObserved } from "../support/observed-service.ts";
import { textOf } from "../support/source-files.ts";

const RULES = "docs/monitoring/prometheus-rules.yaml";

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}
interface Panel {
  readonly title: string;
  readonly type: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

const rules = (parse(textOf(RULES)) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(textOf("docs/monitoring/grafana-dashboard.json")) as { panels: Panel[] };
const panels = dashboard.panels.filter(({ type }) => type !== "row");
const guide = textOf("docs/operating.md");

/** The metrics of a running service, and those of histograms by the names of their series. */
let series: ReadonlySet<string>;
/** All labels of the metrics, and those that Prometheus adds. */
let labels: ReadonlySet<string>;
let families: readonly string[];
beforeAll(async () => {
  const service = await startObserved();
  await service.post("query Readiness { __typename }");
  const text = await service.metrics();
  await service.close();
  const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", type = ""]) => ({ name, type }));
  const pairs = [...text.matchAll(/[{,](\w+)="/g)].map(([, name = ""]) => name);
  // A counter of rejected requests has no line before the first one.
  const declared = new Metrics().registry.getMetricsAsArray().flatMap((metric) => Object(metric).labelNames ?? []);
  labels = new Set([...pairs, ...declared, "job", "instance"]);
  families = types.map(({ name }) => name);
  series = new Set(
    types.flatMap(({ name, type }) =>
      type === "histogram" || type === "summary" ? [`${name}_sum`, `${name}_count`, `${name}_bucket`] : [name],
    ),
  );
});

/** The labels by which an expression of Prometheus selects or groups. */
function labelsIn(expression: string): string[] {
  const selected = [...expression.matchAll(/[{,]\s*(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, name = ""]) => name);
  const grouped = [...expression.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, names = ""]) => names.split(/,\s*/));
  return [...selected, ...grouped];
}

/** The metrics that an expression of Prometheus reads. */
function metricsIn(expression: string): string[] {
  return [...expression.matchAll(/\b(?:yilian|process|nodejs)_[a-z0-9_]+\b/g)].map(([name]) => name);
}

describe("the alert rules", () => {
  test("use only metrics that the service has", () => {
    expect(rules.length).toBeGreaterThan(10);
    const used = rules.flatMap(({ expr }) => metricsIn(expr));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !series.has(name))).toEqual([]);
    expect(rules.flatMap(({ expr }) => labelsIn(expr)).filter((name) => !labels.has(name))).toEqual([]);
  });

  test("have a severity, a summary and a section that says what to do", () => {
    const sections = [...guide.matchAll(/^#### (\w+)\n\n(\S)/gm)].map(([, name = ""]) => name);
    expect(sections.toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
    for (const { alert, labels, annotations } of rules) {
      expect(["critical", "warning", "info"]).toContain(labels.severity);
      expect(annotations.summary.endsWith("."), annotations.summary).toBe(true);
      expect(annotations.runbook).toBe(`docs/operating.md#${alert.toLowerCase()}`);
    }
  });

  const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;
  test.skipIf(!hasPromtool)("are accepted by promtool", () => {
    const path = fileURLToPath(new URL(`../../${RULES}`, import.meta.url));
    expect(execFileSync("promtool", ["check", "rules", path], { encoding: "utf8" })).toContain("SUCCESS");
  });

  const cases = "tests/observability/alert-rules.promtool.yaml";
  test.skipIf(!hasPromtool)("fire for what they describe, as promtool evaluates them", () => {
    const path = fileURLToPath(new URL(`../../${cases}`, import.meta.url));
    const { status, stdout, stderr } = spawnSync("promtool", ["test", "rules", path], { encoding: "utf8" });
    expect(`${status} ${stdout}${stderr}`).toMatch(/^0 [\s\S]*SUCCESS/);
  });

  test("each have a case for promtool, with metrics that the service has", () => {
    const text = textOf(cases);
    const fired = new Set([...text.matchAll(/alertname="(\w+)"/g)].map(([, name]) => name));
    expect([...fired].toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
    expect(metricsIn(text).filter((name) => !series.has(name))).toEqual([]);
  });
});

describe("the dashboard", () => {
  test("uses only metrics that the service has", () => {
    const used = panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => metricsIn(expr)));
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((name) => !series.has(name))).toEqual([]);
    const usedLabels = panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => labelsIn(expr)));
    expect(usedLabels.filter((name) => !labels.has(name))).toEqual([]);
  });

  test("shows every metric of the service itself", () => {
    const used = new Set(panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => metricsIn(expr))));
    const own = families.filter((name) => name.startsWith("yilian_"));
    expect(own.filter((name) => ![...used].some((one) => one.startsWith(name)))).toEqual([]);
  });

  test("describes each panel, and none covers another", () => {
    expect(panels.filter(({ description = "" }) => !description.endsWith("."))).toEqual([]);
    const overlapping = dashboard.panels.flatMap(({ title, gridPos: a }, at) =>
      dashboard.panels
        .slice(at + 1)
        .filter(({ gridPos: b }) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
        .map((other) => `${title} and ${other.title}`),
    );
    expect(overlapping).toEqual([]);
    expect(dashboard.panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
  });
});

test("the page of operating lists every metric of the service itself", () => {
  const rows = [...guide.matchAll(/^\| (`yilian_\w+`(?:, `yilian_\w+`)*) \|/gm)];
  const listed = rows.flatMap(([, names = ""]) => [...names.matchAll(/yilian_\w+/g)].map(([name]) => name));
  expect(listed.toSorted()).toEqual(families.filter((name) => name.startsWith("yilian_")).toSorted());
});
