import type { Draws } from "./draws.ts";
import { whileAsking } from "./health.ts";
import { type Server, takeTurn } from "./measure.ts";
import type { Options } from "./options.ts";
import { type Question, SAMPLES, samplesOf } from "./question.ts";
import { Random } from "./random.ts";
import type { ConcurrencyResult, RunResult, Subject, Turn } from "./result.ts";

const CLIENTS = 64;
const SUBJECTS: readonly Subject[] = ["embedded", "neo4j"];

/**
 * Sends a mixture of all questions, from one client and then from 64 at the same time, in each round. Asks for
 * `/health/live` meanwhile.
 */
export async function measureConcurrency(
  servers: readonly Server[],
  questions: readonly Question[],
  draws: Draws,
  { rounds, seconds, seed }: Pick<Options, "rounds" | "seconds" | "seed">,
): Promise<RunResult["concurrency"]> {
  const bodies = mixed(questions, draws, new Random(seed));
  const results: Partial<Record<Subject, ConcurrencyResult>> = {};
  for (const server of servers.filter(({ subject }) => SUBJECTS.includes(subject))) {
    console.error(`${server.subject}: ${CLIENTS} clients …`);
    const live = new URL("/health/live", server.url).href;
    const turn = (clients: number, from: number): Promise<Turn> => takeTurn(server, bodies, { clients, seconds, from });
    const [alone, together, health]: [Turn[], Turn[], number[]] = [[], [], []];
    await turn(CLIENTS, 0);
    for (let round = 0; round < rounds; round++) {
      const from = Math.floor((round * bodies.length) / rounds);
      alone.push(await turn(1, from));
      const times = await whileAsking(live, async () => {
        together.push(await turn(CLIENTS, from));
      });
      health.push(...times);
    }
    results[server.subject] = { clients: CLIENTS, alone, together, health: health.sort((a, b) => a - b) };
  }
  return results;
}

/** The requests of all questions, the same number of each, in an order that the seed decides. */
function mixed(questions: readonly Question[], draws: Draws, random: Random): string[] {
  const bodies = questions.flatMap((question) =>
    samplesOf(question, draws, SAMPLES).map((variables) =>
      JSON.stringify({ query: question.yilian.document, variables }),
    ),
  );
  for (let left = bodies.length; left > 1; left--) {
    const at = random.below(left);
    [bodies[at], bodies[left - 1]] = [bodies[left - 1] as string, bodies[at] as string];
  }
  return bodies;
}
