import { addTo } from "../model/grouping.ts";
import type { SeedFile } from "../seeds/files.ts";
import { parseSeeds, type SeedStatement } from "../seeds/parse.ts";
import type { TemplateName } from "../seeds/templates.ts";
import type { Edit } from "../seeds/text-edits.ts";
import { editsOf, SeedRow, statementBehind } from "./seed-edits.ts";

/** A file that changes, with the edits of its text. */
export interface FileChange {
  readonly file: SeedFile;
  readonly edits: readonly Edit[];
}

/** The rows of seed files, which can be changed, removed and added to; their comments and layout stay. */
export class EditableSeeds {
  /** All rows, in the order in which they run. */
  readonly rows: readonly SeedRow[];
  private readonly files: readonly SeedFile[];
  private readonly statements: readonly SeedStatement[];
  private readonly added = new Map<SeedStatement, string[]>();
  private readonly inserted = new Map<string, Edit[]>();

  constructor(files: readonly SeedFile[]) {
    this.files = files;
    this.statements = parseSeeds(files).statements;
    this.rows = this.statements.flatMap((statement) =>
      statement.rows.map((literal) => new SeedRow(statement, literal, this.textOf(statement.file))),
    );
  }

  /** The rows of a template; of one label, property or type where it is given. */
  of(template: TemplateName, word?: string): SeedRow[] {
    return this.rows.filter(
      ({ statement }) => statement.template === template && (word === undefined || statement.word === word),
    );
  }

  /** Adds a row to the next list of a template in the file of a statement, or in a list of its own behind the statement. */
  add(anchor: SeedStatement, template: TemplateName, header: string, row: string): void {
    const behind = this.statements.slice(this.statements.indexOf(anchor) + 1);
    const list = behind.find((one) => one.file === anchor.file && one.template === template);
    if (list !== undefined) addTo(this.added, list, row);
    else addTo(this.inserted, anchor.file, statementBehind(this.textOf(anchor.file), anchor, template, header, [row]));
  }

  /** The files that change. */
  changes(): FileChange[] {
    return this.files.flatMap((file) => {
      const own = this.statements.filter((statement) => statement.file === file.name);
      const edits = [
        ...own.flatMap((statement) => this.editsOfStatement(file, statement)),
        ...(this.inserted.get(file.name) ?? []),
      ];
      return edits.length === 0 ? [] : [{ file, edits }];
    });
  }

  private editsOfStatement(file: SeedFile, statement: SeedStatement): Edit[] {
    const rows = this.rows.filter((row) => row.statement === statement);
    const added = this.added.get(statement) ?? [];
    const isTouched = added.length > 0 || rows.some((row) => row.removed || row.isChanged);
    return isTouched ? editsOf(file.text, statement, rows, added) : [];
  }

  private textOf(file: string): string {
    return this.files.find(({ name }) => name === file)?.text ?? "";
  }
}
