import { expect, it } from "vitest";
import { z } from "zod";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { codeOf, reading } from "../support/ad-hoc.ts";
import { contract } from "./graph.contract.ts";

// A panic tells its story on the terminal; the short one will do.
process.env.RUST_BACKTRACE = "0";

contract("Grafeo in memory", () => openGrafeo(), { skip: [] });

it("a panic of the engine is its fault, and the next statement is answered", async () => {
  const graph = await openGrafeo();
  await graph.transaction(async (writer) => {
    await writer.execute("CREATE (:Hub {id: 'hub'})");
    await writer.execute("MATCH (h:Hub) UNWIND range(1, 1200) AS n CREATE (h)-[:K]->(:Near {n: n})");
    await writer.execute("UNWIND range(1, 60) AS n CREATE (:Far {n: n})");
    await writer.execute("MATCH (n:Near) MATCH (f:Far) CREATE (n)-[:K]->(f)");
  });
  // Without labels in the middle Grafeo 0.6.0 cannot hold more than 65,536 rows; a later one may.
  const unlabelled = reading("MATCH (h:Hub)-[:K]-(n)-[:K]-(f:Far {n: 7}) RETURN count(*) AS n", {}, { n: z.int() });
  const labelled = { ...unlabelled, text: unlabelled.text.replace("(n)", "(n:Near)") };
  const snapshot = graph.snapshot();
  expect(["ENGINE_FAULT", "none"]).toContain(await codeOf(snapshot.read(unlabelled, {})));
  expect(await snapshot.read(labelled, {})).toEqual([{ n: 1_200 }]);
  await snapshot.close();
  expect(await codeOf(graph.transaction((writer) => writer.read(unlabelled, {})))).not.toBe("CONFLICT");
  expect(await graph.read(labelled, {})).toEqual([{ n: 1_200 }]);
  await graph.close();
});
