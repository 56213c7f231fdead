import { type RoutedPage, routed } from "./page.ts";
import { pathsPage } from "./pages/paths.tsx";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [routed(statementPage), routed(pathsPage)];
