import { type Chosen, chosenOf, idOf } from "../chosen-entities.ts";
import { evidenceCell, passageCell } from "../components/evidence.tsx";
import { type NamedEntity, nameOf } from "../components/name.tsx";
import { OverlapMatrix } from "../components/overlap-matrix.tsx";
import {
  ENTITIES_MAX,
  ENTITIES_MIN,
  type FilterCounts,
  SharedPartnersForm,
} from "../components/shared-partners-form.tsx";
import { isAllianceOnly, SharedPartnersTable } from "../components/shared-partners-table.tsx";
import { networkOf } from "../exports/network.ts";
import { formatList, formatNumber } from "../formats.ts";
import type {
  EntityKind,
  OverlapMatrixPageQuery,
  SharedPartnerCountsQuery,
  SharedPartnersPageQuery,
} from "../operations.ts";
import type { Page, PageView } from "../page.ts";
import { pathWith } from "../paths.ts";
import { PictureFrame } from "../pictures/picture.tsx";
import { twoColumnsPicture } from "../pictures/two-columns.tsx";
import type { Reader } from "../reader.ts";
import { clauseOf } from "../sentences.ts";
import {
  pathOfSharedPartners,
  readSharedPartners,
  type SharedPartnersState,
  sharedPartnersVariables,
  WAYS,
  type Way,
} from "../shared-partners-state.ts";
import { statusName } from "../value-names.ts";

type Shared = NonNullable<SharedPartnersPageQuery["sharedPartners"]>;
type Matrix = OverlapMatrixPageQuery["overlapMatrix"];

/** From so many entities on, a picture of lines says less than a matrix. */
const MATRIX_FROM = 5;
/** How many partners a picture has; the table has all that the answer has. */
const DRAWN = 40;

/** The partners that 2 to 12 entities share: a sentence, a picture, and a table with the evidence of each side. */
export const sharedPartnersPage: Page<SharedPartnersState> = {
  name: "shared-partners",
  route: "/shared",
  read: ({ parameters }) => readSharedPartners(parameters),
  pathOf: pathOfSharedPartners,
  view: async (state, { ask, reader }) => {
    const { words, lang } = reader;
    const { of } = state;
    if (of.length > ENTITIES_MAX) {
      const limit = words.errors.limit(formatNumber(of.length, lang), formatNumber(ENTITIES_MAX, lang));
      return formView({ ...state, of: of.slice(0, ENTITIES_MAX) }, [], reader, { status: 400, text: limit });
    }
    const chosen = await chosenOf(of, ask);
    const ids = [...new Set(of.map((name) => idOf(chosen, name)))];
    const canonical = pathOfSharedPartners({ ...state, of: ids });
    if (canonical !== pathOfSharedPartners(state)) return { redirect: canonical };
    if (of.length < ENTITIES_MIN) {
      const isUnknown = of.length > 0 && chosen[0]?.entity == null;
      if (!isUnknown) return formView(state, chosen, reader);
      return formView(state, chosen, reader, { status: 404, text: words.errors.notFound(of[0] ?? "") });
    }
    const language = lang === "zh" ? "ZH" : "EN";
    const variables = sharedPartnersVariables(state);
    const [{ sharedPartners: shared }, { sharedPartners: all }, { overlapMatrix: matrix }] = await Promise.all([
      ask("SharedPartnersPage", { of: ids, ...variables, lang: language }),
      ask("SharedPartnerCounts", { of: ids, atLeast: variables.atLeast }),
      ask("OverlapMatrixPage", { of: ids }),
    ]);
    const entities = ids.flatMap((id) => chosen.find(({ entity }) => entity?.id === id)?.entity ?? []);
    if (shared === null) return formView(state, chosen, reader);
    return answerView({ state, chosen, entities, shared, counts: countsOf(all), matrix, reader });
  },
};

interface Fault {
  readonly status: 400 | 404;
  readonly text: string;
}

/** The form alone, with an explanation. */
function formView(state: SharedPartnersState, chosen: readonly Chosen[], reader: Reader, fault?: Fault): PageView {
  const { words } = reader;
  return {
    title: words.page.shared,
    status: fault?.status ?? 200,
    main: (
      <article class="shared">
        <h1>{words.page.shared}</h1>
        <p class="lead">{words.shared.lead}</p>
        {fault === undefined ? null : (
          <p class="notice" role="alert">
            {fault.text}
          </p>
        )}
        <SharedPartnersForm {...{ state, chosen, reader }} />
        <p>
          <a href={reader.href("/overlaps")}>{words.shared.allPairs}</a>
        </p>
      </article>
    ),
  };
}

interface Answer {
  readonly state: SharedPartnersState;
  readonly chosen: readonly Chosen[];
  readonly entities: readonly (NamedEntity & { readonly reported?: boolean })[];
  readonly shared: Shared;
  readonly counts: FilterCounts | undefined;
  readonly matrix: Matrix;
  readonly reader: Reader;
}

function answerView({ state, chosen, entities, shared, counts, matrix, reader }: Answer): PageView {
  const { words, lang } = reader;
  const { edges, totalCount, undatedCount } = shared;
  const sentence = sentenceOf(entities, shared, state, reader);
  const names = formatList(
    entities.map((entity) => nameOf(entity, reader)),
    lang,
  );
  const isDrawn = entities.length < MATRIX_FROM && edges.length > 0;
  const right = edges.slice(0, DRAWN).map(({ node, links }) => ({
    ...{ entity: node },
    links: links.map(({ of, relationships }) => ({ of: of.id, relationships })),
  }));
  const picture = isDrawn ? twoColumnsPicture({ left: entities, right, label: sentence, reader }) : undefined;
  const relationships = edges.flatMap(({ links }) => links.flatMap((link) => link.relationships));
  const onlyNamed = (matrix?.entities ?? []).filter(({ reported }) => !reported);
  const network = networkOf(relationships, reader);
  return {
    title: words.shared.title(names),
    sentence,
    main: (
      <article class="shared">
        <h1>{words.page.shared}</h1>
        <p class="lead">{sentence}</p>
        {onlyNamed.length === 0 ? null : (
          <p class="notice">
            {words.shared.onlyNamed(
              formatList(
                onlyNamed.map((entity) => nameOf(entity, reader)),
                lang,
              ),
            )}
          </p>
        )}
        {picture === undefined ? null : <PictureFrame picture={picture} />}
        {totalCount === 0 ? (
          <p>
            {words.shared.none}{" "}
            <a href={reader.href(pathWith("/paths", { from: entities[0]?.id, to: entities[1]?.id }))}>
              {words.shared.findPath}
            </a>
          </p>
        ) : (
          <SharedPartnersTable of={entities} edges={edges} reader={reader} />
        )}
        {totalCount > edges.length ? <p class="unknown">{words.entity.restOf(edges.length, totalCount)}</p> : null}
        {totalCount === 0 ? null : <p class="unknown">{words.shared.surpriseMeans}</p>}
        {state.asOf === null || undatedCount === 0 ? null : (
          <p class="unknown">{words.shared.undated(formatNumber(undatedCount, lang))}</p>
        )}
        {entities.length < 3 || matrix === null ? null : (
          <OverlapMatrix entities={matrix.entities} counts={matrix.counts} reader={reader} />
        )}
        <h2>{words.shared.change}</h2>
        <SharedPartnersForm {...{ state, chosen, counts, reader }} />
      </article>
    ),
    table: {
      columns: [
        ...[words.shared.partner, words.entity.english, words.shared.entity, words.page.statement],
        ...[words.statement.since, words.statement.status, words.shared.surprise],
        ...[words.statement.document, words.statement.passage],
      ],
      rows: edges.flatMap(({ node, links, surprise }) =>
        links.flatMap(({ of, relationships: list }) =>
          list.map((one) => [
            ...[node.name, node.nameEn, nameOf(entities.find(({ id }) => id === of.id) ?? node, reader)],
            ...[clauseOf(one, reader), one.since, one.status && statusName(one.status, reader)],
            ...[Math.round(surprise * 100) / 100, evidenceCell(one.evidence, reader), passageCell(one.evidence)],
          ]),
        ),
      ),
    },
    ...(network && { network }),
    ...(picture && { picture }),
    documents: relationships.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  };
}

/** How many partners are shared, how many of them only through alliances, and which. */
function sentenceOf(
  entities: readonly NamedEntity[],
  shared: Shared,
  state: SharedPartnersState,
  reader: Reader,
): string {
  const { words, lang } = reader;
  const names = formatList(
    entities.map((entity) => nameOf(entity, reader)),
    lang,
  );
  const { edges, totalCount } = shared;
  if (totalCount === 0) return words.shared.sentenceNone(names);
  const viaAlliance = edges.filter(({ links }) => links.some(isAllianceOnly)).length;
  const isComplete = edges.length === totalCount;
  const direct = formatNumber(totalCount - (isComplete ? viaAlliance : 0), lang);
  const first = edges.slice(0, 3).map(({ node }) => nameOf(node, reader));
  const list = words.shared.first(formatList(first, lang), totalCount > first.length);
  const atLeast = state.atLeast !== null && Number(state.atLeast) < entities.length ? state.atLeast : null;
  if (isComplete && viaAlliance === totalCount)
    return words.shared.sentenceAlliances(names, formatNumber(totalCount, lang), totalCount, atLeast) + list;
  const more = isComplete && viaAlliance > 0 ? words.shared.more(formatNumber(viaAlliance, lang), viaAlliance) : "";
  return words.shared.sentence(names, direct, totalCount - (isComplete ? viaAlliance : 0), atLeast) + more + list;
}

/** What each filter would leave; undefined if the answer does not have all shared partners. */
function countsOf(all: SharedPartnerCountsQuery["sharedPartners"]): FilterCounts | undefined {
  if (all === null || all.edges.length < all.totalCount || all.totalCount === 0) return undefined;
  const isIn = (types: readonly string[]) => (edge: CountedEdge) =>
    edge.links.every(({ relationships }) => relationships.some(({ type }) => types.includes(type)));
  const kinds = new Map<EntityKind, number>();
  for (const { node } of all.edges) kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
  const isPlanned = ({ links }: CountedEdge) =>
    links.some(({ relationships }) =>
      relationships.every(({ status }) => status !== null && ["PLANNED", "BUILDING", "CANDIDATE"].includes(status)),
    );
  const ways = Object.fromEntries(
    Object.entries(WAYS).map(([way, types]) => [way, all.edges.filter(isIn(types)).length]),
  ) as Record<Way, number>;
  return { ways, kinds, planned: all.edges.filter(isPlanned).length };
}

type CountedEdge = NonNullable<SharedPartnerCountsQuery["sharedPartners"]>["edges"][number];
