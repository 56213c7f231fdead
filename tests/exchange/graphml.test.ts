import fc from "fast-check";
import { expect, test } from "vitest";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { formatGraphml } from "../../src/exchange/graphml.ts";
import { childrenOf, type Element, isForbidden, parseXml } from "../support/parse-xml.ts";
import { arbitraryTables, soundOf } from "./arbitrary-rows.ts";
import { CITY } from "./read-folder.ts";

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
