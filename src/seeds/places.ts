import type { SourceLocation } from "../diagnostics/diagnostic.ts";

/** The place of each record, by its id, in columns: a map of objects takes ten times as much memory. */
export class Places {
  private readonly ids: string[] = [];
  private readonly files: string[] = [];
  private readonly lines: number[] = [];
  private readonly rows: (number | undefined)[] = [];
  private positions: ReadonlyMap<string, number> | undefined;

  add(id: string, { file, line, row }: SourceLocation): void {
    this.ids.push(id);
    this.files.push(file);
    this.lines.push(line);
    this.rows.push(row);
    this.positions = undefined;
  }

  /** The place of a record, of two places the last one. The first call takes time for all ids. */
  get(id: string): SourceLocation | undefined {
    this.positions ??= new Map(this.ids.map((each, at) => [each, at]));
    const at = this.positions.get(id);
    if (at === undefined) return undefined;
    return { file: this.files[at] as string, line: this.lines[at] as number, row: this.rows[at] };
  }
}
