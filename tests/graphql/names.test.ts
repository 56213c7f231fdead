import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FIXTURE, folderWith, seedsWith } from "../support/seed-folders.ts";
import { engines, startService } from "../support/service.ts";

test.each(engines())("an English name says whether a document gives it, on %s", async (_, open) => {
  const folder = folderWith(FIXTURE.seeds);
  const tail = readFileSync("cypher/seed-templates/property.cypher", "utf8").replace(/^\/\/.*\n/, "");
  const rows = "UNWIND [\n  ['lin-hai', 'Lin Hai', ['yx:110,114 implied']]\n] AS row\n";
  writeFileSync(join(folder, "30-english.cypher"), `${rows}${tail.replaceAll("<property>", "nameEn").trimEnd()};\n`);
  const service = await startService(open, folder);
  try {
    const { data } = await service.ask(
      '{ nodes(ids: ["lin-hai", "yunxi", "yoshino-team"]) { ... on Entity { id nameEn nameEnSource } } }',
    );
    expect(data.nodes).toEqual([
      { id: "lin-hai", nameEn: "Lin Hai", nameEnSource: "DOCUMENT" },
      { id: "yunxi", nameEn: "Yunxi", nameEnSource: "OURS" },
      { id: "yoshino-team", nameEn: null, nameEnSource: null },
    ]);
  } finally {
    await service.close();
  }
});

test.each(engines())(
  "a name of several entities is rejected with the id, kind and place of each, on %s",
  async (_, open) => {
    const service = await startService(
      open,
      seedsWith("20-hospital.cypher", ["'林海', 'Lin Hai'", "'云溪市', 'Lin Hai'"]),
    );
    try {
      const several = await service.ask('{ entity(name: "云溪市") { id } }');
      expect(several).toMatchObject({
        data: { entity: null },
        errors: [
          {
            message:
              'Several entities have the name "云溪市": lin-hai (PERSON, 云溪市第一医院), yunxi (CITY, 福建省). Ask by `id`.',
            extensions: {
              code: "AMBIGUOUS_NAME",
              ids: ["lin-hai", "yunxi"],
              entities: [
                { id: "lin-hai", kind: "PERSON", place: "云溪市第一医院" },
                { id: "yunxi", kind: "CITY", place: "福建省" },
              ],
            },
          },
        ],
      });
      expect((await service.ask('{ entity(name: " Lin Hai ") { id } }')).data).toEqual({ entity: { id: "lin-hai" } });
      expect((await service.ask('{ entity(name: "福建") { id } }')).data).toEqual({ entity: { id: "fujian" } });
    } finally {
      await service.close();
    }
  },
);
