import { examineRows, readSoundSeeds, type SoundRows } from "../../src/checks/check.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { figureId, relationshipId } from "../../src/model/ids.ts";
import { RELATIONSHIPS } from "../../src/model/relationship-types.ts";
import { contentOf } from "../../src/seeds/content.ts";
import type { Rows } from "../../src/seeds/rows.ts";
import { pathOf } from "../support/seed-folders.ts";
import { HOSTILE_NAMES } from "./hostile-texts.ts";

/** Ids that are allowed, and that mean something else to JavaScript and other languages. */
const IDS = ["constructor", "prototype", "null", "undefined", "nan", "true", "0", "tostring", "null-null", "index"];

type Properties = Readonly<Record<string, unknown>>;

/** Later than all rows of the seeds. */
const LAST = 1_000_000;

/** Properties whose values are any text. */
const TEXTS = ["nameEn", "subject", "role", "grade", "scope", "note", "noteEn", "address", "telephone", "family"];

/**
 * The data set of the other city, with a hostile text in place of each text of its own, and hostile ids of some
 * entities. Its structure is unchanged.
 */
export function hostileSeeds(): SoundRows {
  const { rows } = readSoundSeeds(pathOf("other-city/seed"));
  const hostile = hostileBy();
  const texts = (properties: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        TEXTS.includes(name) && typeof value === "string" ? hostile(value) : value,
      ]),
    );
  const named: Rows = {
    ...rows,
    datasets: rows.datasets.map((row) => ({
      ...row,
      values: { ...row.values, title: hostile("title of the data set"), version: `\u202e${hostile("version")}` },
    })),
    documents: rows.documents.map((row, at) => ({
      ...row,
      values: { ...row.values, title: hostile(`title ${at}`), publisher: hostile(`publisher ${at}`) },
    })),
    measures: rows.measures.map((row) => ({
      ...row,
      values: { ...row.values, name: hostile(String(row.values.name)), nameEn: hostile(String(row.values.nameEn)) },
    })),
    entities: rows.entities.map((row) => ({
      ...row,
      name: hostile(row.name),
      nameEn: row.kind === "DEPARTMENT" ? row.nameEn : hostile(`${row.name} in English`),
    })),
    aliases: [
      ...rows.aliases.map((row) => ({ ...row, alias: hostile(row.alias) })),
      ...rows.entities.flatMap((row) =>
        Array.from({ length: 2 }, (_, at) => ({ ...row, order: LAST, alias: hostile(`${row.name} ${at}`) })),
      ),
    ],
    properties: [
      ...rows.properties.map((row) => ({ ...row, ...{ value: texts({ [row.property]: row.value })[row.property] } })),
    ],
    relationships: rows.relationships.map((row) => {
      const properties: Properties = {
        ...texts(row.properties),
        note: hostile(`${row.id} note`),
        noteEn: hostile(`${row.id} en`),
      };
      return { ...row, properties, id: relationshipId(row.from, row.type, row.to, properties) };
    }),
    figures: rows.figures.map((row) => {
      const properties: Properties = { ...texts(row.properties), note: hostile(`${row.id} note`) };
      return { ...row, properties, id: figureId(row.of, row.measure, properties) };
    }),
  };
  const renamed = withIds(
    named,
    rows.entities.map(({ id }) => id),
  );
  const faults = examineRows(renamed, { files: [], faults: [], unread: [] });
  if (faults.length > 0) throw new Error(formatDiagnostics(faults));
  return contentOf(renamed);
}

/** A function that gives each text a hostile one, always the same; a number behind it makes it unique. */
function hostileBy(): (text: string) => string {
  const given = new Map<string, string>();
  return (text) => {
    const known = given.get(text) ?? `${HOSTILE_NAMES[given.size % HOSTILE_NAMES.length]}${given.size}`;
    given.set(text, known);
    return known;
  };
}

/** The rows with other ids of entities, also within the ids of relationships and figures. */
function withIds(rows: Rows, ids: readonly string[]): Rows {
  const others = new Map(ids.map((id, at) => [id, IDS[at]]));
  const at = new RegExp(`^(?:${ids.join("|")})$`);
  const renamed = (text: string): string =>
    text
      .split("/")
      .map((part) => (at.test(part) ? (others.get(part) ?? part) : part))
      .join("/");
  const texts = new Set(["name", "nameEn", "alias", "passage", "document"]);
  const all: Rows = JSON.parse(
    JSON.stringify(rows, (key, value) => (typeof value === "string" && !texts.has(key) ? renamed(value) : value)),
  );
  const swapped = new Map<string, string>();
  const relationships = all.relationships.map((row) => {
    const { from, type, to, properties } = row;
    // Of a symmetric type the smaller id is the first.
    if (!RELATIONSHIPS[type].symmetric || from < to) return row;
    const id = relationshipId(to, type, from, properties);
    swapped.set(row.id, id);
    return { ...row, id, from: to, to: from };
  });
  const figures = all.figures.map((row) => {
    const { relationship } = row.properties;
    const other = swapped.get(String(relationship));
    return other === undefined ? row : { ...row, properties: { ...row.properties, relationship: other } };
  });
  return { ...all, relationships, figures };
}
