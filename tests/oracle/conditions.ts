import type { Condition } from "../../src/analysis/filters/entity-conditions.ts";
import type { Filter } from "../../src/analysis/filters/entity-filter.ts";
import { labelOf } from "../../src/model/kinds.ts";

const ALL_TYPES =
  "PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH|SUCCEEDS";
const DOWN = "(e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(:Entity)";
const BY_PARTS = "all(step IN nodes(path)[1..length(path)] WHERE step:Campus OR step:Department OR step:Team)";

/** An affiliated hospital or institution is no part. */
const BY_BELONGING = `none(step IN relationships(path)
      WHERE type(step) = 'AFFILIATED_WITH' AND any(label IN labels(startNode(step)) WHERE label IN ['Hospital', 'Institution']))`;

/** The conditions that other oracles answer. */
type Elsewhere = "partner-of" | "has-partner" | "partner-count" | "reported" | "counts-for" | "figures-of";

/** The conditions on an entity `e` as plain Cypher, with `$value` for their value. */
const CYPHER: Readonly<Record<Exclude<Condition["condition"], Elsewhere>, string>> = {
  name: text("[e.name, coalesce(e.nameEn, e.name)]"),
  alias: text("coalesce(e.aliases, [])"),
  subkind: "coalesce(e.kind, '') IN $value",
  level: "coalesce(e.level, '') IN $value",
  ownership: "coalesce(e.ownership, '') IN $value",
  status: "coalesce(e.status, '') IN $value",
  "start-year": "any(year IN $value WHERE coalesce(e.start, 'none') STARTS WITH year)",
  kind: "any(label IN labels(e) WHERE label IN $value)",
  is: "e.id IN $value",
  "located-in": inPlace("place.id IN $value"),
  "in-some-place": `${inPlace(inLabels("place"))} OR ($value.itself AND (${inLabels("e")}))`,
  "member-of": "EXISTS { MATCH (e)-[:MEMBER_OF]->(body:Entity) WHERE body.id IN $value }",
  "certified-as": `EXISTS {
    MATCH path = ${DOWN}-[held:CERTIFIED_AS]->(certification:Entity)
    WHERE
      ($value.ids IS NULL OR certification.id IN $value.ids) AND
      ($value.family IS NULL OR certification.family IN $value.family) AND
      ($value.level IS NULL OR certification.level IN $value.level) AND
      ($value.subkind IS NULL OR certification.kind IN $value.subkind) AND
      held.status IN $value.status AND ${BY_PARTS}
  }`,
  related: `EXISTS {
    MATCH path = ${DOWN}-[r:${ALL_TYPES}]-(other:Entity)
    WHERE
      ($value.via IS NULL OR type(r) IN $value.via) AND
      ($value.status IS NULL OR r.status IN $value.status) AND
      ($value.years IS NULL OR
        (r.since IS NOT NULL AND any(year IN $value.years WHERE r.since STARTS WITH year))) AND
      ($value.ends IS NULL OR other.id IN $value.ends) AND
      ($value.labels IS NULL OR any(label IN labels(other) WHERE label IN $value.labels)) AND
      ${BY_PARTS}
  }`,
};

/** A filter as Cypher about `e`, and the values that it refers to as `$values[0]`, `$values[1]` … */
export function cypherOf(filter: Filter): { readonly text: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  return { text: write(filter), values };

  function write(part: Filter): string {
    if ("and" in part) return part.and.length === 0 ? "true" : `(${part.and.map(write).join(" AND ")})`;
    if ("or" in part) return part.or.length === 0 ? "false" : `(${part.or.map(write).join(" OR ")})`;
    if ("not" in part) return `NOT ${write(part.not)}`;
    const { condition } = part;
    if (!(condition in CYPHER)) throw new RangeError(`${condition} is not a plain Cypher condition.`);
    if (condition === "kind") values.push(part.value.map(labelOf));
    else if (condition === "in-some-place") values.push({ itself: false, ...part.value });
    else values.push(part.value);
    return `(${CYPHER[condition as keyof typeof CYPHER].replaceAll("$value", `$values[${values.length - 1}]`)})`;
  }
}

function text(names: string): string {
  return `any(name IN ${names}
    WHERE
      ($value.eq IS NULL OR name = $value.eq) AND
      ($value.oneOf IS NULL OR name IN $value.oneOf) AND
      ($value.contains IS NULL OR name CONTAINS $value.contains) AND
      ($value.startsWith IS NULL OR name STARTS WITH $value.startsWith))`;
}

function inLabels(one: string): string {
  return `any(label IN labels(${one}) WHERE label IN $value.labels) OR
    ($value.provinceLevel AND ${one}.provinceLevel = true)`;
}

function inPlace(where: string): string {
  return `EXISTS {
    MATCH path = (e)-[:PART_OF|AFFILIATED_WITH*0..3]->(:Entity)-[:LOCATED_IN]->(:Entity)-[:PART_OF*0..3]->(place:Entity)
    WHERE (${where}) AND ${BY_BELONGING}
  } OR EXISTS { MATCH (e)-[:PART_OF*1..3]->(place:Entity) WHERE ${where} }`;
}
