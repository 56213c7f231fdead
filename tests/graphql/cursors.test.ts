import { type GraphQLArgument, type GraphQLField, getNamedType, isNonNullType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { CursorScope } from "../../src/graphql/connections/cursor.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { type Service, startService } from "../support/service.ts";

type Field = GraphQLField<unknown, unknown>;

const schema = createSchema();
const AGE = new CursorScope("0".repeat(64), () => "").encode(["x"]);
const IDS = ["jiaozuo-peoples-hospital", "shangqiu-central-hospital"];

/** The top-level field that returns one object of a type. `$id` is the id of the object. */
const ENTRIES: Readonly<Record<string, string>> = {
  Query: "",
  Document: 'document(id: "jzrm")',
  Comparison: `compare(of: ${JSON.stringify(IDS)})`,
};

/** The values of required arguments, by type and name. */
function literalFor({ name, type }: GraphQLArgument): string {
  const text = String(type);
  if (text.startsWith("[ID!]")) return JSON.stringify(IDS);
  if (text === "ID!") return JSON.stringify(IDS[name === "to" ? 1 : 0]);
  if (text === "String!") return '"医院"';
  if (text === "PartialDate!") return '"2024"';
  throw new Error(`Say what ${name}: ${text} is given, so that the cursors of its list are tested.`);
}

function selectionOf(field: Field): string {
  const given = field.args
    .filter(({ name, type, defaultValue }) => name !== "after" && isNonNullType(type) && defaultValue === undefined)
    .map((argument) => `${argument.name}: ${literalFor(argument)}`);
  return `${field.name}(${[...given, `after: "${AGE}"`].join(", ")}) { __typename }`;
}

/** Each field with a cursor, for each object type. */
const LISTS = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith("__")
    ? Object.values(type.getFields())
        .filter((field) => field.args.some(({ name }) => name === "after"))
        .map((field) => [type.name, field] as const)
    : [],
);

let service: Service;
beforeAll(async () => {
  service = await startService(() => openGrafeo());
});
afterAll(() => service?.close());

describe("a cursor of an older data set", () => {
  test("is tested with lists of entities, of documents and of the query type", () => {
    expect(LISTS.length).toBeGreaterThan(80);
  });

  test.each(LISTS.map(([type, field]) => [`${type}.${field.name}`, type, field] as const))(
    "is rejected by %s",
    async (_name, type, field) => {
      const { data, errors } = await service.ask(await questionOf(type, selectionOf(field)));
      expect(
        errors?.map(({ extensions }) => extensions.code),
        JSON.stringify(data),
      ).toEqual(["CURSOR_EXPIRED"]);
      expect(errors?.[0]?.message).toBe("This cursor belongs to another data set; start again at the first page.");
    },
  );
});

async function questionOf(type: string, field: string): Promise<string> {
  const entry = ENTRIES[type];
  if (entry !== undefined) return entry === "" ? `{ ${field} }` : `{ ${entry} { ${field} } }`;
  const id = await idOf(type);
  return `{ node(id: ${JSON.stringify(id)}) { ... on ${type} { ${field} } } }`;
}

const ids = new Map<string, string>();

/** The id of one object of a type, from the top-level list of that type. */
async function idOf(type: string): Promise<string> {
  const known = ids.get(type);
  if (known !== undefined) return known;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection)) continue;
    const node = connection.getFields().nodes;
    if (
      node === undefined ||
      getNamedType(node.type).name !== type ||
      field.args.some(({ type }) => isNonNullType(type))
    )
      continue;
    const { data } = await service.ask(`{ ${field.name}(first: 1) { nodes { id } } }`);
    const id: string = data[field.name].nodes[0].id;
    ids.set(type, id);
    return id;
  }
  throw new Error(`Say in ENTRIES how one comes to a ${type}, so that the cursors of its lists are tested.`);
}
