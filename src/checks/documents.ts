import { type Diagnostic, diagnosticAt, formatLocation, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { RECORDS } from "../model/records.ts";
import type { Shape } from "../model/shape.ts";
import type { Seeds } from "../seeds/parse.ts";
import type { MapRow, Rows } from "../seeds/rows.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { faultOfId, type Known } from "./definitions.ts";
import { checkProperties } from "./properties.ts";

/** Checks that the data set is there once, and that it and the documents have what they need. */
export function checkDocuments(rows: Rows, known: Known, seeds: Pick<Seeds, "files" | "unread">): Diagnostic[] {
  const faults = checkDataset(rows.datasets, seeds);
  const earlier: MapRow[] = [];
  for (const row of rows.documents) {
    faults.push(
      ...checkDocument(row, earlier, known.entities.get(String(row.values.id))),
      ...checkReportsOn(row, known),
    );
    earlier.push(row);
  }
  return faults;
}

/** Checks that a document has what it needs, and has an id and a file of its own. */
export function checkDocument(
  row: MapRow,
  earlier: readonly MapRow[],
  entity: SourceLocation | undefined,
): Diagnostic[] {
  const { id, kind, file, sha256 } = row.values;
  const isReference = kind === "reference";
  const faults = checkRow(
    row,
    "documents",
    isReference ? "reference" : "article",
    isReference ? "a reference work" : "an article",
  );
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

/** Checks that a document reports the activities of entities that exist. */
function checkReportsOn(row: MapRow, known: Known): Diagnostic[] {
  const { reportsOn } = row.values;
  if (!Array.isArray(reportsOn)) return [];
  return reportsOn.flatMap((id: unknown) => {
    if (typeof id !== "string" || known.entities.has(id) || known.isDoubtful(id)) return [];
    const hint = didYouMean(
      id,
      [...known.entities.keys()],
      "Write the ids of entities whose own activities it reports.",
    );
    return [diagnosticAt(row, `The document reports on "${id}", but no entity has that id.`, hint)];
  });
}

const RENAME = "An id names one thing: give one of the two another id.";

function checkDataset(datasets: readonly MapRow[], seeds: Pick<Seeds, "files" | "unread">): Diagnostic[] {
  const [first, ...others] = datasets;
  const faults = others.map((row) =>
    diagnosticAt(row, "The data set is there already.", "Remove this row: seeds have one."),
  );
  if (first !== undefined) {
    const { id } = first.values;
    faults.push(...checkRow(first, "dataset", "", "the data set"));
    if (id !== undefined && id !== "dataset") {
      faults.push(diagnosticAt(first, "The id of the data set must be 'dataset'.", "Write id: 'dataset'."));
    }
  } else if (!seeds.unread.some((text) => text.includes("Dataset"))) {
    const place = { file: seeds.files[0] ?? "", line: 1 };
    faults.push(
      diagnosticAt(
        place,
        "No statement defines the data set.",
        "Begin the first file with cypher/seed-templates/dataset.cypher.",
      ),
    );
  }
  return faults;
}

/** Checks that a row that is a map has the values that its record needs, and no others. */
export function checkRow(
  row: MapRow,
  part: "dataset" | "documents" | "measures",
  variant: string,
  what: string,
): Diagnostic[] {
  const shape: Shape = RECORDS[part].own;
  const written = Object.fromEntries(Object.entries(shape).filter(([, { defining = false }]) => !defining));
  return checkProperties(row, row.values, written, variant, {
    missing: (name, { schema }) => [`The row has no ${name}.`, `It must be ${schema.description}.`],
    unknown: (name, names) => [
      `There is no ${name} of ${what}.`,
      didYouMean(name, names, `There are ${names.join(", ")}.`),
    ],
    optional: "; leave it out where it is not known",
  });
}
