import { countRelated } from "../../analysis/counts/related-counts.ts";
import { partnerCount } from "../../analysis/partners/partners.ts";
import { type Belonging, belongingsOf, isCurrent, smallestPlace } from "../../analysis/parts/belongings.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { COUNTED, type Language, type SummaryFacts, summaryOf } from "../../wording/entity-summary.ts";
import type { Context } from "../context.ts";
import { namesOf } from "../entity-names.ts";
import { after, isPromise, type MaybePromise } from "../maybe-promise.ts";
import { allPropertiesOf, relationshipAt } from "../relationship-source.ts";
import type { EntitySource } from "../sources.ts";

/** How many institutions of a person the sentence names. */
const POSTS_MAX = 3;

/** One sentence about an entity, made from the graph. */
export function summary(
  entity: EntitySource,
  { lang }: { readonly lang?: Language | null },
  context: Context,
): MaybePromise<string> {
  return after(context.adjacency(), (index) => {
    const node = index.numberOf(entity.id);
    const belongings = node === undefined ? [] : belongingsOf(index, node);
    const facts = { ...factsOf(index, entity, belongings), counts: countsIn(index, node, entity.kind) };
    return after(postsIn(index, entity, belongings, context), (belongs) =>
      summaryOf({ ...facts, belongs }, lang ?? "ZH"),
    );
  });
}

function factsOf(index: Adjacency, { kind, properties }: EntitySource, belongings: readonly Belonging[]) {
  const above = kind === "HOSPITAL" ? undefined : wholeOf(kind, belongings);
  const place = smallestPlace(index, belongings.filter(isCurrent));
  return {
    kind,
    properties,
    place: place && namesOf(index, place.whole),
    whole: above && namesOf(index, above.whole),
    status: kind === "PROGRAM" ? textOf(properties.status) : (above?.status ?? undefined),
  };
}

function countsIn(index: Adjacency, node: number | undefined, kind: EntityKind): number[] {
  return COUNTED[kind].map(({ counts }) => {
    if (node === undefined) return 0;
    return counts === "partners" ? partnerCount(index, node) : countRelated(index, node, counts);
  });
}

/** The institutions of a person, each with the role there. */
function postsIn(
  index: Adjacency,
  { kind }: EntitySource,
  belongings: readonly Belonging[],
  context: Context,
): MaybePromise<SummaryFacts["belongs"]> {
  if (kind !== "PERSON") return [];
  const posts = belongings.filter((one) => one.type === "AFFILIATED_WITH" && isCurrent(one)).slice(0, POSTS_MAX);
  const roles = posts.map(({ edge }) =>
    after(allPropertiesOf(relationshipAt(index, edge), context), ({ role }) => textOf(role)),
  );
  const known = roles.some(isPromise) ? Promise.all(roles) : (roles as (string | undefined)[]);
  return after(known, (all) => posts.map(({ whole }, at) => ({ name: namesOf(index, whole), role: all[at] })));
}

/** What an entity is part of, or the institution of a team; of several, the first that is in effect. */
function wholeOf(kind: EntityKind, belongings: readonly Belonging[]): Belonging | undefined {
  const above = belongings.filter(({ type }) => type === "PART_OF" || (kind === "TEAM" && type === "AFFILIATED_WITH"));
  return above.find(isCurrent) ?? above[0];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
