import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { parseFragment } from "../model/fragment.ts";
import type { Cited } from "../seeds/citations.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import type { PlacedRow, UnreadRow } from "./read-tables.ts";

const KNOWLEDGE: readonly unknown[] = ["stated", "implied"];

type Identified = { readonly id: string };

interface Proof {
  readonly about: string;
  readonly property: string | undefined;
  readonly value: string | undefined;
  readonly citations: Cited[];
  /** Whether a statement has the citations. */
  isTaken: boolean;
}

/** The rows of evidence by what they prove. */
export class TableEvidence {
  readonly faults: Diagnostic[] = [];
  private readonly proofs = new Map<string, Proof[]>();
  /** The possible subjects of unreadable rows. */
  private readonly doubtful: ReadonlySet<unknown>;
  /** Whether such a row would have been a relationship or figure with an unknown id. */
  private readonly hasNameless: boolean;

  constructor(rows: readonly PlacedRow[], unread: readonly UnreadRow[]) {
    this.hasNameless = unread.some(
      ({ table, cells }) => (table === "relationships" || table === "figures") && (cells.id ?? "") === "",
    );
    const doubtful = new Set(unread.flatMap(({ cells }) => [cells.about, cells.id]));
    for (const { place, cells } of rows) {
      const cited = this.read(place, cells);
      if (cited === undefined) {
        doubtful.add(cells.about);
        continue;
      }
      const proof = this.proofOf(cells as Readonly<Record<string, string | undefined>>);
      if (proof.citations.some(({ passage }) => passage === cited.passage)) {
        this.faults.push(
          diagnosticAt(place, `The same statement cites ${cited.passage} twice.`, "Remove one of them."),
        );
      } else proof.citations.push(cited);
    }
    this.doubtful = doubtful;
  }

  /** The citations for a statement. Reports a statement without any, unless they may be in unreadable rows. */
  of(place: SourceLocation, about: string, property?: string, value?: string): readonly Cited[] {
    const citations = this.find(about, property, value);
    if (citations.length === 0 && !this.doubtful.has(about)) {
      const what =
        property === undefined ? about : `The ${property}${value === undefined ? "" : ` "${value}"`} of "${about}"`;
      const cells = [
        `about ${about}`,
        ...(property === undefined ? [] : [`property ${property}`]),
        ...(value === undefined ? [] : [`value ${value}`]),
      ];
      this.faults.push(
        diagnosticAt(
          place,
          `${what} has no evidence.`,
          `Add a row to evidence: ${cells.join(", ")}, and the passage that proves it.`,
        ),
      );
    }
    return citations;
  }

  /** The citations for a statement, which may be none. */
  find(about: string, property?: string, value?: string): readonly Cited[] {
    const proof = this.proofs.get(about)?.find(isOf(property, value));
    if (proof === undefined) return [];
    proof.isTaken = true;
    return proof.citations;
  }

  /** Checks that the evidence for an entity's kind, if there is any, is that for its name. */
  checkKind(id: string, name: readonly Cited[]): void {
    const kind = this.find(id, "kind");
    if (kind.length === 0 || this.doubtful.has(id)) return;
    const hint = "What proves the name proves the kind: write the same rows for both, or none for the kind.";
    const report = (cited: Cited, message: string): void => void this.faults.push(diagnosticAt(cited, message, hint));
    const knowledge = new Map(name.map(({ passage, implied }) => [passage, implied]));
    for (const cited of kind) {
      const isImplied = knowledge.get(cited.passage);
      if (isImplied === undefined) report(cited, `${cited.passage} proves the kind of "${id}", but not its name.`);
      else if (cited.implied !== isImplied)
        report(cited, `${cited.passage} states only one of the name and the kind of "${id}".`);
      knowledge.delete(cited.passage);
    }
    for (const cited of name) {
      if (knowledge.has(cited.passage)) report(cited, `${cited.passage} proves the name of "${id}", but not its kind.`);
    }
  }

  /** Reports evidence that no statement has taken. */
  checkRest(entities: readonly Identified[], others: readonly Identified[]): void {
    const rest = [...this.proofs.values()].flat().filter(({ isTaken, about }) => !isTaken && !this.doubtful.has(about));
    if (rest.length === 0) return;
    const ofEntities = new Set(entities.map(({ id }) => id));
    const all = new Set([...ofEntities, ...others.map(({ id }) => id)]);
    for (const { about, property, value, citations } of rest) {
      if (this.hasNameless && about.includes("/") && !all.has(about)) continue;
      this.faults.push(
        ...citations.map((cited) => faultOfRest(cited, { about, property, value }, all, (id) => ofEntities.has(id))),
      );
    }
  }

  private proofOf({ about = "", property, value }: Readonly<Record<string, string | undefined>>): Proof {
    const proofs = this.proofs.get(about);
    const known = proofs?.find(isOf(property, value));
    if (known !== undefined) return known;
    const proof: Proof = { about, property, value, citations: [], isTaken: false };
    if (proofs === undefined) this.proofs.set(about, [proof]);
    else proofs.push(proof);
    return proof;
  }

  private read(place: SourceLocation, { document, fragment, knowledge }: PlacedRow["cells"]): Cited | undefined {
    const id = String(document);
    const range = typeof fragment === "string" ? parseFragment(fragment) : undefined;
    if (fragment !== undefined && range === undefined) {
      const hint = "Write char=120,164: two numbers, the smaller first, without leading zeros.";
      this.faults.push(diagnosticAt(place, `The fragment "${fragment}" is no range.`, hint));
      return undefined;
    }
    if (!KNOWLEDGE.includes(knowledge)) {
      this.faults.push(diagnosticAt(place, `The knowledge "${knowledge}" does not fit.`, "Write stated or implied."));
      return undefined;
    }
    const passage = range === undefined ? id : `${id}:${range.from},${range.to}`;
    const { file, line, row } = place;
    return { file, line, row, passage, document: id, range, implied: knowledge === "implied" };
  }
}

function faultOfRest(
  place: SourceLocation,
  { about, property, value }: Pick<Proof, "about" | "property" | "value">,
  ids: ReadonlySet<string>,
  isEntity: (id: string) => boolean,
): Diagnostic {
  if (!ids.has(about)) {
    const hint = didYouMean(
      about,
      [...ids],
      "Write the id of an entity, a relationship or a figure, or remove the row.",
    );
    return diagnosticAt(place, `No entity, relationship or figure has the id "${about}".`, hint);
  }
  if (!isEntity(about)) {
    return diagnosticAt(
      place,
      `The evidence about ${about} names a property or value.`,
      "Leave both empty: it is about all of it.",
    );
  }
  if (property === undefined) {
    const hint = "Write name, kind, alias or another column of entities.";
    return diagnosticAt(place, `The evidence about the entity "${about}" names no property.`, hint);
  }
  if (property !== "alias" && value !== undefined) {
    return diagnosticAt(
      place,
      `The evidence for the ${property} of "${about}" names a value.`,
      "Leave it empty: only an alias needs one.",
    );
  }
  const what = value === undefined ? property : `${property} "${value}"`;
  return diagnosticAt(place, `The entity "${about}" has no ${what}.`, "Write it into its row, or remove this one.");
}

function isOf(property: string | undefined, value: string | undefined): (proof: Proof) => boolean {
  return (proof) => proof.property === property && proof.value === value;
}
