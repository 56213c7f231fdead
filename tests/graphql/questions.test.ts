import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";
import { textOf } from "../support/source-files.ts";
import { written } from "../support/written.ts";

const PAGE = "docs/questions.md";
const EXAMPLE = /^```graphql\n([\s\S]*?)^```\n+^```json\n([\s\S]*?)^```$/gm;
const page = textOf(PAGE);
const questions = [...page.matchAll(EXAMPLE)].map(([, query = ""]) => query);

test("the page has numbered questions in Chinese and English, each with its answer", () => {
  const numbers = [...page.matchAll(/^## (\d+)\. .*[？?]$/gm)].map(([, number]) => Number(number));
  expect(numbers.length).toBeGreaterThanOrEqual(60);
  expect(numbers).toEqual(questions.map((_, at) => at + 1));
  expect(page.match(/^\*[A-Z].*\?\*$/gm)).toHaveLength(questions.length);
});

/** `npx vitest -u` writes the answers again, to be read again. */
describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test("all have the answers on the page", async () => {
    const answers: string[] = [];
    for (const query of questions) {
      const { data, errors } = await service.ask(query);
      expect(errors, query).toBeUndefined();
      answers.push(written(data).trimEnd());
    }
    const renewed = page.replaceAll(EXAMPLE, (_, query: string) => {
      return `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answers.shift()}\n\`\`\``;
    });
    await expect(renewed).toMatchFileSnapshot(fileURLToPath(new URL(`../../${PAGE}`, import.meta.url)));
  });
});
