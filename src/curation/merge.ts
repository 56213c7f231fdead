import { checkFiles } from "../checks/check.ts";
import { editsOfJudged, keyOf, parseJudged, readJudgedFile } from "../checks/distinct-pairs.ts";
import { formatDiagnostics, formatLocation } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";
import { figureId, relationshipId } from "../model/ids.ts";
import { definitionOf, isRelationshipType } from "../model/relationship-types.ts";
import { readSeedFiles, type SeedFile } from "../seeds/files.ts";
import { type Literal, plainOf } from "../seeds/literal.ts";
import { parseSeeds, type SeedStatement } from "../seeds/parse.ts";
import { applyEdits, type Edit } from "../seeds/text-edits.ts";
import { formatLiteral } from "../seeds/write-literal.ts";
import { didYouMean } from "../wording/did-you-mean.ts";
import { editsOf, SeedRow, statementBehind } from "./seed-edits.ts";

/** What makes two entities of seeds one. */
export interface Merge {
  /** The files that change, with the edits of their text. */
  readonly changes: readonly { readonly file: SeedFile; readonly edits: readonly Edit[] }[];
  /** What is lost on the way, and what a curator must decide, in a sentence each. */
  readonly notes: readonly string[];
}

/** Columns of an entity row. */
const [ID, NAME, NAME_EN, SUBKIND] = [0, 1, 2, 3];

/**
 * Plans the change to the seeds of a folder that makes an entity part of another: all that is said of it is said of the
 * other, whose id it leads to from then on. Changes nothing itself.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the two cannot be made one; INVALID_SEEDS when the seeds have faults, or would
 * have some.
 */
export function planMerge(folder: string, keep: string, drop: string): Merge {
  const files = readSeedFiles(folder);
  const judged = readJudgedFile(folder);
  const faults = checkFiles(files, judged);
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", formatDiagnostics(faults));
  const merging = new Merging(files, keep, drop);
  merging.refuseMisfits(judged);
  const notes = merging.run();
  const ofJudged = editsOfJudged(judged, keep, drop);
  const changes = [...merging.changes(), ...(ofJudged.length === 0 ? [] : [{ file: judged, edits: ofJudged }])];
  const after = (file: SeedFile): SeedFile => {
    const change = changes.find((one) => one.file === file);
    return change === undefined ? file : { name: file.name, text: applyEdits(file.text, change.edits) };
  };
  const left = checkFiles(files.map(after), after(judged));
  if (left.length > 0) {
    const message = `Made one, "${keep}" and "${drop}" would leave faults in the seeds; mend these first, by the names or rows they report:`;
    throw new YilianError("INVALID_SEEDS", `${message}\n${formatDiagnostics(left)}`);
  }
  return { changes, notes };
}

class Merging {
  private readonly files: readonly SeedFile[];
  private readonly keep: string;
  private readonly drop: string;
  private readonly rows: readonly SeedRow[];
  private readonly statements: readonly SeedStatement[];
  private readonly added = new Map<SeedStatement, string[]>();
  private readonly inserted: { file: string; edit: Edit }[] = [];
  private readonly notes: string[] = [];
  /** New ids of relationships by their old ones; undefined for one that goes. */
  private readonly relationships = new Map<string, string | undefined>();

  constructor(files: readonly SeedFile[], keep: string, drop: string) {
    [this.files, this.keep, this.drop] = [files, keep, drop];
    this.statements = parseSeeds(files).statements;
    this.rows = this.statements.flatMap((statement) =>
      statement.rows.map((literal) => new SeedRow(statement, literal, this.textOf(statement.file))),
    );
  }

  refuseMisfits(judgedFile: SeedFile): void {
    const refuse = (message: string): never => {
      throw new YilianError("INVALID_ARGUMENT", message);
    };
    const ids = this.of("entity").map((row) => String(row.valueOf(ID)));
    for (const id of [this.keep, this.drop]) {
      if (ids.includes(id)) continue;
      const kept = this.of("former-id").find((row) => row.valueOf(1) === id);
      const hint =
        kept === undefined ? didYouMean(id, ids, "Look in the seeds for it.") : `It is "${kept.valueOf(ID)}" now.`;
      refuse(`No entity has the id "${id}". ${hint}`);
    }
    if (this.keep === this.drop) refuse(`"${this.keep}" is named twice: name two entities, the one to keep first.`);
    const [keep, drop] = [this.definitionOf(this.keep), this.definitionOf(this.drop)];
    if (keep.statement.word !== drop.statement.word)
      refuse(
        `"${this.keep}" is a ${keep.statement.word}, "${this.drop}" a ${drop.statement.word}: only entities of one kind are made one. Move the row of one of them to the other kind first.`,
      );
    const pair = parseJudged(judgedFile).judged.find((one) => keyOf(one) === keyOf({ a: this.keep, b: this.drop }));
    if (pair !== undefined)
      refuse(
        `The two are judged different at ${formatLocation(pair)}${pair.why === "" ? "" : ` (${pair.why})`}. Take that line away first.`,
      );
  }

  run(): string[] {
    const [keep, drop] = [this.definitionOf(this.keep), this.definitionOf(this.drop)];
    const named = this.moveName(keep, drop);
    for (const row of this.of("alias")) if (row.valueOf(ID) === this.drop) this.moveAlias(keep, row);
    for (const row of this.of("former-id")) if (row.valueOf(ID) === this.drop) this.rename(row, ID);
    for (const row of this.of("property")) if (row.valueOf(ID) === this.drop) this.moveProperty(keep, row);
    this.moveRelationships();
    this.moveFigures();
    const anchor = this.place(keep, drop);
    if (named === undefined) {
      const evidence = drop.textOf(drop.cells.at(-1));
      this.add(
        anchor,
        "alias",
        "id, another name, evidence",
        `['${this.keep}', ${drop.textOf(drop.cells[NAME])}, ${evidence}]`,
      );
    }
    this.add(anchor, "former-id", "id, former id", `['${this.keep}', '${this.drop}']`);
    return this.notes;
  }

  /** Joins what the two definitions say; gives the row that has the dropped name already and takes its citations. */
  private moveName(keep: SeedRow, drop: SeedRow): SeedRow | undefined {
    const same = this.rowOfName(keep, drop.valueOf(NAME));
    same?.cite(drop);
    const property = (id: string) => this.of("property", "nameEn").find((row) => row.valueOf(ID) === id);
    const [ours, theirs] = [keep.valueOf(NAME_EN), drop.valueOf(NAME_EN)];
    if (theirs !== null && property(this.drop) === undefined) {
      if (ours === null && property(this.keep) === undefined)
        keep.replace(keep.cells[NAME_EN], drop.textOf(drop.cells[NAME_EN]));
      else if (ours !== theirs) this.tellLost(drop, "English name", theirs, ours);
    }
    if (keep.valueOf(SUBKIND) !== drop.valueOf(SUBKIND))
      this.tellLost(drop, "kind", drop.valueOf(SUBKIND), keep.valueOf(SUBKIND));
    return same;
  }

  private moveAlias(keep: SeedRow, row: SeedRow): void {
    const same = this.rowOfName(keep, row.valueOf(NAME));
    row.removed = same !== undefined;
    if (same === undefined) this.rename(row, ID);
    else same.cite(row);
  }

  /** The row that gives the kept entity a name. */
  private rowOfName(keep: SeedRow, name: unknown): SeedRow | undefined {
    if (keep.valueOf(NAME) === name) return keep;
    return this.of("alias").find((row) => row.valueOf(ID) === this.keep && row.valueOf(NAME) === name);
  }

  private moveProperty(keep: SeedRow, row: SeedRow): void {
    const { word = "" } = row.statement;
    const same = this.of("property", word).find((other) => other.valueOf(ID) === this.keep);
    const ours = same?.valueOf(1) ?? (word === "nameEn" ? keep.valueOf(NAME_EN) : null);
    const isSame = ours === row.valueOf(1);
    row.removed = same !== undefined || (ours !== null && !isSame);
    if (!row.removed) this.rename(row, ID);
    else if (isSame) same?.cite(row);
    else this.tellLost(row, word, row.valueOf(1), ours);
  }

  private moveRelationships(): void {
    const rows = this.rows.filter(({ statement }) => /relationship$/.test(statement.template));
    const known = new Map(rows.map((row) => [this.relationshipOf(row, (id) => id), row]));
    for (const row of rows) {
      const ends = [row.valueOf(0), row.valueOf(1)];
      if (!ends.includes(this.drop)) continue;
      const [before, after] = [this.relationshipOf(row, (id) => id), this.relationshipOf(row, (id) => this.keptOf(id))];
      this.relationships.set(before, after);
      if (ends.every((id) => this.keptOf(String(id)) === this.keep)) {
        row.removed = true;
        this.relationships.set(before, undefined);
        this.notes.push(`${this.at(row)} joins the two with each other (${before}): it goes.`);
        continue;
      }
      const same = known.get(after);
      if (same === undefined) this.rename(row, ends[0] === this.drop ? 0 : 1);
      else this.joinMaps(same, row, after);
    }
  }

  private moveFigures(): void {
    const idOf = (row: SeedRow, of: string) =>
      figureId(of, String(row.valueOf(1)), plainOf(row.cells[2] as never) as object);
    const rows = this.of("figure");
    for (const row of rows) {
      const relationship = row.map.get("relationship");
      if (relationship !== undefined) row.replace(relationship, this.measuredIn(row, relationship));
      if (row.valueOf(ID) !== this.drop) continue;
      const after = idOf(row, this.keep);
      const same = rows.find((other) => other.valueOf(ID) === this.keep && idOf(other, this.keep) === after);
      if (same === undefined) this.rename(row, ID);
      else this.joinMaps(same, row, after);
    }
  }

  /** The relationship that a figure measures, as written, its id changed where that of the relationship is. */
  private measuredIn(row: SeedRow, relationship: Literal): string {
    const moved = this.relationships.get(String(plainOf(relationship)));
    return moved === undefined ? row.textOf(relationship) : formatLiteral(moved);
  }

  /** Makes two rows of one id one: citations and properties that one of them lacks are joined. */
  private joinMaps(same: SeedRow, row: SeedRow, id: string): void {
    row.removed = true;
    same.cite(row);
    for (const [name, literal] of row.map) {
      const ours = same.map.get(name);
      const text = name === "relationship" ? this.measuredIn(row, literal) : row.textOf(literal);
      if (ours === undefined) same.take(name, text);
      else if (name !== "relationship" && JSON.stringify(plainOf(ours)) !== JSON.stringify(plainOf(literal)))
        this.tellLost(row, `${name} of ${id}`, plainOf(literal), plainOf(ours));
    }
  }

  /** Leaves one definition, at the place of the earlier one, so that every row finds it before itself. */
  private place(keep: SeedRow, drop: SeedRow): SeedStatement {
    if (this.rows.indexOf(keep) < this.rows.indexOf(drop)) {
      drop.removed = true;
      return keep.statement;
    }
    drop.replacement = keep.render();
    keep.removed = true;
    return drop.statement;
  }

  /** Adds a row to the next list of a template in the anchor's file, or in a list of its own behind the anchor. */
  private add(anchor: SeedStatement, template: "alias" | "former-id", header: string, row: string): void {
    const behind = this.statements.slice(this.statements.indexOf(anchor) + 1);
    const list = behind.find((one) => one.file === anchor.file && one.template === template);
    if (list !== undefined) this.added.set(list, [...(this.added.get(list) ?? []), row]);
    else {
      const edit = statementBehind(this.textOf(anchor.file), anchor, template, header, [row]);
      this.inserted.push({ file: anchor.file, edit });
    }
  }

  /** The edits by file, of files that change. */
  changes(): Merge["changes"] {
    return this.files.flatMap((file) => {
      const edits = this.statements
        .filter((statement) => statement.file === file.name)
        .flatMap((statement) => {
          const rows = this.rows.filter((row) => row.statement === statement);
          const added = this.added.get(statement) ?? [];
          const isTouched = added.length > 0 || rows.some((row) => row.removed || row.isChanged);
          return isTouched ? editsOf(file.text, statement, rows, added) : [];
        });
      edits.push(...this.inserted.filter((one) => one.file === file.name).map(({ edit }) => edit));
      return edits.length === 0 ? [] : [{ file, edits }];
    });
  }

  private of(template: SeedStatement["template"], word?: string): SeedRow[] {
    return this.rows.filter(
      ({ statement }) => statement.template === template && (word === undefined || statement.word === word),
    );
  }

  private definitionOf(id: string): SeedRow {
    const row = this.of("entity").find((one) => one.valueOf(ID) === id);
    if (row === undefined) throw new RangeError(`No entity has the id "${id}".`);
    return row;
  }

  private relationshipOf(row: SeedRow, rename: (id: string) => string): string {
    const { word = "" } = row.statement;
    if (!isRelationshipType(word)) throw new RangeError(`There is no relationship type ${word}.`);
    const ends = [rename(String(row.valueOf(0))), rename(String(row.valueOf(1)))];
    if (definitionOf(word).symmetric) ends.sort(compareTexts);
    const key = row.map.get("kind") ?? row.map.get("subject");
    return relationshipId(ends[0] ?? "", word, ends[1] ?? "", key === undefined ? undefined : String(plainOf(key)));
  }

  private keptOf(id: string): string {
    return id === this.drop ? this.keep : id;
  }

  private rename(row: SeedRow, cell: number): void {
    row.replace(row.cells[cell], `'${this.keep}'`);
  }

  private at({ statement, literal }: SeedRow): string {
    return formatLocation({ file: statement.file, line: literal.line });
  }

  private textOf(file: string): string {
    return this.files.find(({ name }) => name === file)?.text ?? "";
  }

  private tellLost(row: SeedRow, what: string, theirs: unknown, ours: unknown): void {
    this.notes.push(
      `${this.at(row)} tells the ${what} as ${JSON.stringify(theirs)}, what stays as ${JSON.stringify(ours)}: decide which holds.`,
    );
  }
}
