import type { Adjacency } from "../../index/adjacency.ts";
import { indexCache } from "../../index/index-cache.ts";
import { type NumberLists, numberLists } from "../../index/number-lists.ts";
import { RELATIONSHIP_TYPES } from "../../model/relationship-types.ts";
import { STATUSES } from "../../model/values.ts";

/** The finer kinds of programs whose members are partners of their leaders. */
const ALLIANCES: ReadonlySet<string | null> = new Set(["alliance", "consortium", "network"]);
const LEADS = RELATIONSHIP_TYPES.indexOf("LEADS");
const MEMBER_OF = RELATIONSHIP_TYPES.indexOf("MEMBER_OF");

const made = indexCache<Alliances>(1);

/**
 * The alliances, consortia and networks, with those who lead them and their members.
 *
 * Members are partners of the leaders, and the leaders are partners of the members. Two members are no partners by
 * their alliance, and two leaders are none.
 */
export class Alliances {
  private readonly index: Adjacency;
  private readonly leaders: NumberLists;
  private readonly members: NumberLists;
  /** By entity: the number of its links by alliances. */
  readonly linkCounts: Uint32Array;

  static of(index: Adjacency): Alliances {
    return made(index, "", () => new Alliances(index));
  }

  private constructor(index: Adjacency) {
    this.index = index;
    const isAlliance = index.entityTraits.map(({ subkind }) => ALLIANCES.has(subkind ?? null));
    const edgesOf = (type: number): NumberLists =>
      numberLists(index.size, (program, add) => {
        if (index.kindOf(program) !== "PROGRAM" || !isAlliance[index.traits[program] as number]) return;
        index.visit(program, (edge) => {
          if (index.types[edge] === type && index.to[edge] === program) add(edge);
        });
      });
    this.leaders = edgesOf(LEADS);
    this.members = edgesOf(MEMBER_OF);
    this.linkCounts = new Uint32Array(index.size);
    for (let program = 0; program < index.size; program++) {
      const [leaders, members] = [this.leaders.lengthOf(program), this.members.lengthOf(program)];
      const count = (edges: NumberLists, others: number): void =>
        edges.visit(program, (edge) => {
          const one = index.from[edge] as number;
          this.linkCounts[one] = (this.linkCounts[one] as number) + others;
        });
      count(this.leaders, members);
      count(this.members, leaders);
    }
  }

  /**
   * Calls `visitor` with the other end of each link by an alliance, and with the relationship of the other end.
   *
   * @param edge - the relationship of an entity with a program; if it is no membership of an alliance and does not lead
   *   one, there are no links.
   */
  visit(edge: number, visitor: (other: number, second: number) => void): void {
    const { from, to, types } = this.index;
    const type = types[edge];
    const others = type === MEMBER_OF ? this.leaders : type === LEADS ? this.members : undefined;
    others?.visit(to[edge] as number, (second) => {
      if (from[second] !== from[edge]) visitor(from[second] as number, second);
    });
  }

  /** The status of the alliance of a membership, as its position in the list of statuses plus 1; 0 for none. */
  statusOf(edge: number): number {
    const { status } = this.index.traitsOf(this.index.to[edge] as number);
    return status === null ? 0 : (STATUSES as readonly string[]).indexOf(status) + 1;
  }
}
