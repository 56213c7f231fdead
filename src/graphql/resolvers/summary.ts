import { type EntityKind, kindOfLabels, PLACE_KINDS } from "../../model/kinds.ts";
import { countOthers } from "../../queries/relationships.ts";
import type { Words } from "../../wording/display-names.ts";
import { COUNTED, type Language, summaryOf } from "../../wording/entity-summary.ts";
import type { Context } from "../context.ts";
import type { EntitySource } from "../sources.ts";

/** The most institutions that are named as those a person belongs to. */
const BELONGS_MAX = 3;

type Whole = Awaited<ReturnType<Context["load"]["wholes"]["load"]>>[number];

/** One sentence on an entity, made from the graph; what it reads is read together for all entities that ask. */
export async function summary(
  { id, kind, properties }: EntitySource,
  { lang }: { readonly lang?: Language | null },
  { load }: Context,
): Promise<string> {
  const wholes = await load.wholes.load(id);
  const above = kind === "HOSPITAL" ? undefined : wholeOf(kind, wholes);
  const posts = kind === "PERSON" ? wholes.filter(isPost).slice(0, BELONGS_MAX) : [];
  const nameOf = async (row: Whole | undefined): Promise<Words | undefined> => {
    const found = row === undefined ? null : await load.entity.load(row.wholeId);
    if (found === null) return undefined;
    const zh = String(found.properties.name);
    return { zh, en: String(found.properties.nameEn ?? zh) };
  };
  const [place, whole, belongs, counts] = await Promise.all([
    nameOf(smallestPlace(wholes.filter(isHeld))),
    nameOf(above),
    Promise.all(posts.map(async (row) => ({ name: await nameOf(row), role: row.role ?? undefined }))),
    Promise.all(
      COUNTED[kind].map(async (counted) => {
        const { word: _word, ...others } = counted;
        const rows = await load.list(countOthers, id, others);
        return rows[0]?.count ?? 0;
      }),
    ),
  ]);
  const facts = {
    kind,
    properties,
    place,
    whole,
    status: kind === "PROGRAM" ? textOf(properties.status) : (above?.status ?? undefined),
    belongs: belongs.flatMap(({ name, role }) => (name === undefined ? [] : { name, role })),
    counts,
  };
  return summaryOf(facts, lang ?? "ZH");
}

/** The smallest place among what an entity is part of, belongs to and is located in. */
export function smallestPlace(wholes: readonly Whole[]): Whole | undefined {
  const size = ({ labels }: Whole) => (PLACE_KINDS as readonly EntityKind[]).indexOf(kindOfLabels(labels));
  const places = wholes.filter(({ type }) => type === "LOCATED_IN");
  return places.toSorted((a, b) => size(b) - size(a))[0];
}

/** What an entity is part of, of several rather one that holds; of a team the institution it belongs to. */
function wholeOf(kind: EntityKind, wholes: readonly Whole[]): Whole | undefined {
  const above = wholes.filter(({ type }) => type === "PART_OF" || (kind === "TEAM" && type === "AFFILIATED_WITH"));
  return above.find(isHeld) ?? above[0];
}

function isPost(row: Whole): boolean {
  return row.type === "AFFILIATED_WITH" && isHeld(row);
}

function isHeld({ status, until }: Whole): boolean {
  return until === null && (status === null || status === "held" || status === "passed-review");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
