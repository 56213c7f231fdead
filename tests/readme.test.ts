import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../src/graph/grafeo/grafeo.ts";
import { type Service, startService } from "./support/service.ts";
import { textOf } from "./support/source-files.ts";

const README = textOf("README.md");
/** Each question with the answer that follows it. */
const EXAMPLES = [...README.matchAll(/^```graphql\n([\s\S]*?)^```\n+^```json\n([\s\S]*?)^```$/gm)].map(
  ([, query = "", answer = ""]) => [query, JSON.parse(answer) as unknown] as const,
);

describe("the README's questions", () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(() => openGrafeo());
  });
  afterAll(() => service?.close());

  test("are six, each with its answer", () => {
    expect(EXAMPLES.length).toBe(6);
    expect(README.match(/^```graphql$/gm)).toHaveLength(EXAMPLES.length);
  });

  test.each(EXAMPLES)("%s", async (query, answer) => {
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual(answer);
  });
});

test("the README lists exactly the existing commands", () => {
  const scripts = JSON.parse(textOf("package.json")).scripts;
  for (const [, script = ""] of README.matchAll(/npm (?:run )?(start|test|check|format|build)\b/g))
    expect(scripts).toHaveProperty(script);
});
