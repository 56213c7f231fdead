import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { isUnit, UNITS } from "../model/figures.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { DOCUMENT_KINDS } from "../model/values.ts";
import type { Seeds } from "../seeds/parse.ts";
import type { MapRow, Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { faultOfId, type Known } from "./definitions.ts";

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** What each value of a document, a measure or the data set must be. */
const FORMS: Readonly<Record<string, { fits: (value: unknown) => boolean; must: string }>> = {
  id: { fits: isText, must: "a text" },
  kind: { fits: (value) => (DOCUMENT_KINDS as readonly unknown[]).includes(value), must: DOCUMENT_KINDS.join(" or ") },
  title: { fits: isText, must: "a text that is not empty" },
  publisher: { fits: isText, must: "a text that is not empty" },
  published: {
    fits: (value) => typeof value === "string" && parsePartialDate(value) !== undefined,
    must: "a date: '2025', '2025-04' or '2025-04-08'",
  },
  file: { fits: (value) => isText(value) && !/[/\\]/.test(String(value)), must: "the name of a file, without folders" },
  sha256: { fits: (value) => /^[0-9a-f]{64}$/.test(String(value)), must: "64 hexadecimal digits in lower case" },
  characters: { fits: (value) => Number.isSafeInteger(value) && Number(value) > 0, must: "a whole number, 1 or more" },
  version: { fits: isText, must: "a text that is not empty" },
  name: { fits: isText, must: "a text that is not empty" },
  nameEn: { fits: isText, must: "a text that is not empty" },
  unit: { fits: isUnit, must: `one of ${Object.keys(UNITS).join(" ")}` },
};

const KEYS = {
  dataset: { required: ["id", "version", "title"], optional: [] },
  article: { required: ["id", "kind", "file", "sha256", "characters"], optional: ["title", "publisher", "published"] },
  measure: { required: ["id", "name", "nameEn", "unit"], optional: [] },
  reference: { required: ["id", "kind", "title"], optional: ["publisher", "published"] },
} as const;

/** Checks that the data set is there once, and that it and the documents have what they need. */
export function checkDocuments(rows: Rows, known: Known, seeds: Pick<Seeds, "files" | "unread">): Diagnostic[] {
  const faults = checkDataset(rows.datasets, seeds);
  const earlier: MapRow[] = [];
  for (const row of rows.documents) {
    faults.push(...checkDocument(row, earlier, known.entities.get(String(row.values.id))));
    earlier.push(row);
  }
  return faults;
}

/** Checks that a document has what it needs, and is told from an entity of its id and from the documents before it. */
export function checkDocument(
  row: MapRow,
  earlier: readonly MapRow[],
  entity: SourceLocation | undefined,
): Diagnostic[] {
  const { id, kind, file, sha256 } = row.values;
  const faults = checkKeys(row, kind === "reference" ? "reference" : "article");
  const misfit = id === undefined ? undefined : faultOfId(id, row);
  if (misfit !== undefined) faults.push(misfit);
  const report = (message: string, place: SourceLocation, hint: string): void => {
    faults.push(diagnosticAt(row, `${message}, at ${formatLocation(place)}.`, hint));
  };
  const same = misfit === undefined ? earlier.find(({ values }) => values.id === id) : undefined;
  if (same !== undefined) report(`A document "${id}" is there already`, same, RENAME);
  else if (entity !== undefined) report(`The id "${id}" is that of an entity too`, entity, RENAME);
  const copy = earlier.find(({ values }) => sha256 !== undefined && values.sha256 === sha256);
  const namesake = earlier.find(({ values }) => file !== undefined && values.file === file);
  if (copy !== undefined)
    report(
      `The very file is that of the document "${copy.values.id}" too`,
      copy,
      "A text is one document: use that one.",
    );
  else if (namesake !== undefined)
    report(
      `A file "${file}" is that of the document "${namesake.values.id}" too`,
      namesake,
      "All files lie in one folder: rename one of them.",
    );
  return faults;
}

const RENAME = "Ids tell one thing from all others: give one of the two another.";

function checkDataset(datasets: readonly MapRow[], seeds: Pick<Seeds, "files" | "unread">): Diagnostic[] {
  const [first, ...others] = datasets;
  const faults = others.map((row) =>
    diagnosticAt(row, "The data set is there already.", "Take this row away: seeds hold one."),
  );
  if (first !== undefined) {
    const { id } = first.values;
    faults.push(...checkKeys(first, "dataset"));
    if (id !== undefined && id !== "dataset") {
      faults.push(diagnosticAt(first, "The id of the data set must be 'dataset'.", "Write id: 'dataset'."));
    }
  } else if (!seeds.unread.some((text) => text.includes("Dataset"))) {
    const place = { file: seeds.files[0] ?? "", line: 1 };
    faults.push(
      diagnosticAt(
        place,
        "No statement tells the data set.",
        "Begin the first file with cypher/seed-templates/dataset.cypher.",
      ),
    );
  }
  return faults;
}

const WHAT: Readonly<Record<keyof typeof KEYS, string>> = {
  dataset: "the data set",
  article: "an article",
  measure: "a measure",
  reference: "a reference work",
};

/** Checks that a row that is a map has what it needs, and nothing else. */
export function checkKeys(row: MapRow, of: keyof typeof KEYS): Diagnostic[] {
  const { required, optional } = KEYS[of];
  const keys: readonly string[] = [...required, ...optional];
  const faults: Diagnostic[] = [];
  for (const key of required) {
    if (row.values[key] === undefined)
      faults.push(diagnosticAt(row, `The row has no ${key}.`, `It must be ${FORMS[key]?.must}.`));
  }
  for (const [key, value] of Object.entries(row.values)) {
    const form = FORMS[key];
    if (!keys.includes(key) || form === undefined) {
      const hint = didYouMean(key, keys, `There are ${keys.join(", ")}.`);
      faults.push(diagnosticAt(row, `There is no ${key} of ${WHAT[of]}.`, hint));
    } else if (!form.fits(value)) {
      faults.push(
        diagnosticAt(
          row,
          `The ${key} ${JSON.stringify(value)} does not fit.`,
          `It must be ${form.must}${(optional as readonly string[]).includes(key) ? "; leave it out where it is not known" : ""}.`,
        ),
      );
    }
  }
  return faults;
}
