import { type Chosen, chosenOf, idsOf } from "../chosen-entities.ts";
import { evidenceCell, passageCell } from "../components/evidence.tsx";
import { type NamedEntity, nameOf } from "../components/name.tsx";
import { OverlapMatrix } from "../components/overlap-matrix.tsx";
import { ENTITIES_MAX, ENTITIES_MIN, SharedPartnersForm } from "../components/shared-partners-form.tsx";
import { SharedPartnersTable } from "../components/shared-partners-table.tsx";
import { endsAmong } from "../components/statement-table.ts";
import { networkOf } from "../exports/network.ts";
import { API_LANG, formatList, formatNumber } from "../formats.ts";
import type {
  EntityKind,
  OverlapMatrixPageQuery,
  SharedPartnerCountsQuery,
  SharedPartnerOrder,
  SharedPartnersPageQuery,
} from "../operations.ts";
import type { Page, PageView } from "../page.ts";
import { pathWith } from "../paths.ts";
import { PictureFrame } from "../pictures/picture.tsx";
import { sharedPartnersPicture } from "../pictures/shared-partners.tsx";
import type { Reader } from "../reader.ts";
import { clauseOf } from "../sentences.ts";
import { filterCounts, isIn } from "../shared-partner-facets.ts";
import { sharedPartnersSentence } from "../shared-partners-sentence.ts";
import {
  filterVariables,
  pathOfSharedPartners,
  readSharedPartners,
  type SharedPartnersState,
  withoutFilters,
} from "../shared-partners-state.ts";
import { statusName } from "../value-names.ts";

type Matrix = NonNullable<OverlapMatrixPageQuery["overlapMatrix"]>;

/** The kinds of entity that have partners. */
const HAVE_PARTNERS = new Set<EntityKind>(["HOSPITAL", "INSTITUTION", "CAMPUS", "DEPARTMENT", "TEAM", "PERSON"]);
/** How many pairs of an entity and a partner a page has, so that the service accepts the question. */
const LINKS_MAX = 200;
/** The most partners on a page. */
const PARTNERS_MAX = 100;

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
    const ids = idsOf(chosen, of);
    const canonical = pathOfSharedPartners({ ...state, of: ids });
    if (canonical !== pathOfSharedPartners(state)) return { redirect: canonical };
    if (of.length < ENTITIES_MIN) {
      if (of.length === 0) return formView(state, chosen, reader);
      if (chosen[0]?.entity == null)
        return formView(state, chosen, reader, { status: 404, text: words.errors.notFound(of[0] ?? "") });
      return formView(state, chosen, reader, { status: 200, text: words.shared.oneMore });
    }
    const others = chosen.flatMap(({ entity }) =>
      entity && !HAVE_PARTNERS.has(entity.kind) ? nameOf(entity, reader) : [],
    );
    if (others.length > 0)
      return formView(state, chosen, reader, { status: 400, text: words.shared.wrongKind(formatList(others, lang)) });
    const filters = filterVariables(state);
    const [answer, counts, { overlapMatrix: matrix }] = await Promise.all([
      ask("SharedPartnersPage", {
        ...{ of: ids, ...filters, after: state.after, lang: API_LANG[lang] },
        orderBy: (state.order ?? "COUNT") as SharedPartnerOrder,
        first: Math.min(PARTNERS_MAX, Math.floor(LINKS_MAX / ids.length)),
      }),
      ask("SharedPartnerCounts", { of: ids, ...filters }),
      ask("OverlapMatrixPage", { of: ids }),
    ]);
    if (matrix === null) return formView(state, chosen, reader);
    return answerView({ state, chosen, ids, answer, counts, matrix, reader });
  },
};

interface Fault {
  readonly status: 200 | 400 | 404;
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
  readonly ids: readonly string[];
  readonly answer: SharedPartnersPageQuery;
  readonly counts: SharedPartnerCountsQuery;
  readonly matrix: Matrix;
  readonly reader: Reader;
}

function answerView({ state, chosen, ids, answer, counts, matrix, reader }: Answer): PageView {
  const { sharedPartners: shared } = answer;
  if (shared === null) return formView(state, chosen, reader);
  const { words, lang } = reader;
  const listOf = (list: readonly NamedEntity[]) =>
    formatList(
      list.map((entity) => nameOf(entity, reader)),
      lang,
    );
  const entities = ids.flatMap((id) => matrix.entities.find((entity) => entity.id === id) ?? []);
  // The service does not filter partners by level and place. Here both are read from all partners, or not offered.
  const isComplete = state.after === null && shared.edges.length === shared.totalCount;
  const edges = isComplete ? shared.edges.filter(isIn(state.levels, state.places)) : shared.edges;
  const totalCount = isComplete ? edges.length : shared.totalCount;
  const isUnfilterable = !isComplete && state.levels.length + state.places.length > 0;
  const unfiltered = answer.unfiltered?.totalCount ?? 0;
  const isFiltered = totalCount === 0 && unfiltered > 0;
  const sentence = sharedPartnersSentence(entities, { edges, totalCount, atLeast: state.atLeast, isFiltered }, reader);
  const picture = sharedPartnersPicture({ entities, edges, label: sentence, reader });
  const relationships = edges.flatMap(({ links }) => links.flatMap((link) => link.relationships));
  const onlyNamed = entities.filter(({ reported }) => !reported);
  const network = networkOf(relationships, reader);
  return {
    title: words.shared.title(listOf(entities)),
    sentence,
    main: (
      <article class="shared">
        <h1>{words.page.shared}</h1>
        <p class="lead">{sentence}</p>
        {onlyNamed.length === 0 ? null : <p class="notice">{words.shared.onlyNamed(listOf(onlyNamed))}</p>}
        {isUnfilterable ? <p class="notice">{words.shared.tooManyToFilter(formatNumber(totalCount, lang))}</p> : null}
        {picture === undefined ? null : <PictureFrame picture={picture} />}
        {totalCount > 0 ? (
          <SharedPartnersTable of={entities} edges={edges} reader={reader} />
        ) : (
          <NoneShared {...{ state, ids, unfiltered, reader }} byTwo={answer.byTwo?.totalCount ?? 0} />
        )}
        {totalCount > edges.length ? (
          <p class="unknown">
            {words.entity.restOf(formatNumber(edges.length, lang), formatNumber(totalCount, lang))}{" "}
            {shared.pageInfo.hasNextPage ? (
              <a href={reader.href(pathOfSharedPartners({ ...state, after: shared.pageInfo.endCursor }))}>
                {words.overlaps.next}
              </a>
            ) : null}
          </p>
        ) : null}
        {totalCount === 0 ? null : <p class="unknown">{words.shared.surpriseMeans}</p>}
        {state.asOf === null || shared.undatedCount === 0 ? null : (
          <p class="unknown">{words.shared.undated(formatNumber(shared.undatedCount, lang))}</p>
        )}
        {entities.length < 3 ? null : (
          <OverlapMatrix entities={matrix.entities} counts={matrix.counts} reader={reader} />
        )}
        <h2>{words.shared.change}</h2>
        <SharedPartnersForm
          {...{ state, chosen, reader }}
          counts={filterCounts(counts, isComplete ? shared.edges : null, state)}
        />
      </article>
    ),
    table: {
      columns: [
        ...[words.shared.partner, words.entity.english, words.shared.entity, words.page.statement],
        ...[words.entity.through, words.statement.since, words.statement.status, words.shared.surprise],
        ...[words.statement.document, words.statement.passage],
      ],
      rows: edges.flatMap(({ node, links, surprise }) =>
        links.flatMap(({ of, relationships: list, through, programs }) =>
          list.map((one) => [
            ...[node.name, node.nameEn, nameOf(entities.find(({ id }) => id === of.id) ?? node, reader)],
            ...[
              clauseOf(one, reader),
              endsAmong([...programs, ...through], one)
                .map((part) => nameOf(part, reader))
                .join("; "),
            ],
            ...[one.since, one.status && statusName(one.status, reader), Math.round(surprise * 100) / 100],
            ...[evidenceCell(one.evidence, reader), passageCell(one.evidence)],
          ]),
        ),
      ),
    },
    ...(network && { network }),
    ...(picture && { picture }),
    documents: relationships.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  };
}

interface NoneSharedProps {
  readonly state: SharedPartnersState;
  readonly ids: readonly string[];
  /** How many partners are shared without filters. */
  readonly unfiltered: number;
  /** How many partners two of the entities share. */
  readonly byTwo: number;
  readonly reader: Reader;
}

/** Why no partner is shared, and the nearest questions that have an answer. */
function NoneShared({ state, ids, unfiltered, byTwo, reader }: NoneSharedProps) {
  const { words, lang } = reader;
  const [from, to] = ids;
  return (
    <>
      <p>{unfiltered > 0 ? words.shared.noneFiltered : words.shared.none}</p>
      <ul>
        {unfiltered === 0 ? null : (
          <li>
            <a href={reader.href(pathOfSharedPartners(withoutFilters(state)))}>
              {words.shared.unfiltered(formatNumber(unfiltered, lang), unfiltered)}
            </a>
          </li>
        )}
        {ids.length < 3 || byTwo === 0 || state.atLeast === "2" ? null : (
          <li>
            <a href={reader.href(pathOfSharedPartners({ ...state, atLeast: "2", after: null }))}>
              {words.shared.byTwo(formatNumber(byTwo, lang), byTwo)}
            </a>
          </li>
        )}
        <li>
          <a href={reader.href(pathWith("/paths", { from, to }))}>{words.shared.findPath}</a>
        </li>
      </ul>
    </>
  );
}
