import { type RoutedPage, routed } from "./page.ts";
import { entityPage } from "./pages/entity.tsx";
import { gapsPage } from "./pages/gaps.tsx";
import { pathsPage } from "./pages/paths.tsx";
import { searchPage } from "./pages/search.tsx";
import { startPage } from "./pages/start.tsx";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [
  routed(entityPage),
  routed(gapsPage),
  routed(pathsPage),
  routed(searchPage),
  routed(startPage),
  routed(statementPage),
];
