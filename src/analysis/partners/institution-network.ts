import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import type { Partners } from "./partners.ts";

const isInstitution = ENTITY_KINDS.map((kind: EntityKind) => kind === "HOSPITAL" || kind === "INSTITUTION");

/**
 * The institutions that have another institution as a partner, each joined with its partners.
 *
 * Its nodes are numbers from 0, in the order of the names of the institutions.
 */
export interface InstitutionNetwork {
  /** By node: the entity. */
  readonly entities: Uint32Array;
  /** The partners of node `n` are those from `starts[n]` up to `starts[n + 1]` in `partners`, in ascending order. */
  readonly starts: Uint32Array;
  readonly partners: Uint32Array;
}

/** The number of relationships to visit for the network. */
export function networkWork(partners: Partners): number {
  return institutionsOf(partners).reduce((all, node) => all + partners.workOf(node), 0);
}

/** Makes the network of the institutions; the steps are short. */
export function* institutionNetwork(partners: Partners): Generator<void, InstitutionNetwork> {
  const { index } = partners;
  const { kinds, nameRanks } = index;
  const nodeOf = new Int32Array(index.size).fill(-1);
  const linked: { readonly entity: number; readonly partners: Uint32Array }[] = [];
  for (const entity of institutionsOf(partners)) {
    yield;
    const others = partners.of(entity).filter((partner) => isInstitution[kinds[partner] as number]);
    if (others.length > 0) linked.push({ entity, partners: others });
  }
  linked.sort((a, b) => (nameRanks[a.entity] as number) - (nameRanks[b.entity] as number) || a.entity - b.entity);
  for (const [node, { entity }] of linked.entries()) nodeOf[entity] = node;
  const starts = new Uint32Array(linked.length + 1);
  for (const [node, { partners: others }] of linked.entries())
    starts[node + 1] = (starts[node] as number) + others.length;
  const ends = new Uint32Array(starts[linked.length] as number);
  for (const [node, { partners: others }] of linked.entries())
    ends.set(others.map((partner) => nodeOf[partner] as number).sort(), starts[node]);
  return { entities: Uint32Array.from(linked, ({ entity }) => entity), starts, partners: ends };
}

function institutionsOf({ index: { kinds, size } }: Partners): number[] {
  const found: number[] = [];
  for (let node = 0; node < size; node++) if (isInstitution[kinds[node] as number]) found.push(node);
  return found;
}
