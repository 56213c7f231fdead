import { xmlAttribute, xmlText } from "../../model/xml-text.ts";

/** The nodes and edges of a picture, with all that proves each edge. */
export interface NetworkExport {
  readonly nodes: readonly NodeExport[];
  readonly edges: readonly EdgeExport[];
}

export interface NodeExport {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
}

export interface EdgeExport {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly subkind: string | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** The documents and ranges, such as `云溪日报 char=12,40`, separated by semicolons. */
  readonly evidence: string;
}

const NODE_KEYS = ["name", "nameEn", "kind"] as const;
const EDGE_KEYS = ["type", "subkind", "status", "since", "until", "evidence"] as const;

/** A network as GraphML; edges are directed as in the data set. */
export function graphmlOf({ nodes, edges }: NetworkExport): string {
  const keys = [
    ...NODE_KEYS.map((name) => `  <key id="n-${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...EDGE_KEYS.map((name) => `  <key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>`),
  ];
  const nodeTexts = nodes.map(
    (node) => `    <node id="${xmlAttribute(node.id)}">${values("n", NODE_KEYS, node)}</node>`,
  );
  const edgeTexts = edges.map(
    (edge) =>
      `    <edge id="${xmlAttribute(edge.id)}" source="${xmlAttribute(edge.from)}" target="${xmlAttribute(edge.to)}">${values("e", EDGE_KEYS, edge)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph edgedefault="directed">',
    ...nodeTexts,
    ...edgeTexts,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function values<Key extends string>(prefix: string, keys: readonly Key[], of: Readonly<Record<Key, string | null>>) {
  return keys
    .filter((key) => of[key] !== null)
    .map((key) => `<data key="${prefix}-${key}">${xmlText(of[key] ?? "")}</data>`)
    .join("");
}
