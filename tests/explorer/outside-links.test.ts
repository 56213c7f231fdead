import { expect, test } from "vitest";
import { outsideLinks } from "../../src/explorer/outside-links.ts";

type Relationship = Parameters<typeof outsideLinks>[0][number];

const relationship = (from: string, type: "SUPPORTS" | "PARTNERS_WITH", to: string) =>
  ({ id: `${from} ${to}`, type, from: { id: from }, to: { id: to } }) as Relationship;

test("relationships are sorted by what they mean for the place, the most frequent others first", () => {
  const relationships = [
    relationship("a far", "PARTNERS_WITH", "here 1"),
    relationship("here 1", "PARTNERS_WITH", "often far"),
    relationship("here 2", "PARTNERS_WITH", "often far"),
    relationship("a far", "SUPPORTS", "here 2"),
    relationship("here 2", "SUPPORTS", "b far"),
  ];
  const { partners, supporters, supported } = outsideLinks(relationships, (id) => id.startsWith("here"));
  const named = (links: typeof partners) => links.map(({ inside, outside }) => `${outside.id}: ${inside.id}`);
  expect(named(supporters)).toEqual(["a far: here 2"]);
  expect(named(supported)).toEqual(["b far: here 2"]);
  expect(named(partners)).toEqual(["a far: here 1", "often far: here 1", "often far: here 2"]);
});
