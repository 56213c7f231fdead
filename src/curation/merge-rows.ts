import { formatLocation } from "../diagnostics/diagnostic.ts";
import { figureId } from "../model/ids.ts";
import { isRelationshipType } from "../model/relationship-types.ts";
import { type Literal, plainOf } from "../seeds/literal.ts";
import type { SeedStatement } from "../seeds/parse.ts";
import { joinOf } from "../seeds/read-rows.ts";
import { formatLiteral } from "../seeds/write-literal.ts";
import type { EditableSeeds } from "./editable-seeds.ts";
import type { SeedRow } from "./seed-edits.ts";

/** Columns of an entity row. */
const [ID, NAME, NAME_EN, SUBKIND] = [0, 1, 2, 3];

/** Changes the rows of seeds so that one entity becomes part of another, and records what a curator must decide. */
export class RowMerge {
  /** Lost values and decisions for a curator, in a sentence each. */
  readonly notes: string[] = [];
  private readonly seeds: EditableSeeds;
  private readonly keep: SeedRow;
  private readonly drop: SeedRow;
  private readonly keepId: string;
  private readonly dropId: string;
  /** New ids of relationships by their old ones; undefined for a relationship that is removed. */
  private readonly relationships = new Map<string, string | undefined>();

  /** Accepts the rows that define the two entities. */
  constructor(seeds: EditableSeeds, keep: SeedRow, drop: SeedRow) {
    [this.seeds, this.keep, this.drop] = [seeds, keep, drop];
    [this.keepId, this.dropId] = [String(keep.valueOf(ID)), String(drop.valueOf(ID))];
  }

  /** Changes all rows that name the dropped entity. */
  run(): void {
    const named = this.mergeNames();
    for (const row of this.droppedOf("alias")) this.moveAlias(row);
    for (const row of this.droppedOf("former-id")) this.rename(row, ID);
    for (const row of this.droppedOf("property")) this.moveProperty(row);
    this.moveRelationships();
    this.moveFigures();
    const anchor = this.mergeDefinitions();
    const id = formatLiteral(this.keepId);
    if (named === undefined) {
      const [name, evidence] = [this.drop.cells[NAME], this.drop.cells.at(-1)].map((cell) => this.drop.textOf(cell));
      this.seeds.add(anchor, "alias", "id, another name, evidence", `[${id}, ${name}, ${evidence}]`);
    }
    this.seeds.add(anchor, "former-id", "id, former id", `[${id}, ${formatLiteral(this.dropId)}]`);
  }

  /** Joins the two definitions. Returns the row that already has the dropped name and receives its citations. */
  private mergeNames(): SeedRow | undefined {
    const same = this.rowOfName(this.drop.valueOf(NAME));
    same?.cite(this.drop);
    const property = (id: string) => this.seeds.of("property", "nameEn").find((row) => row.valueOf(ID) === id);
    const [ours, theirs] = [this.keep.valueOf(NAME_EN), this.drop.valueOf(NAME_EN)];
    if (theirs !== null && property(this.dropId) === undefined) {
      if (ours === null && property(this.keepId) === undefined)
        this.keep.replace(this.keep.cells[NAME_EN], this.drop.textOf(this.drop.cells[NAME_EN]));
      else if (ours !== theirs) this.noteLoss(this.drop, "English name", theirs, ours);
    }
    const [subkind, lost] = [this.keep.valueOf(SUBKIND), this.drop.valueOf(SUBKIND)];
    if (subkind !== lost) this.noteLoss(this.drop, "kind", lost, subkind);
    return same;
  }

  private moveAlias(row: SeedRow): void {
    const same = this.rowOfName(row.valueOf(NAME));
    row.removed = same !== undefined;
    if (same === undefined) this.rename(row, ID);
    else same.cite(row);
  }

  /** The row for the name of the remaining entity. */
  private rowOfName(name: unknown): SeedRow | undefined {
    if (this.keep.valueOf(NAME) === name) return this.keep;
    return this.seeds.of("alias").find((row) => row.valueOf(ID) === this.keepId && row.valueOf(NAME) === name);
  }

  private moveProperty(row: SeedRow): void {
    const { word = "" } = row.statement;
    const same = this.seeds.of("property", word).find((other) => other.valueOf(ID) === this.keepId);
    const ours = same?.valueOf(1) ?? (word === "nameEn" ? this.keep.valueOf(NAME_EN) : null);
    const isSame = ours === row.valueOf(1);
    row.removed = same !== undefined || (ours !== null && !isSame);
    if (!row.removed) this.rename(row, ID);
    else if (isSame) same?.cite(row);
    else this.noteLoss(row, word, row.valueOf(1), ours);
  }

  private moveRelationships(): void {
    const rows = [...this.seeds.of("relationship"), ...this.seeds.of("symmetric-relationship")];
    const byId = new Map(rows.map((row) => [relationshipOf(row, (id) => id), row]));
    for (const row of rows) {
      const ends = [row.valueOf(0), row.valueOf(1)];
      if (!ends.includes(this.dropId)) continue;
      const before = relationshipOf(row, (id) => id);
      if (ends.every((end) => end === this.keepId || end === this.dropId)) {
        row.removed = true;
        this.relationships.set(before, undefined);
        this.notes.push(`${locationOf(row)} joins the two with each other (${before}): it is removed.`);
        continue;
      }
      const after = relationshipOf(row, (id) => (id === this.dropId ? this.keepId : id));
      this.relationships.set(before, after);
      const same = byId.get(after);
      if (same === undefined) this.rename(row, ends[0] === this.dropId ? 0 : 1);
      else this.joinMaps(same, row, after);
    }
  }

  private moveFigures(): void {
    const rows = this.seeds.of("figure");
    const idOf = (row: SeedRow): string =>
      figureId(this.keepId, String(row.valueOf(1)), plainOf(row.cells[2] as Literal) as object);
    for (const row of rows) {
      const relationship = row.map.get("relationship");
      if (relationship !== undefined) row.replace(relationship, this.relationshipText(row, relationship));
      if (row.valueOf(ID) !== this.dropId) continue;
      const after = idOf(row);
      const same = rows.find((other) => other.valueOf(ID) === this.keepId && idOf(other) === after);
      if (same === undefined) this.rename(row, ID);
      else this.joinMaps(same, row, after);
    }
  }

  /** The relationship that a figure measures, as written, with its new id if it has one. */
  private relationshipText(row: SeedRow, relationship: Literal): string {
    const moved = this.relationships.get(String(plainOf(relationship)));
    return moved === undefined ? row.textOf(relationship) : formatLiteral(moved);
  }

  /** Combines two rows with the same id: adds to the first the citations and properties that it lacks. */
  private joinMaps(same: SeedRow, row: SeedRow, id: string): void {
    row.removed = true;
    same.cite(row);
    for (const [name, literal] of row.map) {
      const ours = same.map.get(name);
      const text = name === "relationship" ? this.relationshipText(row, literal) : row.textOf(literal);
      if (ours === undefined) same.take(name, text);
      else if (name !== "relationship" && JSON.stringify(plainOf(ours)) !== JSON.stringify(plainOf(literal)))
        this.noteLoss(row, `${name} of ${id}`, plainOf(literal), plainOf(ours));
    }
  }

  /** Leaves one definition, at the position of the earlier one, so that every row that names it comes later. */
  private mergeDefinitions(): SeedStatement {
    const { rows } = this.seeds;
    if (rows.indexOf(this.keep) < rows.indexOf(this.drop)) {
      this.drop.removed = true;
      return this.keep.statement;
    }
    this.drop.replacement = this.keep.render();
    this.keep.removed = true;
    return this.drop.statement;
  }

  private droppedOf(template: SeedStatement["template"]): SeedRow[] {
    return this.seeds.of(template).filter((row) => row.valueOf(ID) === this.dropId);
  }

  private rename(row: SeedRow, cell: number): void {
    row.replace(row.cells[cell], formatLiteral(this.keepId));
  }

  private noteLoss(row: SeedRow, what: string, theirs: unknown, ours: unknown): void {
    const values = `gives the ${what} as ${JSON.stringify(theirs)}, the row that remains as ${JSON.stringify(ours)}`;
    this.notes.push(`${locationOf(row)} ${values}: decide which is right.`);
  }
}

/** The id of the relationship of a row, its ends renamed. */
function relationshipOf(row: SeedRow, rename: (id: string) => string): string {
  const { word = "" } = row.statement;
  if (!isRelationshipType(word)) throw new RangeError(`There is no relationship type ${word}.`);
  const [from, to] = [rename(String(row.valueOf(0))), rename(String(row.valueOf(1)))];
  return joinOf(word, from, to, Object.fromEntries([...row.map].map(([name, value]) => [name, plainOf(value)]))).id;
}

function locationOf({ statement, literal }: SeedRow): string {
  return formatLocation({ file: statement.file, line: literal.line });
}
