import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseExamples, type Examples, withExamples } from "../../src/graphql/example-variables.ts";
import { readOperations } from "../../src/graphql/operations.ts";
import { saysSomething } from "../support/says-something.ts";
import { engines, type Service, startService } from "../support/service.ts";
import { written } from "../support/written.ts";

const operations = readOperations();

/** The answers, checked by hand against the documents. `npx vitest -u` writes them again, to be read again. */
const answerOf = (name: string) => fileURLToPath(new URL(`answers/${name}.json`, import.meta.url));

describe("the operations that ship with the service", () => {
  test("are at least fifteen, each with an answer in the repository", () => {
    expect(operations.length).toBeGreaterThanOrEqual(15);
    expect(operations.map(({ name }) => name).filter((name) => !existsSync(answerOf(name)))).toEqual([]);
  });

  describe.each(engines())("on %s", (_, open) => {
    let service: Service;
    let examples: Examples;
    beforeAll(async () => {
      service = await startService(open);
      examples = await chooseExamples(service.inProcess);
    });
    afterAll(() => service?.close());

    test.each(operations)("$name, in process and over HTTP", async (operation) => {
      const { name, query, variables } = withExamples(operation, examples);
      const values = variables === null ? {} : JSON.parse(variables);
      const answer = await service.ask(query, values);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data).some(saysSomething)).toBe(true);
      await expect(written(answer.data)).toMatchFileSnapshot(answerOf(name));
      expect(await service.post(query, values)).toEqual(answer);
    });
  });
});
