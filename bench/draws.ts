import type { EntityKind } from "../src/model/kinds.ts";
import type { CityNetwork, MadeEntity } from "./city-network.ts";
import { Random } from "./random.ts";

/** Hits of a name that fit on one page, so that their order does not matter. */
const PAGE = 10;
/** The most entities beside the centre of a network that is drawn without omissions. */
const DRAWN = 480;
const ROOTS = 40;
/** How many texts are tried for one with few matches. */
const TRIES = 50;

/** Draws entities with the properties that a question needs. One seed gives one sequence. */
export class Draws {
  private readonly network: CityNetwork;
  private random: Random;
  private readonly byKind = new Map<EntityKind, number[]>();
  /** The partners of each entity by PARTNERS_WITH and SUPPORTS, without duplicates. */
  private readonly partners: readonly ReadonlySet<number>[];
  private readonly beside: readonly ReadonlySet<number>[];
  private roots: readonly number[] | undefined;

  constructor(network: CityNetwork) {
    this.network = network;
    this.random = new Random(network.seed);
    for (const [at, { kind }] of network.entities.entries()) {
      const all = this.byKind.get(kind);
      if (all === undefined) this.byKind.set(kind, [at]);
      else all.push(at);
    }
    const partners = network.entities.map(() => new Set<number>());
    const beside = network.entities.map(() => new Set<number>());
    for (const { type, from, to } of network.relationships)
      for (const of of type === "PARTNERS_WITH" || type === "SUPPORTS" ? [partners, beside] : [beside]) {
        of[from]?.add(to);
        of[to]?.add(from);
      }
    this.partners = partners;
    this.beside = beside;
  }

  /** Begins the sequence again. */
  restart(): void {
    this.random = new Random(this.network.seed);
  }

  one(kind: EntityKind): MadeEntity {
    return this.entity(this.random.of(this.all(kind)));
  }

  any(): MadeEntity {
    return this.entity(this.random.below(this.network.entities.length));
  }

  hub(): MadeEntity {
    return this.entity(this.random.of(this.network.hubs));
  }

  /** A hospital with this many partners at least and at most, or with the nearest number. */
  hospitalWith(least: number, most: number): MadeEntity {
    for (let tries = 0; tries < 20_000; tries++) {
      const at = this.random.of(this.all("HOSPITAL"));
      const count = this.partnersOf(at).size;
      if (count >= least && count <= most) return this.entity(at);
    }
    return least === 0 ? this.one("HOSPITAL") : this.hospitalWith(Math.floor(least / 2), most);
  }

  /** Two hospitals that share a partner; the first is a hub where `hub` is set. */
  sharing(hub: boolean): readonly [MadeEntity, MadeEntity] {
    for (;;) {
      const a = hub ? this.random.of(this.network.hubs) : this.random.of(this.all("HOSPITAL"));
      if (this.partnersOf(a).size === 0) continue;
      const x = this.random.of([...this.partnersOf(a)]);
      const others = [...this.partnersOf(x)].filter((at) => at !== a && this.entity(at).kind === "HOSPITAL");
      if (others.length > 0) return [this.entity(a), this.entity(this.random.of(others))];
    }
  }

  /** A hospital that is one of the best connected whose neighbours all fit into one drawing. */
  networkRoot(): MadeEntity {
    this.roots ??= this.all("HOSPITAL")
      .filter((at) => (this.beside[at]?.size ?? 0) <= DRAWN)
      .sort((a, b) => (this.beside[b]?.size ?? 0) - (this.beside[a]?.size ?? 0) || a - b)
      .slice(0, ROOTS);
    return this.entity(this.random.of(this.roots));
  }

  /** The certifications of a level. */
  certificationsOf(level: string): string[] {
    return this.all("CERTIFICATION")
      .map((at) => this.entity(at))
      .filter((entity) => entity.level === level)
      .map(({ id }) => id);
  }

  /**
   * A text that `cut` makes of the name of an entity of a kind, with at most ten matches among the kind. In a very large
   * network nearly all texts have more; then it is one of those.
   */
  text(kind: EntityKind, cut: (name: string) => string, matches: (name: string, text: string) => boolean): string {
    for (let tries = 0; ; tries++) {
      const text = cut(this.one(kind).name);
      const hits = this.all(kind).reduce((count, at) => count + (matches(this.entity(at).name, text) ? 1 : 0), 0);
      if (hits <= PAGE || tries === TRIES) return text;
    }
  }

  private all(kind: EntityKind): readonly number[] {
    return this.byKind.get(kind) ?? [];
  }

  private entity(at: number): MadeEntity {
    const entity = this.network.entities[at];
    if (entity === undefined) throw new RangeError(`The network has no entity ${at}.`);
    return entity;
  }

  private partnersOf(at: number): ReadonlySet<number> {
    return this.partners[at] ?? new Set();
  }
}
