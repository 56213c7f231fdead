import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { YilianError } from "../../src/errors.ts";
import type { Context } from "../../src/graphql/context.ts";
import { resolve } from "../../src/graphql/resolvers/resolve.ts";
import { loadNormalization } from "../../src/search/normalization.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { indexOfNames } from "../support/name-indexes.ts";
import { engines, type Service, startService } from "../support/service.ts";

const QUERY = `query ($names: [String!]!, $kinds: [EntityKind!], $within: ID, $first: Int) {
  resolve(names: $names, kinds: $kinds, within: $within, first: $first) {
    name meantCount entity { id } candidates { node { id } score matched { name why } }
  }
}`;

interface Resolved {
  readonly name: string;
  readonly meantCount: number;
  readonly entity: { readonly id: string } | null;
  readonly candidates: readonly { readonly node: { readonly id: string }; readonly score: number }[];
}

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask = async (variables: object): Promise<Resolved[]> => (await service.data(QUERY, variables))?.resolve;

  test("each name of a column has one answer, in its order, also a duplicate and an empty cell", async () => {
    const names = [
      "焦作市人民医院",
      "",
      "jiaozuo",
      "焦作人民医院",
      " \t",
      "焦作市人民医院",
      "！？",
      " 焦作市人民医院\n",
    ];
    const answers = await ask({ names });
    expect(answers.map(({ name }) => name)).toEqual(names);
    expect(answers.map(({ entity }) => entity?.id ?? null)).toEqual([
      "jiaozuo-peoples-hospital",
      null,
      "jiaozuo",
      "jiaozuo-peoples-hospital",
      null,
      "jiaozuo-peoples-hospital",
      null,
      "jiaozuo-peoples-hospital",
    ]);
    expect(answers.map(({ candidates }) => candidates.map(({ score }) => score))).toEqual([
      [1],
      [],
      [1],
      [0.95],
      [],
      [1],
      [],
      [1],
    ]);
    expect(answers[0]).toEqual(answers[5]);
    expect(await ask({ names: [] })).toEqual([]);
  });

  test("a name that no entity has gets the nearest, and no entity", async () => {
    const [one] = await ask({ names: ["焦作市中医院门诊部"], first: 10 });
    expect(one).toMatchObject({ meantCount: 0, entity: null });
    expect(one?.candidates[0]).toMatchObject({ node: { id: "jiaozuo-tcm-hospital" }, score: 0.8 });
    expect((await ask({ names: ["xqwv"] }))[0]).toMatchObject({ meantCount: 0, entity: null, candidates: [] });
  });

  test("kinds and places restrict what is meant, and `first` restricts only candidates", async () => {
    const names = ["焦作市人民医院"];
    expect(await ask({ names, kinds: ["HOSPITAL"], within: "焦作", first: 0 })).toEqual([
      { name: names[0], meantCount: 1, entity: { id: "jiaozuo-peoples-hospital" }, candidates: [] },
    ]);
    for (const condition of [{ kinds: ["CITY"] }, { within: "shangqiu" }]) {
      const [one] = await ask({ names, ...condition });
      expect([one?.meantCount, one?.entity]).toEqual([0, null]);
      expect(one?.candidates.map(({ node }) => node.id)).not.toContain("jiaozuo-peoples-hospital");
    }
  });

  test("the name of each entity means it, or is the name of several", async () => {
    const { entities } = shippedSeeds().content;
    for (let from = 0; from < entities.length; from += 100) {
      const some = entities.slice(from, from + 100);
      const answers = await ask({ names: some.map(({ properties }) => String(properties.name)), first: 10 });
      for (const [at, { meantCount, entity, candidates }] of answers.entries()) {
        expect(candidates.map(({ node }) => node.id)).toContain(some[at]?.id);
        expect(entity?.id).toBe(meantCount === 1 ? some[at]?.id : undefined);
      }
    }
  });

  test.each<[string, object, string, string]>([
    [
      "201 names",
      { names: Array.from({ length: 201 }, () => "a") },
      "LIMIT_EXCEEDED",
      "This request has 201 items in one list ($names); the limit is 200.",
    ],
    [
      "2,000 names",
      { names: Array.from({ length: 2_000 }, (_, at) => `n${at}`) },
      "LIMIT_EXCEEDED",
      "This request has 2,000 items in one list ($names); the limit is 200.",
    ],
    [
      "a name that is too long",
      { names: ["a", "医".repeat(201)] },
      "LIMIT_EXCEEDED",
      "This request has 201 characters in one of `names`; the limit is 200.",
    ],
    ["too many candidates", { names: ["a"], first: 11 }, "LIMIT_EXCEEDED", "`first` is 11; the limit is 10."],
    ["a negative size", { names: ["a"], first: -1 }, "INVALID_ARGUMENT", "`first` must be from 0 to 10, not -1."],
    ["a control character", { names: ["a\u0007"] }, "INVALID_ARGUMENT", "`names` contains a control character."],
    [
      "an unknown place",
      { names: ["a"], within: "atlantis" },
      "UNKNOWN_ENTITY",
      'No entity has the id or name "atlantis" in `within`.',
    ],
    [
      "a place of another kind",
      { names: ["a"], within: "jiaozuo-peoples-hospital" },
      "INVALID_ARGUMENT",
      '`within` takes the id of a country, province, city, or county only, not "jiaozuo-peoples-hospital".',
    ],
    [
      "an unknown kind",
      { names: ["a"], kinds: ["CLINIC"] },
      "BAD_USER_INPUT",
      'Value "CLINIC" does not exist in "EntityKind" enum.',
    ],
    ["no names", { names: null }, "BAD_USER_INPUT", "must not be null"],
  ])("rejects %s", async (_what, variables, code, message) => {
    const { data, errors } = await service.ask(QUERY, variables);
    expect(data?.resolve ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe("two hundred names that are not known", () => {
  const names = Array.from({ length: 200 }, (_, at) => `焦作市第${at}人民医院与商丘市第${at}中心医院合作的单位`);

  /** Resolves them without an engine, so that nothing else waits. */
  async function contextOf(check: () => void): Promise<Context> {
    const rows = shippedSeeds().content.entities.map(({ properties: { name } }) => ({
      name: String(name),
      aliases: [],
      nameEn: null,
    }));
    const index = await indexOfNames(rows, [], await loadNormalization());
    return { names: () => index, check } as unknown as Context;
  }

  test("let other work run in between", async () => {
    const context = await contextOf(() => {});
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns++;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    expect(await resolve(undefined, { names }, context)).toHaveLength(200);
    isDone = true;
    expect(turns).toBeGreaterThan(1);
  });

  test("end at the deadline", async () => {
    const context = await contextOf(() => {
      throw new YilianError("TIMEOUT", "The time is over.");
    });
    await expect(resolve(undefined, { names }, context)).rejects.toThrow("The time is over.");
  });
});
