import { describe, expect, test } from "vitest";
import { exportedStyles } from "../../src/explorer/exports/picture-styles.ts";
import { svgOf } from "../../src/explorer/exports/svg.tsx";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { ladderPicture } from "../../src/explorer/pictures/ladder.tsx";
import { columnsOf } from "../../src/explorer/pictures/name-lines.ts";
import { readerOf } from "../../src/explorer/reader.ts";
import { textOf } from "../support/source-files.ts";

const css = ["tokens", "kinds", "pictures"].map((name) => textOf(`src/explorer/styles/${name}.css`)).join("\n");
const reader = readerOf(new URLSearchParams("lang=zh&theme=dark"), undefined, CATALOGUES);
const entity = (id: string, kind: string, name: string) => ({ id, kind, name, nameEn: null });
const picture = ladderPicture({
  paths: [
    {
      hops: [
        {
          from: entity("a", "HOSPITAL", '甲医院"<b>'),
          to: entity("b", "PROGRAM", "乙"),
          relationships: [
            {
              ...{ id: "a/MEMBER_OF/b", type: "MEMBER_OF", subkind: null, status: "PLANNED" },
              ...{ from: { name: "甲医院", nameEn: null }, to: { name: "乙", nameEn: null } },
            },
          ],
        },
        {
          from: entity("b", "PROGRAM", "乙"),
          to: entity("c", "PERSON", "丙"),
          relationships: [
            {
              ...{ id: "c/LEADS/b", type: "LEADS", subkind: null, status: null },
              ...{ from: { name: "丙", nameEn: null }, to: { name: "乙", nameEn: null } },
            },
          ],
        },
      ],
    },
  ],
  label: "甲医院与丙之间最短 2 步",
  reader,
  edgeText: () => "成员",
  actionsOf: () => [{ text: "避开", path: "/paths?avoid=b" }],
});

describe("the styles of an exported picture", () => {
  const styles = exportedStyles(css);
  test("have no variables, and no rules for dark devices", () => {
    expect(styles).not.toMatch(/var\(|@media|:root|undefined/);
  });

  test("have the light colour of each kind", () => {
    const light = /:root \{([^}]*)\}/.exec(css)?.[1] ?? "";
    const colours = [
      ...light.matchAll(/--(hospital|institution|program|certification|person|offering|place): (#\w+)/g),
    ];
    expect(colours).toHaveLength(7);
    for (const [, , colour] of colours) expect(styles).toMatch(new RegExp(`\\.kind-[^{]*\\{\\s*color: ${colour}`));
  });
});

describe("an exported picture", () => {
  const footer = `${"据数据集“甲”，版本 2026.11。来源：《乙》、A rather long title in English、".repeat(4)}完。`;
  const svg = svgOf(picture, footer, css);

  test("has no links and nothing that needs the page", () => {
    expect(svg).not.toMatch(/<a\b|href=|data-|tabindex|<script/);
    expect(svg.match(/<g[ >]/g)).toHaveLength(svg.match(/<\/g>/g)?.length ?? 0);
  });

  test("has the names, escaped", () => {
    expect(svg).toContain('甲医院"&lt;b>');
    expect(svg).toContain("<title>丙牵头乙</title>");
  });

  test("has a foot in lines that are no wider than the picture", () => {
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    const lines = [...svg.matchAll(/class="foot" x="12" y="\d+">([^<]*)</g)].map(([, line = ""]) => line);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join("").replaceAll(" ", "")).toBe(footer.replaceAll(" ", ""));
    for (const line of lines) expect(columnsOf(line) * 6.4).toBeLessThanOrEqual(width - 24);
  });
});

test("an exported picture is XML: an attribute without a value, or a sign in a name, breaks nothing", () => {
  const marks = (
    <g class="event" data-first>
      <a href="/e/a" aria-label="A > B" data-node="a" class="node">
        <text>A &gt; B</text>
      </a>
    </g>
  );
  const svg = svgOf({ width: 500, height: 100, label: "A", marks }, "foot", "");
  expect(svg).toContain('<g class="event"><g class="node"><text>');
  for (const [tag] of svg.matchAll(/<[a-z][^<]*?>/g)) expect(tag).toMatch(/^<[a-z]+(?: [\w:-]+="[^"<]*")*>$/);
});
