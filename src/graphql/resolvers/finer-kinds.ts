import { finerKindCounts } from "../../analysis/counts/finer-kind-counts.ts";
import type { EntityKind } from "../../model/kinds.ts";
import { nameOfKind } from "../../wording/display-names.ts";
import type { Language } from "../../wording/entity-summary.ts";
import type { FinerKind } from "../../wording/finer-kinds.ts";
import { listOf } from "../connections/relationship-list.ts";
import type { Context } from "../context.ts";
import { after } from "../maybe-promise.ts";

/** The finer kinds of some kinds that entities have; of all kinds if none are given. */
export function subkinds(_: unknown, args: { readonly kinds?: readonly EntityKind[] | null }, context: Context) {
  const kinds = listOf(args.kinds);
  return after(context.adjacency(), (index) =>
    finerKindCounts(index).filter(({ kind, subkind }) => subkind !== null && (kinds === null || kinds.includes(kind))),
  );
}

/** The resolvers of kinds and finer kinds. */
export const finerKindResolvers = {
  FinerKind: {
    name: ({ kind, subkind }: FinerKind, { lang }: { readonly lang?: Language | null }) =>
      nameOfKind(kind, subkind ?? undefined)[lang === "EN" ? "en" : "zh"],
    count: (one: FinerKind, _: unknown, { adjacency }: Context) =>
      after(adjacency(), (index) => {
        const counts = finerKindCounts(index);
        return counts.find(({ kind, subkind }) => kind === one.kind && subkind === one.subkind)?.count ?? 0;
      }),
  },
};
