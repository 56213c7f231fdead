import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { aboutPage } from "../../src/explorer/pages/about.tsx";
import { openEmbedded } from "../support/loaded-graph.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { startService } from "../support/service.ts";

test("the page about the service names the loaded data set, whatever it is", async () => {
  for (const seeds of [undefined, FIXTURE.seeds]) {
    const service = await startService(openEmbedded, seeds);
    try {
      const url = await service.serve();
      const { dataset } = await service.data("{ dataset { title version digest documents { id title } } }");
      for (const lang of ["zh", "en"]) {
        const response = await fetch(`${url}/about?lang=${lang}`);
        const html = await response.text();
        expect(response.status).toBe(200);
        for (const text of [dataset.title, dataset.version, dataset.digest]) expect(html).toContain(text);
        for (const { id } of dataset.documents) expect(html).toContain(`href="/d/${id}?lang=${lang}"`);
      }
      const csv = await (await fetch(`${url}/about?format=csv`)).text();
      expect((parse(csv, { bom: true }) as string[][]).slice(1).map(([title]) => title)).toEqual(
        dataset.documents.map(({ title }: { title: string }) => title),
      );
    } finally {
      await service.close();
    }
  }
});

test("the page about the service has no state", () => {
  expect(aboutPage.pathOf(aboutPage.read({ id: "", parameters: new URLSearchParams("a=b") }))).toBe("/about");
});
