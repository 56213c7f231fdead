import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { loadCases } from "./load.cases.ts";

loadCases(
  "Grafeo",
  () => openGrafeo(),
  async (graph) => graph,
);
