import { entitiesMatching } from "../../analysis/filters/entity-filter.ts";
import { type Broker, type BrokerQuestion, distanceWithout, findBrokers } from "../../analysis/partners/brokers.ts";
import {
  type InstitutionNetwork,
  institutionNetwork,
  networkWork,
} from "../../analysis/partners/institution-network.ts";
import type { JoinedPair } from "../../analysis/partners/joined-pairs.ts";
import { Partners } from "../../analysis/partners/partners.ts";
import { reportedIfAny } from "../../analysis/partners/population.ts";
import { invalid, limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { EntitySet } from "../../index/entity-set.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { brokerSummary } from "../../wording/broker-summary.ts";
import type { Words } from "../../wording/display-names.ts";
import type { Language } from "../../wording/entity-summary.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readEntities, readPlace } from "../arguments/entity-ids.ts";
import { checkVisits, partnerConditions } from "../arguments/partner-arguments.ts";
import type { Context } from "../context.ts";
import { namesOf } from "../entity-names.ts";
import { inTurns } from "../turns.ts";

interface BrokerArguments {
  readonly within?: string | null;
  readonly between?: readonly string[] | null;
  readonly via?: readonly RelationshipType[] | null;
  readonly first?: number | null;
}

interface Sized {
  readonly first?: number | null;
}

/** How many brokers, pairs and parts are listed by default, and how many pairs at most. */
const [BROKERS, PAIRS, PARTS] = [10, 5, 10];
const PAIRS_MAX = 20;
/** The most partners that the searches for paths visit. */
const VISITS_MAX = 20_000_000;

/** The institutions that join others. */
export async function brokers(_: unknown, args: BrokerArguments, context: Context) {
  if (args.within != null && args.between != null) throw invalid("notBoth", { names: ["within", "between"] });
  const most = readSize("first", args.first ?? BROKERS);
  const conditions = partnerConditions({ via: args.via ?? null });
  const index = await context.adjacency();
  const places = placesOf(index, args);
  const partners = new Partners(index, { ...conditions, onProgress: context.check });
  checkVisits(networkWork(partners), "Narrow `via`.");
  const network = await inTurns(institutionNetwork(partners), context.check);
  const ends = endsIn(network, index, places);
  const question = { network, ends, most, mostPairs: PAIRS_MAX, maxVisits: VISITS_MAX };
  const found = await inTurns(findBrokers(question), context.check);
  if ("tooMany" in found) {
    const hint = "Name a smaller place, or narrow `via`.";
    throw limitExceeded("partners", { max: VISITS_MAX, found: found.tooMany, counts: "partners to visit", hint });
  }
  return found.brokers.map((broker) => brokerSource(broker, { index, network, places, context }));
}

function placesOf(index: Adjacency, { within, between }: BrokerArguments): readonly number[] {
  if (within != null) return [readPlace("within", within, index)];
  return between == null ? [] : readEntities("between", between, index, { min: 2 });
}

/** The institutions at each end of the pairs: those in a place, or the reported ones if no place is named. */
function endsIn({ entities }: InstitutionNetwork, index: Adjacency, places: readonly number[]): BrokerQuestion["ends"] {
  const sets = places.map(
    (place) => entitiesMatching(index, null, { condition: "located-in", value: [index.idOf(place)] }).set,
  );
  const [one, other = one] = sets.length > 0 ? sets : [reportedIfAny(index, "REPORTED")];
  const nodesIn = (some: EntitySet | undefined) =>
    new Set([...entities.keys()].filter((node) => some?.has(entities[node] as number) ?? true));
  return [nodesIn(one), nodesIn(other)];
}

interface Around {
  readonly index: Adjacency;
  readonly network: InstitutionNetwork;
  readonly places: readonly number[];
  readonly context: Context;
}

function brokerSource(broker: Broker, around: Around) {
  const { index, network, places, context } = around;
  const { node, betweenness, partSizes, pairs, pairCount, separatedCount } = broker;
  const entity = network.entities[node] as number;
  return {
    ...{ betweenness, pairCount, separatedCount, articulationPoint: partSizes.length > 1 },
    node: () => context.load.entity.load(index.idOf(entity)),
    partSizes: ({ first }: Sized) => partSizes.slice(0, readSize("first", first ?? PARTS)),
    pairs: ({ first }: Sized) =>
      pairs.slice(0, readSize("first", first ?? PAIRS, PAIRS_MAX)).map((pair) => pairSource(node, pair, around)),
    summary: ({ lang }: { readonly lang?: Language | null }) => {
      const [name, ...where] = [entity, ...places].map((one) => namesOf(index, one)) as [Words, ...Words[]];
      return brokerSummary({ name, places: where, pairCount, separatedCount, partSizes }, lang ?? "ZH");
    },
  };
}

function pairSource(broker: number, { a, b, distance, separated }: JoinedPair, { index, network, context }: Around) {
  const entityOf = (node: number) => context.load.entity.load(index.idOf(network.entities[node] as number));
  return {
    a: () => entityOf(a),
    b: () => entityOf(b),
    distance,
    distanceWithout: () => {
      if (separated) return null;
      context.check();
      return distanceWithout(network, broker, a, b);
    },
  };
}
