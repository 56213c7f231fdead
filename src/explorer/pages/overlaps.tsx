import { chosenOf, idOf, typedEntity } from "../chosen-entities.ts";
import { EntityField } from "../components/entity-field.tsx";
import { EntityLink, nameOf } from "../components/name.tsx";
import { OverlapMatrix } from "../components/overlap-matrix.tsx";
import { ReaderFields } from "../components/reader-fields.tsx";
import { networkOf } from "../exports/network.ts";
import { formatList, formatNumber } from "../formats.ts";
import type { OverlapScope, OverlapsPageQuery, PartnerOverlapOrder } from "../operations.ts";
import type { Page } from "../page.ts";
import { pathWith } from "../paths.ts";
import { PictureFrame } from "../pictures/picture.tsx";
import { type DrawnPartner, sharedPartnersPicture } from "../pictures/shared-partners.tsx";
import type { Reader } from "../reader.ts";

interface State {
  /** The id or name of a place; none for the complete data set. */
  readonly within: string | null;
  readonly scope: string | null;
  readonly order: string | null;
  readonly after: string | null;
}

type Pair = NonNullable<OverlapsPageQuery["partnerOverlaps"]>["nodes"][number];

const ORDERS = ["COUNT", "SURPRISE", "SIMILARITY"] as const satisfies readonly PartnerOverlapOrder[];
const SCOPES = ["REPORTED", "ALL"] as const satisfies readonly OverlapScope[];
/** The most entities that a matrix has. */
const MATRIX_MAX = 40;
/** The most hospitals that a picture has. */
const DRAWN_MAX = 12;

/** The pairs of hospitals that share partners, in a place or in the complete data set. */
export const overlapsPage: Page<State> = {
  name: "overlaps",
  route: "/overlaps",
  read: ({ parameters }) => {
    const text = (name: string) => parameters.get(name)?.trim() || null;
    return { within: text("within"), scope: text("scope"), order: text("order"), after: text("after") };
  },
  pathOf,
  view: async (state, { ask, reader }) => {
    const { words, lang } = reader;
    const { within, scope, order, after } = state;
    const chosen = within === null ? [] : await chosenOf([within], ask);
    const place = within === null ? null : idOf(chosen, within);
    if (place !== within) return { redirect: pathOf({ ...state, within: place }) };
    const { partnerOverlaps: overlaps } = await ask("OverlapsPage", {
      among: place === null ? null : { locatedIn: [place] },
      scope: (scope ?? "REPORTED") as OverlapScope,
      orderBy: (order ?? "COUNT") as PartnerOverlapOrder,
      after,
    });
    const pairs = overlaps?.nodes ?? [];
    const total = overlaps?.totalCount ?? 0;
    const ids = [...new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]))].slice(0, MATRIX_MAX);
    const { overlapMatrix: matrix } =
      ids.length < 3 ? { overlapMatrix: null } : await ask("OverlapMatrixPage", { of: ids });
    const relationships = pairs.flatMap(({ shared }) =>
      shared.flatMap(({ links }) => links.flatMap((link) => link.relationships)),
    );
    const network = networkOf(relationships, reader);
    const where = chosen[0]?.entity == null ? null : nameOf(chosen[0].entity, reader);
    const sentence = words.overlaps.sentence(where, formatNumber(total, lang), total, scope === "ALL");
    const picture = sharedPartnersPicture({ ...drawnOf(pairs), label: sentence, reader });
    return {
      title: words.page.overlaps,
      sentence,
      main: (
        <article class="overlaps">
          <h1>{words.page.overlaps}</h1>
          <form class="fields" action="/overlaps" method="get">
            <EntityField
              {...{ reader, id: "within", name: "within", label: words.overlaps.within }}
              entity={typedEntity(chosen, within ?? "")}
            />
            <Select name="scope" label={words.overlaps.scope} values={SCOPES} chosen={scope} reader={reader} />
            <Select name="order" label={words.shared.order} values={ORDERS} chosen={order} reader={reader} />
            <ReaderFields reader={reader} />
            <button type="submit">{words.shared.show}</button>
          </form>
          <p class="lead">{sentence}</p>
          {picture === undefined ? null : <PictureFrame picture={picture} />}
          {pairs.length === 0 ? <NoPairs state={state} reader={reader} /> : <Pairs pairs={pairs} reader={reader} />}
          {overlaps?.pageInfo.hasNextPage ? (
            <p>
              <a href={reader.href(pathOf({ ...state, after: overlaps.pageInfo.endCursor }))}>{words.overlaps.next}</a>
            </p>
          ) : null}
          {pairs.length === 0 ? null : <p class="unknown">{words.overlaps.surpriseMeans}</p>}
          {pairs.every(({ reported }) => reported.length === 2) ? null : (
            <p class="unknown">{words.overlaps.onlyNamed}</p>
          )}
          {matrix === null ? null : <OverlapMatrix entities={matrix.entities} counts={matrix.counts} reader={reader} />}
        </article>
      ),
      table: {
        columns: [
          ...[words.overlaps.a, words.overlaps.b, words.shared.COUNT, words.shared.surprise],
          ...[words.overlaps.reported, words.page.shared],
        ],
        rows: pairs.map(({ a, b, count, surprise, reported, shared }) => [
          ...[nameOf(a, reader), nameOf(b, reader), count, Math.round(surprise * 1e4) / 1e4],
          reported.map(({ id }) => nameOf(id === a.id ? a : b, reader)).join("; "),
          shared.map(({ node }) => nameOf(node, reader)).join("; "),
        ]),
      },
      ...(network && { network }),
      ...(picture && { picture }),
      documents: relationships.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
    };
  },
};

function pathOf({ within, scope, order, after }: State): string {
  const usual = (value: string | null, first: string) => (value === first ? null : value);
  return pathWith("/overlaps", { within, scope: usual(scope, "REPORTED"), order: usual(order, "COUNT"), after });
}

/** The hospitals of the first pairs, and each partner that two of them share, with what connects it with each. */
function drawnOf(pairs: readonly Pair[]): { entities: readonly Pair["a"][]; edges: readonly DrawnPartner[] } {
  const entities = new Map<string, Pair["a"]>();
  const partners = new Map<string, { node: DrawnPartner["node"]; links: Map<string, DrawnPartner["links"][number]> }>();
  for (const { a, b, shared } of pairs) {
    const added = [a, b].filter(({ id }) => !entities.has(id));
    if (entities.size + added.length > DRAWN_MAX) continue;
    for (const one of added) entities.set(one.id, one);
    for (const { node, links } of shared) {
      const partner = partners.get(node.id) ?? { node, links: new Map() };
      for (const link of links) partner.links.set(link.of.id, link);
      partners.set(node.id, partner);
    }
  }
  const edges = [...partners.values()].map(({ node, links }) => ({ node, links: [...links.values()] }));
  return { entities: [...entities.values()], edges: edges.toSorted((a, b) => b.links.length - a.links.length) };
}

interface SelectProps<Value extends "COUNT" | "SURPRISE" | "SIMILARITY" | "REPORTED" | "ALL"> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: string | null;
  readonly reader: Reader;
}

function Select<Value extends "COUNT" | "SURPRISE" | "SIMILARITY" | "REPORTED" | "ALL">(props: SelectProps<Value>) {
  const { name, label, values, chosen, reader } = props;
  return (
    <span class="choice">
      <label for={name}>{label}</label>
      <select {...{ id: name, name }}>
        {values.map((value) => (
          <option key={value} value={value} selected={value === (chosen ?? values[0])}>
            {reader.words.overlaps[value]}
          </option>
        ))}
      </select>
    </span>
  );
}

function Pairs({ pairs, reader }: { readonly pairs: readonly Pair[]; readonly reader: Reader }) {
  const { words, lang } = reader;
  return (
    <section class="scroll" tabindex={0} aria-label={words.page.overlaps}>
      <table class="overlaps-table">
        <caption class="hidden">{words.page.overlaps}</caption>
        <thead>
          <tr>
            <th scope="col">{words.overlaps.a}</th>
            <th scope="col">{words.overlaps.b}</th>
            <th scope="col">{words.page.shared}</th>
            <th scope="col" class="number">
              {words.shared.surprise}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ a, b, count, surprise, reported, shared }) => (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                <Hospital entity={a} reported={reported} reader={reader} />
              </th>
              <td>
                <Hospital entity={b} reported={reported} reader={reader} />
              </td>
              <td>
                <a href={reader.href(pathWith("/shared", { of: [a.id, b.id] }))}>
                  {words.overlaps.share(formatNumber(count, lang), count)}
                </a>
                <span class="remarks">
                  {formatList(
                    shared.map(({ node }) => nameOf(node, reader)),
                    lang,
                  )}
                  {count > shared.length ? words.overlaps.andMore : ""}
                </span>
              </td>
              <td class="number">{formatNumber(Math.round(surprise * 1e2) / 1e2, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HospitalProps {
  readonly entity: Pair["a"];
  readonly reported: Pair["reported"];
  readonly reader: Reader;
}

/** One of a pair, and whether documents only name it. */
function Hospital({ entity, reported, reader }: HospitalProps) {
  return (
    <>
      <EntityLink entity={entity} reader={reader} />
      {reported.some(({ id }) => id === entity.id) ? null : (
        <span class="remarks">{reader.words.search.onlyNamed}</span>
      )}
    </>
  );
}

/** What to change when there is no pair. */
function NoPairs({ state, reader }: { readonly state: State; readonly reader: Reader }) {
  const { words } = reader;
  const { within, scope } = state;
  return (
    <>
      <p>{words.overlaps.none}</p>
      <ul>
        {scope === "ALL" ? null : (
          <li>
            <a href={reader.href(pathOf({ ...state, scope: "ALL", after: null }))}>{words.overlaps.compareAll}</a>
          </li>
        )}
        {within === null ? null : (
          <li>
            <a href={reader.href(pathOf({ ...state, within: null, after: null }))}>{words.overlaps.everywhere}</a>
          </li>
        )}
      </ul>
    </>
  );
}
