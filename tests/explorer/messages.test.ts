import { describe, expect, test } from "vitest";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { filesBelow, textOf } from "../support/source-files.ts";

/** The messages of a catalogue by their paths, such as `page.search`. */
function messagesOf(catalogue: object, path = ""): [path: string, message: unknown][] {
  return Object.entries(catalogue).flatMap(([name, value]): [string, unknown][] =>
    typeof value === "object" && value !== null ? messagesOf(value, `${path}${name}.`) : [[`${path}${name}`, value]],
  );
}

const zh = messagesOf(CATALOGUES.zh);
const en = new Map(messagesOf(CATALOGUES.en));
/** What a message with values says, with the names of its values. */
const textIn = (message: unknown): string =>
  String(typeof message === "function" ? message("A", "B", "C", "D", "E") : message);
/** Parts of the catalogue that code reads by a computed name: values of the API, formats of exports, paragraphs. */
const COMPUTED =
  /^(?:.*\.[A-Z][A-Z_]*|.*\.\d+|compare\.\w+Shared|shared\.alliances|property\.[a-zA-Z]+|page\.(?:csv|graphml|svg|json))$/;

describe("the messages", () => {
  test("are the same in both languages, of the same sort", () => {
    expect([...en.keys()].sort()).toEqual(zh.map(([path]) => path).sort());
    expect(zh.filter(([path, message]) => typeof message !== typeof en.get(path))).toEqual([]);
  });

  test("are translated", () => {
    const chinese = /\p{Script=Han}/u;
    // What has no Chinese character has no word at all, only values and punctuation.
    const english = zh.filter(([, message]) => !chinese.test(textIn(message)) && /[a-z]{2}/.test(textIn(message)));
    expect(english.map(([path]) => path)).toEqual(["page.otherLanguage"]);
    const withChinese = [...en].filter(([, message]) => chinese.test(textIn(message))).map(([path]) => path);
    expect(withChinese).toEqual(["page.otherLanguage"]);
  });

  test("are all used", () => {
    const code = filesBelow("src/explorer")
      .filter((path) => !path.includes("/messages/"))
      .map(textOf)
      .join("\n");
    const isUsed = (path: string) => new RegExp(`\\b${path.replace(".", "\\.")}\\b`).test(code);
    const listed = (path: string) => new RegExp(`"${path.split(".").at(-1)}"`).test(code);
    expect(zh.map(([path]) => path).filter((path) => !COMPUTED.test(path) && !isUsed(path) && !listed(path))).toEqual(
      [],
    );
  });
});
