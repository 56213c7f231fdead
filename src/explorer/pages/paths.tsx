import { RejectedQuestion } from "../ask-operation.ts";
import { Between } from "../components/between.tsx";
import { evidenceCell, passageCell } from "../components/evidence.tsx";
import { type NamedEntity, nameOf } from "../components/name.tsx";
import { NoPath } from "../components/no-path.tsx";
import { PathConditions } from "../components/path-conditions.tsx";
import { UnclearEnds } from "../components/path-ends.tsx";
import { type FoundPath, PathSteps } from "../components/path-steps.tsx";
import { PathsForm, throughKindsOf } from "../components/paths-form.tsx";
import { API_LANG, formatNumber } from "../formats.ts";
import type { PathsPageQuery, PathsPageQueryVariables, RelationshipType, Status } from "../operations.ts";
import type { Page, PageContext, PageView, View } from "../page.ts";
import { avoiding, namesIn, type PathsState, pathOfPaths, readPathsState, renamed, requiring } from "../paths-state.ts";
import { ladderPicture } from "../pictures/ladder.tsx";
import { PictureFrame } from "../pictures/picture.tsx";
import type { Reader } from "../reader.ts";
import { clauseOf } from "../sentences.ts";
import { relationshipKindName, statusName } from "../value-names.ts";

type Answer = NonNullable<PathsPageQuery["paths"]>;

/** How many paths can be listed: more cost the service too much for one answer. */
const SHOWN_MAX = 50;

/** All shortest paths between two entities as a ladder and as sentences, or why there is none. */
export const pathsPage: Page<PathsState> = {
  name: "paths",
  route: "/paths",
  read: ({ parameters }) => readPathsState(parameters),
  pathOf: pathOfPaths,
  view: async (state, context) => {
    if (state.from === "" || state.to === "") return startView(state, context);
    const { ask, reader } = context;
    try {
      const { resolve, paths } = await ask("PathsPage", variablesOf(state, reader));
      const entities = new Map(
        (resolve ?? []).flatMap(({ name, entity }) => (entity === null ? [] : [[name, entity]])),
      );
      const withIds = renamed(state, (name) => entities.get(name)?.id ?? name);
      if (pathOfPaths(withIds) !== pathOfPaths(state)) return { redirect: pathOfPaths(withIds) };
      const from = entities.get(state.from);
      const to = entities.get(state.to);
      if (paths === null || from === undefined || to === undefined) return startView(state, context);
      return answerView({ answer: paths, state, entities, from, to, reader });
    } catch (error) {
      if (!(error instanceof RejectedQuestion)) throw error;
      const view = await unclearView(state, context);
      if (view === null) throw error;
      return view;
    }
  },
};

function variablesOf(state: PathsState, { lang }: Reader): PathsPageQueryVariables {
  const list = <Value,>(values: readonly string[]) => (values.length === 0 ? null : (values as readonly Value[]));
  return {
    names: namesIn(state),
    ...{ from: state.from, to: state.to, avoid: state.avoid, through: state.through },
    maxHops: state.max === "" ? null : Number(state.max),
    first: state.show === "" ? null : Number(state.show),
    via: list<RelationshipType>(state.via),
    status: list<Status>(state.status),
    throughKinds: throughKindsOf(state),
    avoidSubkinds: state.allowsPolicies ? [] : null,
    asOf: state.asOf === "" ? null : state.asOf,
    undated: !state.isDatedOnly,
    rollUp: !state.separatesParts,
    lang: API_LANG[lang],
  };
}

/** The form with an explanation, while an end is missing. */
async function startView(state: PathsState, context: PageContext): Promise<View> {
  const names = namesIn(state);
  if (names.length > 0) {
    const view = await unclearView(state, context);
    if (view !== null) return view;
  }
  return formView(state, context.reader, new Map());
}

/** The form with what is wrong with the names in it, and choices; null if nothing is wrong with them. */
async function unclearView(state: PathsState, { ask, reader }: PageContext): Promise<PageView | null> {
  const { resolve } = await ask("PathEnds", { names: namesIn(state) });
  const ends = resolve ?? [];
  const typed = (name: string) => ({ id: name, kind: "", name, nameEn: null });
  const entities = new Map<string, NamedEntity>(ends.map(({ name, entity }) => [name, entity ?? typed(name)]));
  const unclear = ends.filter(({ entity }) => entity === null);
  const isSame = state.from !== "" && entities.get(state.from)?.id === entities.get(state.to)?.id;
  const isComplete = state.from !== "" && state.to !== "";
  if (unclear.length === 0 && !isSame && isComplete) return null;
  const isUnknown = unclear.some(({ meantCount }) => meantCount === 0);
  const view = formView(state, reader, entities);
  if (unclear.length === 0 && !isSame) return view;
  return {
    ...view,
    status: isUnknown ? 404 : 400,
    main: (
      <>
        {view.main}
        {isSame ? <p class="notice">{reader.words.paths.same}</p> : null}
        <UnclearEnds ends={unclear} state={state} reader={reader} />
      </>
    ),
  };
}

function formView(state: PathsState, reader: Reader, entities: ReadonlyMap<string, NamedEntity>): PageView {
  const { words } = reader;
  return {
    title: words.page.paths,
    main: (
      <article class="paths">
        <h1>{words.page.paths}</h1>
        <p class="intro">{words.paths.intro}</p>
        <PathsForm state={state} reader={reader} entities={entities} />
        <PathConditions {...{ state, entities, reader }} />
      </article>
    ),
  };
}

interface AnswerProps {
  readonly answer: Answer;
  readonly state: PathsState;
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly from: NamedEntity;
  readonly to: NamedEntity;
  readonly reader: Reader;
}

function answerView(props: AnswerProps): PageView {
  const { answer, state, entities, from, to, reader } = props;
  const { words } = reader;
  const { paths } = answer;
  const sentence = sentenceOfAnswer(props);
  const picture =
    paths.length === 0
      ? undefined
      : ladderPicture({
          ...{ paths, reader, label: sentence },
          edgeText: (relationships) => edgeText(relationships, reader),
          actionsOf: (id) => [
            { text: words.paths.avoid, path: pathOfPaths(avoiding(state, id)) },
            ...(state.through.includes(id)
              ? []
              : [{ text: words.paths.through, path: pathOfPaths(requiring(state, id)) }]),
          ],
        });
  const relationships = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relationships));
  return {
    title: sentence,
    sentence,
    main: (
      <article class="paths">
        <h1>{sentence}</h1>
        <PathsForm state={state} reader={reader} entities={entities} />
        <PathConditions {...{ state, entities, reader }} />
        <Extent answer={answer} state={state} reader={reader} />
        {picture === undefined ? (
          <NoPath {...{ answer, state, from, to, reader }} />
        ) : (
          <>
            <PictureFrame picture={picture}>
              {words.paths.drawn}
              {reader.lang === "zh" ? "" : " "}
              {words.picture.onlyNamed}
            </PictureFrame>
            <Between paths={paths} state={state} reader={reader} />
            <h2>{words.paths.list}</h2>
            <PathSteps paths={paths} reader={reader} />
            <p class="hint">
              {words.paths.rule}
              {reader.lang === "zh" ? "：" : ": "}
              {answer.rule}
            </p>
          </>
        )}
      </article>
    ),
    ...(picture === undefined ? {} : { picture, table: tableOf(paths, reader), network: networkOf(paths, reader) }),
    documents: relationships.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  };
}

function sentenceOfAnswer({ answer, from, to, reader }: AnswerProps): string {
  const { words, lang } = reader;
  const names = [nameOf(from, reader), nameOf(to, reader)] as const;
  if (answer.hops === null) return words.paths.none(...names);
  if (answer.hops === 1) return words.paths.direct(...names);
  return words.paths.found(...names, formatNumber(answer.hops, lang), formatNumber(answer.total, lang));
}

/** How many of how many paths are listed, and how to see more or fewer. */
function Extent({ answer, state, reader }: Pick<AnswerProps, "answer" | "state" | "reader">) {
  const { words, lang } = reader;
  const { total, paths, truncated } = answer;
  const more = Math.min(total, SHOWN_MAX);
  return (
    <>
      {total > paths.length ? (
        <p class="notice">
          {words.paths.shown(formatNumber(paths.length, lang), formatNumber(total, lang))} {words.paths.narrow}{" "}
          {paths.length < more ? (
            <a href={reader.href(pathOfPaths({ ...state, show: String(more) }))}>
              {words.paths.showMore(formatNumber(more, lang))}
            </a>
          ) : null}
        </p>
      ) : null}
      {truncated ? <p class="notice">{words.paths.truncated}</p> : null}
    </>
  );
}

type Relationship = FoundPath["hops"][number]["relationships"][number];

/** What the line of some relationships is called: the finer kind or the type of the first, and how many more. */
function edgeText(relationships: readonly Pick<Relationship, "type" | "subkind">[], reader: Reader): string {
  const names = relationships.map(({ type, subkind }) =>
    subkind === null ? reader.words.paths.relationships[type] : relationshipKindName(subkind, reader),
  );
  const [first = "", ...others] = new Set(names);
  return others.length === 0 ? first : `${first} +${others.length}`;
}

function tableOf(paths: readonly FoundPath[], reader: Reader) {
  const { words } = reader;
  const name = (entity: Pick<NamedEntity, "name" | "nameEn">) => nameOf(entity, reader);
  return {
    columns: [
      ...[words.paths.number, words.paths.hop, words.paths.from, words.paths.to, words.page.statement],
      ...[words.statement.since, words.statement.until, words.statement.status],
      ...[words.statement.evidence, words.statement.passage],
    ],
    rows: paths.flatMap(({ hops }, path) =>
      hops.flatMap((hop, step) =>
        hop.relationships.map((one) => [
          ...[path + 1, step + 1, name(hop.from), name(hop.to), clauseOf(one, reader)],
          ...[one.since, one.until, one.status && statusName(one.status, reader)],
          ...[evidenceCell(one.evidence, reader), passageCell(one.evidence)],
        ]),
      ),
    ),
  };
}

function networkOf(paths: readonly FoundPath[], reader: Reader) {
  const hops = paths.flatMap((path) => path.hops);
  const relationships = new Map(hops.flatMap((hop) => hop.relationships).map((one) => [one.id, one]));
  const entities = [...hops.flatMap(({ from, to }) => [from, to]), ...[...relationships.values()].flatMap(ends)];
  return {
    nodes: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    edges: [...relationships.values()].map((one) => ({
      ...one,
      ...{ from: one.from.id, to: one.to.id },
      evidence: evidenceCell(one.evidence, reader),
    })),
  };
}

function ends({ from, to }: Relationship): NamedEntity[] {
  return [from, to];
}
