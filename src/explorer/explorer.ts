import { type RoutedPage, routed } from "./page.ts";
import { gapsPage } from "./pages/gaps.tsx";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [routed(statementPage), routed(gapsPage)];
