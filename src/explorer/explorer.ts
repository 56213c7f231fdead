import { type RoutedPage, routed } from "./page.ts";
import { aboutPage } from "./pages/about.tsx";
import { changesPage } from "./pages/changes.tsx";
import { comparePage } from "./pages/compare.tsx";
import { documentPage } from "./pages/document.tsx";
import { entityPage } from "./pages/entity.tsx";
import { gapsPage } from "./pages/gaps.tsx";
import { overlapsPage } from "./pages/overlaps.tsx";
import { pathsPage } from "./pages/paths.tsx";
import { searchPage } from "./pages/search.tsx";
import { sharedPartnersPage } from "./pages/shared-partners.tsx";
import { startPage } from "./pages/start.tsx";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [
  routed(aboutPage),
  routed(changesPage),
  routed(comparePage),
  routed(documentPage),
  routed(entityPage),
  routed(gapsPage),
  routed(overlapsPage),
  routed(pathsPage),
  routed(searchPage),
  routed(sharedPartnersPage),
  routed(startPage),
  routed(statementPage),
];
