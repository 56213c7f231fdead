import { type RoutedPage, routed } from "./page.ts";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [routed(statementPage)];
