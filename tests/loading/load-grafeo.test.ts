import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { firstPartsCases } from "./first-parts.cases.ts";
import { loadCases } from "./load.cases.ts";

loadCases(
  "Grafeo",
  () => openGrafeo(),
  async (graph) => graph,
  firstPartsCases,
);
