import { formatDiagnostics } from "../diagnostics/diagnostic.ts";
import { YilianError } from "../errors.ts";
import { ENTITY_KINDS, labelOf } from "../model/kinds.ts";
import { ENTITY_PROPERTIES } from "../model/records.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { columnNames } from "./columns.ts";
import { type CommentedClosing, type CommentedList, readCommentedFile } from "./comments.ts";
import { readSeedFiles, type SeedFile } from "./files.ts";
import { layOutRows } from "./layout.ts";
import { TEMPLATES, type TemplateName, tailOf } from "./templates.ts";

/**
 * The files of a folder of seeds whose layout differs from the standard one, as they should be.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read, or a statement follows no template.
 */
export function formatSeeds(folder: string): SeedFile[] {
  return readSeedFiles(folder).flatMap((file) => {
    const text = formatSeedFile(file);
    return text === file.text ? [] : [{ name: file.name, text }];
  });
}

/**
 * Lays out the text of a seed file: one list for each template and word, in a fixed order, with aligned columns.
 *
 * What the file says does not change, no comment is lost, and a file that has this layout stays as it is.
 *
 * @throws {YilianError} INVALID_SEEDS when a statement follows no template.
 */
export function formatSeedFile(file: SeedFile): string {
  const { header, lists, closing, footer, faults } = readCommentedFile(file);
  if (faults.length > 0) throw new YilianError("INVALID_SEEDS", formatDiagnostics(faults));
  const blocks = [header, ...inOrder(mergeLists(lists)).map(formatList), ...closing.map(formatClosing), footer];
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return text === "" ? "" : `${text}\n`;
}

/** Joins lists of the same template and word; the comments of a later list go to its first row. */
function mergeLists(lists: readonly CommentedList[]): CommentedList[] {
  const merged = new Map<string, CommentedList>();
  for (const list of lists) {
    const key = `${list.template} ${list.word ?? ""}`;
    const first = merged.get(key);
    if (first === undefined) {
      merged.set(key, list);
      continue;
    }
    const comments = list.comments.filter((comment) => !isColumnComment(comment, list));
    const [row, ...others] = list.rows;
    if (row === undefined) {
      merged.set(key, { ...first, end: [...first.end, ...comments, ...list.end] });
      continue;
    }
    const rows = [...first.rows, { ...row, comments: [...first.end, ...comments, ...row.comments] }, ...others];
    merged.set(key, { ...first, rows, end: list.end });
  }
  return [...merged.values()];
}

/** Entities first, then what is said of them, then relationships and figures; words in the order of the model. */
function inOrder(lists: readonly CommentedList[]): CommentedList[] {
  const words = [...ENTITY_KINDS.map(labelOf), ...Object.keys(ENTITY_PROPERTIES), ...RELATIONSHIP_TYPES];
  const rankOf = ({ template, word = "" }: CommentedList): number => {
    const at = words.indexOf(word);
    return GROUPS.indexOf(groupOf(template)) * 1_000 + (at < 0 ? words.length : at);
  };
  return lists.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function groupOf(template: TemplateName): TemplateName {
  return template === "symmetric-relationship" ? "relationship" : template;
}

const GROUPS = TEMPLATES.filter((template) => template === groupOf(template));

function formatList(list: CommentedList): string {
  const { template, word, comments, rows, end } = list;
  const columns = columnNames(template, word);
  const above = comments.filter((comment) => !isColumnComment(comment, list));
  if (columns !== undefined) above.push(`// ${columns.join(", ")}`);
  const body = [...layOutRows(rows), ...end.map((comment) => `  ${comment}`)];
  return [...above, "UNWIND [", ...body, "] AS row", `${tailOf(template, word)};`].join("\n");
}

/** Whether a comment only names the columns of a list; such a comment is written anew. */
function isColumnComment(comment: string, { template, word }: CommentedList): boolean {
  return [word, undefined].some((one) => comment === `// ${columnNames(template, one)?.join(", ")}`);
}

function formatClosing({ comments, text }: CommentedClosing): string {
  return [...comments, `${text};`].join("\n");
}
