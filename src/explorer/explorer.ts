import { type RoutedPage, routed } from "./page.ts";
import { documentPage } from "./pages/document.tsx";
import { statementPage } from "./pages/statement.tsx";

/** All pages. */
export const PAGES: readonly RoutedPage[] = [routed(documentPage), routed(statementPage)];
