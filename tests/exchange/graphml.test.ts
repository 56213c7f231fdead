import fc from "fast-check";
import { expect, test } from "vitest";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { formatGraphml } from "../../src/exchange/graphml.ts";
import { arbitraryTables, soundOf } from "./arbitrary-rows.ts";
import { CITY } from "./read-folder.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const resolved = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Whether XML 1.0 excludes a character, by its production `Char`. */
function isForbidden(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (
    (code < 0x20 && !"\t\n\r".includes(sign)) || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff
  );
}

/** Reads XML as strictly as these files need it; throws an error if it is not well-formed. */
function parseXml(xml: string): Element {
  if ([...xml].some(isForbidden)) throw new Error("a character that XML forbids");
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  const root: Element = { name: "", attributes: {}, inner: [] };
  const open = [root];
  const TOKEN = /<(\/?)([a-z]+)((?: [\w.:]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
  let end = 0;
  for (const [all, closes, name = "", attributes = "", empty, text] of body.matchAll(TOKEN)) {
    end += all.length;
    if (/&(?!(?:#\d+|amp|lt|gt|quot);)/.test(all)) throw new Error(`a bare & in ${all}`);
    if (text !== undefined) open.at(-1)?.inner.push(resolved(text));
    else if (closes === "/") {
      if (open.pop()?.name !== name) throw new Error(`${all} closes something else`);
    } else {
      const pairs = [...attributes.matchAll(/ ([\w.:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        resolved(value),
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), inner: [] };
      open.at(-1)?.inner.push(element);
      if (empty === "") open.push(element);
    }
  }
  if (end !== body.length || open.length !== 1) throw new Error(`no XML at ${body.slice(end, end + 40)}`);
  const [first] = childrenOf(root);
  if (first === undefined) throw new Error("no element");
  return first;
}

const childrenOf = ({ inner }: Element) => inner.filter((one) => typeof one !== "string");
const named = (element: Element | undefined, name: string) =>
  element === undefined ? [] : childrenOf(element).filter((one) => one.name === name);
const dataOf = (element: Element | undefined) =>
  Object.fromEntries(named(element, "data").map(({ attributes, inner }) => [attributes.key, inner.join("")]));

test("entities are nodes with their names as labels, relationships directed edges with typed properties", () => {
  const root = parseXml(formatGraphml(tablesOf(CITY)));
  const [graph] = named(root, "graph");
  const nodes = new Map(named(graph, "node").map((node) => [node.attributes.id, node]));
  const edges = new Map(named(graph, "edge").map((edge) => [edge.attributes.id, edge]));
  expect(graph?.attributes).toEqual({ edgedefault: "directed" });
  expect([nodes.size, edges.size]).toEqual([CITY.entities.length, CITY.relationships.length]);
  expect(dataOf(nodes.get("yunxi-first-hospital"))).toEqual({
    "n-label": "云溪市第一医院",
    "n-name": "云溪市第一医院",
    "n-kindOfEntity": "Hospital",
    "n-nameEn": "Yunxi First Hospital",
    "n-kind": "general",
    "n-aliases": "云溪一院",
    "n-level": "tertiary-a",
  });
  const edge = edges.get("lin-hai/AFFILIATED_WITH/yunxi-first-hospital");
  expect(edge?.attributes).toMatchObject({ source: "lin-hai", target: "yunxi-first-hospital" });
  expect(dataOf(edge)).toEqual({
    "e-label": "AFFILIATED_WITH",
    "e-sentence": "林海 AFFILIATED_WITH 云溪市第一医院",
    "e-type": "AFFILIATED_WITH",
    "e-role": "院长",
  });
  const keys = named(root, "key").map(({ attributes }) => attributes);
  expect(keys).toContainEqual({ id: "n-size", for: "node", "attr.name": "size", "attr.type": "double" });
  expect(keys).toContainEqual({
    id: "n-provinceLevel",
    for: "node",
    "attr.name": "provinceLevel",
    "attr.type": "boolean",
  });
});

test("any data set gives well-formed XML, whose edges join its nodes and whose data elements have keys", () => {
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const { content } = soundOf(tables);
      const root = parseXml(formatGraphml(tablesOf(content)));
      const [graph] = named(root, "graph");
      const [nodes, edges] = [named(graph, "node"), named(graph, "edge")];
      const ids = new Set(nodes.map(({ attributes }) => attributes.id));
      for (const { attributes } of edges)
        expect([ids.has(attributes.source), ids.has(attributes.target)]).toEqual([true, true]);
      expect(new Set(edges.map(({ attributes }) => attributes.id)).size).toBe(content.relationships.length);
      const keys = new Set(named(root, "key").map(({ attributes }) => attributes.id));
      for (const element of [...nodes, ...edges])
        for (const key of Object.keys(dataOf(element))) expect(keys).toContain(key);
      // Characters that XML allows are restored.
      const xmlCan = (text: unknown) =>
        Array.from(String(text), (sign) => (isForbidden(sign) ? "\ufffd" : sign)).join("");
      expect(nodes.map((node) => dataOf(node)["n-label"])).toEqual(
        content.entities.map(({ properties }) => xmlCan(properties.name)),
      );
    }),
    { numRuns: 60 },
  );
});
