import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { textOf } from "../support/source-files.ts";
import { DISTRIBUTED, MANIFEST, nameOf } from "./lock-packages.ts";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly unknown[];
}

const { writeSbom } = await import(new URL("../../sbom.mjs", import.meta.url).href);
const text = textOf("dist/sbom.cdx.json");
const bill = JSON.parse(text) as {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};
const own = JSON.parse(textOf("package.json")) as { name: string; version: string };

test("the bill of materials is CycloneDX 1.5 about this version", () => {
  expect(bill).toMatchObject({
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: own.name, version: own.version } },
  });
});

test("its components are the distributed packages of the lock file, with the same hashes", () => {
  const expected = new Map(DISTRIBUTED.map(([path, entry]) => [`${nameOf(path)}@${entry.version}`, entry]));
  expect(bill.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([...expected.keys()].sort());
  for (const { name, version, purl, hashes } of bill.components) {
    expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
    const { integrity } = expected.get(`${name}@${version}`) ?? {};
    const hash = integrity && Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
    expect([name, hashes?.[0]]).toEqual([name, hash ? { alg: "SHA-512", content: hash } : undefined]);
  }
});

test("each component has a licence", () => {
  expect(bill.components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
});

test("its dependencies name only components, and begin with those of package.json", () => {
  const references = new Set(bill.components.map((component) => component["bom-ref"]));
  const self = `${own.name}@${own.version}`;
  const named = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [...(ref === self ? [] : [ref]), ...dependsOn]);
  expect(named.filter((reference) => !references.has(reference))).toEqual([]);
  const direct = bill.dependencies.find(({ ref }) => ref === self)?.dependsOn ?? [];
  expect(direct.map((reference) => reference.replace(/@[^@]+$/, "")).sort()).toEqual(
    Object.keys(MANIFEST.dependencies).sort(),
  );
});

test("a second build makes the same bytes, without a time, a place or a registry", () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-bill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = writeSbom(fileURLToPath(new URL("../..", import.meta.url)), folder);
  expect(readFileSync(file, "utf8")).toBe(text);
  expect(text).not.toMatch(/timestamp|serialNumber|registry/);
});
