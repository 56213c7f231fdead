import type { EntityKind } from "../../src/model/kinds.ts";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";

/** A whole graph, as plain rows. */
export interface PlainGraph {
  readonly entities: readonly PlainEntity[];
  readonly relationships: readonly PlainRelationship[];
  /** The ids of the entities that documents report on; none by default. */
  readonly reported?: readonly string[];
}

export interface PlainEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The finer kind, and the status of a program; undefined if there is none. */
  readonly subkind?: string | undefined;
  readonly status?: string | undefined;
}

export interface PlainRelationship {
  readonly id: string;
  readonly type: string;
  readonly kind?: string | null | undefined;
  readonly from: string;
  readonly to: string;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface PlainConditions {
  readonly via: readonly string[];
  readonly status: readonly string[] | null;
  readonly asOf: string | null;
  readonly undated: boolean;
  readonly rollUp: boolean;
}

/** Conditions on partners. Without statuses only what is in effect counts, and with `planned` what is not ended. */
export interface PlainPartnerConditions extends PlainConditions {
  readonly planned?: boolean;
}

export function byCodePoints(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (const [at, one] of x.entries()) {
    const other = y[at];
    if (other === undefined) return 1;
    if (one !== other) return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return x.length - y.length;
}

/** Whether a relationship counts under some conditions. */
export function fits(one: PlainRelationship, { via, status, asOf, undated }: Omit<PlainConditions, "rollUp">): boolean {
  const read = (text: string | null) => (text === null ? undefined : parsePartialDate(text));
  const day = read(asOf);
  return (
    via.includes(one.type) &&
    (status === null || (one.status !== null && status.includes(one.status))) &&
    (undated || one.since !== null || one.until !== null) &&
    (day === undefined || holdsAt(read(one.since), read(one.until), day) !== "no")
  );
}
