import { isDeepStrictEqual } from "node:util";
import { type Content, PARTS } from "../model/records.ts";
import { NOUNS, numberOf } from "../wording/plural.ts";

type Part = (typeof PARTS)[number];

/** How many names a line has at most. */
const MOST_NAMES = 5;

/**
 * The differences between two data sets, in lines that begin with `+` for new records, `-` for removed ones and `~` for
 * changed ones. Empty when there are none.
 *
 * @example "+1 entity: 云溪市医院"
 */
export function changesOf(before: Content, after: Content): string[] {
  const lines = PARTS.flatMap((part) => changesIn(part, before, after));
  if (before.version !== after.version) lines.push(`~the version: ${before.version}, now ${after.version}`);
  if (before.title !== after.title) lines.push(`~the title: ${before.title}, now ${after.title}`);
  return lines;
}

function changesIn(part: Part, before: Content, after: Content): string[] {
  const [old, now] = [before, after].map((content) => new Map(content[part].map((record) => [record.id, record])));
  const gone = [...(old?.keys() ?? [])].filter((id) => !now?.has(id));
  const added = [...(now?.keys() ?? [])].filter((id) => !old?.has(id));
  const changed = [...(now ?? [])].flatMap(([id, record]) => {
    const other = old?.get(id);
    return other === undefined || isDeepStrictEqual(other, record) ? [] : [id];
  });
  return [...lineOf("+", added, part, after), ...lineOf("~", changed, part, after), ...lineOf("-", gone, part, before)];
}

function lineOf(sign: "+" | "~" | "-", ids: readonly string[], part: Part, content: Content): string[] {
  if (ids.length === 0) return [];
  const count = `${sign}${numberOf(ids.length, NOUNS[part])}`;
  if (part === "evidence") return [count];
  const names = namesOf(part, content);
  const first = ids.slice(0, MOST_NAMES).map((id) => names.get(id) ?? id);
  const more = ids.length > MOST_NAMES ? ` and ${ids.length - MOST_NAMES} more` : "";
  return [`${count}: ${first.join("; ")}${more}`];
}

/** What readers call each record of a part, by its id. */
function namesOf(part: Exclude<Part, "evidence">, content: Content): ReadonlyMap<string, string> {
  const entities = new Map(content.entities.map(({ id, properties }) => [id, String(properties.name)]));
  const nameOf = (id: string): string => entities.get(id) ?? id;
  const measures = new Map(content.measures.map((measure) => [measure.id, measure]));
  switch (part) {
    case "documents":
      return new Map(content.documents.map(({ id, title }) => [id, title ?? id]));
    case "measures":
      return new Map(content.measures.map(({ id, name }) => [id, name]));
    case "entities":
      return entities;
    case "relationships":
      return new Map(
        content.relationships.map(({ id, from, type, to }) => [id, `${nameOf(from)} ${type} ${nameOf(to)}`]),
      );
    case "figures":
      return new Map(
        content.figures.map(({ id, of, measure, properties: { value } }) => {
          const { name = measure, unit = "" } = measures.get(measure) ?? {};
          return [id, `${nameOf(of)} ${name} ${value} ${unit}`];
        }),
      );
  }
}
