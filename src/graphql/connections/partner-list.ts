import type { GraphQLResolveInfo } from "graphql";
import { kindFilter } from "../../analysis/filters/edge-filter.ts";
import { type Connection, connectionsOf } from "../../analysis/partners/partner-connections.ts";
import { orderedPartners, type PartnerField, type PartnerOrder } from "../../analysis/partners/partner-order.ts";
import { isLinkInEffect, type PartnerConditions, Partners } from "../../analysis/partners/partners.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import { reportedEntities } from "../../index/reported-entities.ts";
import { compareTexts } from "../../model/collation.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { STATUSES } from "../../model/values.ts";
import { type PartnerArguments, partnerConditions, partnerQuestion } from "../arguments/partner-arguments.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";
import { once, oncePer } from "../once.ts";
import { relationshipAt } from "../relationship-source.ts";
import type { EntitySource } from "../sources.ts";
import { connectionOf, type OrderArgument, orderOf, type Page, type PageArguments, readPage } from "./paging.ts";
import { listOf } from "./relationship-list.ts";

interface PartnerListArguments extends PartnerArguments, PageArguments {
  readonly kinds?: readonly EntityKind[] | null;
  readonly orderBy?: OrderArgument<PartnerField> | null;
}

/** What a list of partners lists. */
interface Listed {
  readonly args: PartnerListArguments;
  readonly conditions: PartnerConditions;
  readonly kinds: readonly EntityKind[] | null;
  readonly order: PartnerOrder;
}

/** Makes the resolver of a page of the partners of an entity, each once. */
export function partnerList() {
  const listedIn = oncePer(
    (args: PartnerListArguments): Listed => ({
      args,
      conditions: partnerConditions(args),
      kinds: listOf(args.kinds),
      order: orderOf<PartnerField>(args.orderBy, "NAME"),
    }),
  );
  return ({ id }: EntitySource, args: PartnerListArguments, context: Context, info: GraphQLResolveInfo) => {
    const listed = listedIn(args);
    const { conditions, kinds, order } = listed;
    return after(readPage(args, info, context, ["partners", id, conditions, kinds, order]), (page) =>
      after(context.adjacency(), (index) => pageOf(index, id, listed, page, context)),
    );
  };
}

function pageOf(index: Adjacency, id: string, listed: Listed, page: Page, context: Context) {
  const { args, conditions, kinds, order } = listed;
  const root = index.numberOf(id);
  const question = partnerQuestion(index, args, context.check);
  const isKind = kindFilter(index, kinds);
  const countWith = (partners: Partners): number =>
    root === undefined ? 0 : partners.of(root).reduce((count, node) => count + Number(isKind(node)), 0);
  const total = once(() => countWith(question.partners));
  const plannedCount = (): number => {
    const others = (status: PartnerConditions["status"]) => countWith(new Partners(index, { ...conditions, status }));
    return others("not ended") - others("in effect");
  };
  const shown = root === undefined ? [] : slice(index, root, question.partners, isKind, order, page);
  const connections = once(() => connectionsOf(question.partners, root === undefined ? [] : [root], shown));
  const rows = shown.map((partner) => ({ partner, keys: [index.idOf(partner)] }));
  const connection = connectionOf(page, rows, ({ partner }) => {
    const link = (): Connection | undefined => connections().get(partner)?.[0];
    return edgeOf(index, partner, link, context);
  });
  return {
    ...connection,
    totalCount: total,
    plannedCount,
    undatedCount: () => (root === undefined ? 0 : question.undatedAt([root], isKind)),
  };
}

/** The partners on a page, in the order they are read. */
function slice(
  index: Adjacency,
  root: number,
  partners: Partners,
  isKind: (node: number) => boolean,
  order: PartnerOrder,
  { slice: { after: keys, limit, backwards } }: Page,
): number[] {
  const sorted = orderedPartners(partners, root, isKind, order);
  if (backwards) sorted.reverse();
  if (keys === null) return [...sorted.subarray(0, limit)];
  const last = index.numberOf(String(keys[0]));
  const at = last === undefined ? -1 : sorted.indexOf(last);
  return at === -1 ? [] : [...sorted.subarray(at + 1, at + 1 + limit)];
}

function edgeOf(index: Adjacency, partner: number, link: () => Connection | undefined, { load }: Context) {
  const nodeOf = (node: number) => load.entity.load(index.idOf(node));
  const edges = (): readonly number[] => link()?.edges ?? [];
  return {
    node: () => nodeOf(partner),
    relationships: () =>
      edges()
        .toSorted((a, b) => compareEdgeIds(index, a, b))
        .map((edge) => relationshipAt(index, edge)),
    kinds: () => [...new Set(edges().flatMap((edge) => index.edgeTraitsOf(edge).kind ?? []))].sort(compareTexts),
    programs: () => (link()?.alliances ?? []).map(nodeOf),
    through: () => (link()?.through ?? []).map(nodeOf),
    since: () => {
      const earliest = link()?.earliest;
      return earliest === undefined ? null : index.edgeTraitsOf(earliest).since;
    },
    status: () => {
      const status = link()?.status ?? 0;
      return isLinkInEffect(status) ? null : STATUSES[status - 1];
    },
    reported: () => reportedEntities(index).has(partner),
  };
}
