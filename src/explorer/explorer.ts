import { type RoutedPage, routed } from "./page.ts";
import { searchPage } from "./pages/search.tsx";
import { startPage } from "./pages/start.tsx";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [routed(startPage), routed(searchPage), routed(statementPage)];
