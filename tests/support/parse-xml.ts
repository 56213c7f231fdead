/** An element of XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const resolved = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Whether XML 1.0 excludes a character, by its production `Char`. */
export function isForbidden(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (
    (code < 0x20 && !"\t\n\r".includes(sign)) || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff
  );
}

/** Reads XML as strictly as these files need it; throws an error if it is not well-formed. */
export function parseXml(xml: string): Element {
  if ([...xml].some(isForbidden)) throw new Error("a character that XML forbids");
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  const root: Element = { name: "", attributes: {}, inner: [] };
  const open = [root];
  const TOKEN = /<(\/?)([A-Za-z]+)((?: [\w.:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [all, closes, name = "", attributes = "", empty, text] of body.matchAll(TOKEN)) {
    end += all.length;
    if (/&(?!(?:#\d+|amp|lt|gt|quot);)/.test(all)) throw new Error(`a bare & in ${all}`);
    if (text !== undefined) open.at(-1)?.inner.push(resolved(text));
    else if (closes === "/") {
      if (open.pop()?.name !== name) throw new Error(`${all} closes something else`);
    } else {
      const pairs = [...attributes.matchAll(/ ([\w.:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        resolved(value),
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), inner: [] };
      open.at(-1)?.inner.push(element);
      if (empty === "") open.push(element);
    }
  }
  if (end !== body.length || open.length !== 1) throw new Error(`no XML at ${body.slice(end, end + 40)}`);
  const [first] = childrenOf(root);
  if (first === undefined) throw new Error("no element");
  return first;
}

/** The elements within an element. */
export function childrenOf({ inner }: Element): readonly Element[] {
  return inner.filter((one) => typeof one !== "string");
}
