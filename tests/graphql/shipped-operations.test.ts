import { parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { describe, expect, test } from "vitest";
import { readOperations } from "../../src/graphql/operations.ts";
import { createSchema } from "../../src/graphql/schema.ts";

const schema = createSchema({ explains: false });
const operations = readOperations();

/** The selection of the fields of an object. */
type Selected = { readonly path: string; readonly hasId: boolean; readonly selectsId: boolean };

/** Each selection of the fields of an object, with whether it has an `id` and selects it. */
function selectionsOf(query: string): Selected[] {
  const info = new TypeInfo(schema);
  const selections: Selected[] = [];
  const path: string[] = [];
  const node = {
    Field: {
      enter: ({
        name,
        selectionSet,
      }: {
        name: { value: string };
        selectionSet?: { selections: readonly unknown[] };
      }) => {
        path.push(name.value);
        const type = info.getType();
        if (selectionSet === undefined || type === undefined) return;
        const fields = (selectionSet.selections as { kind: string; name?: { value: string } }[]).map(
          ({ kind, name }) => kind === "Field" && name?.value,
        );
        const named = schema.getType(String(type).replaceAll(/[[\]!]/g, ""));
        const hasId = named !== undefined && "getFields" in named && "id" in named.getFields();
        selections.push({ path: path.join("."), hasId, selectsId: fields.includes("id") });
      },
      leave: () => {
        path.pop();
      },
    },
  };
  visit(parse(query), visitWithTypeInfo(info, node));
  return selections;
}

describe("the operations that ship with the service", () => {
  test("select `id` wherever there is one, so that the caches of clients know what is the same", () => {
    const without = operations.flatMap(({ name, query }) =>
      selectionsOf(query)
        .filter(({ hasId, selectsId }) => hasId && !selectsId)
        .map(({ path }) => `${name}: ${path}`),
    );
    expect(without).toEqual([]);
  });

  test("together use every query", () => {
    const used = new Set(operations.flatMap(({ query }) => selectionsOf(query).map(({ path }) => path)));
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(queries.length).toBeGreaterThan(30);
    expect(queries.filter((name) => !used.has(name))).toEqual([]);
  });
});
