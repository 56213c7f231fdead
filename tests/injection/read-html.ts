/** A tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page consists of. */
export interface Page {
  /** The tags in their order, without those that end an element. */
  readonly tags: readonly Tag[];
  /** The texts between the tags, as a reader sees them. */
  readonly text: string;
}

const NAME = "[A-Za-z][A-Za-z0-9-]*";
/** A tag that every parser reads alike: its values are quoted, and have neither a quote nor a bare `<`. */
const TAG = new RegExp(`<(/?)(${NAME})((?: [A-Za-z][\\w:-]*(?:="[^"]*")?)*)(?: ?/)?>|([^<]+)`, "gy");
const ATTRIBUTE = / ([A-Za-z][\w:-]*)(?:="([^"]*)")?/g;

/**
 * Reads a page as strictly as the service writes it: nothing but quoted attributes, texts without `<`, and no comment.
 * A browser reads such a page in the same way, whatever is in the values.
 *
 * @throws {Error} when there is anything else.
 */
export function readHtml(html: string): Page {
  const body = html.replace(/^<!doctype html>/, "");
  const tags: Tag[] = [];
  let text = "";
  let end = 0;
  for (const [all, closes, name, attributes = "", inner] of body.matchAll(TAG)) {
    end += all.length;
    if (inner !== undefined) text += decoded(inner);
    else if (closes === "" && name !== undefined)
      tags.push({
        name: name.toLowerCase(),
        attributes: Object.fromEntries(
          [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key.toLowerCase(), decoded(value)]),
        ),
      });
  }
  if (end !== body.length) throw new Error(`no tag and no text at ${body.slice(end, end + 80)}`);
  return { tags, text };
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name = "") => {
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return Number.isNaN(code) ? (SIGNS[name] ?? all) : String.fromCodePoint(code);
  });
}
