import type { VNode } from "preact";
import type { OperationName } from "./ask-operation.ts";
import type { NetworkExport } from "./exports/graphml.ts";
import type { Table } from "./exports/table.ts";
import type { Operations } from "./operations.ts";
import type { Picture } from "./pictures/picture.tsx";
import type { Reader } from "./reader.ts";

/** The part of a URL that a page reads: the values in its path, and its own parameters. */
export interface PageUrl {
  /** What matches the `:id` or `*` in the path, decoded; empty if there is none. */
  readonly id: string;
  readonly parameters: URLSearchParams;
}

/** Sends one of the named operations. It throws {@link RejectedQuestion} if the answer has an error. */
export type AskOperation = <Name extends OperationName>(
  name: Name,
  variables: Operations[Name]["variables"],
) => Promise<Operations[Name]["data"]>;

/** What a page needs to answer. */
export interface PageContext {
  readonly ask: AskOperation;
  readonly reader: Reader;
}

/**
 * A page of the explorer: one file in `pages/`, with its operation, its state and its three renderings.
 *
 * The state is in the URL and nowhere else. `pathOf(read(url))` gives the same URL again, without what means nothing.
 */
export interface Page<State> {
  /** The name in the program, such as `statement`. */
  readonly name: string;
  /** The route, such as `/r/*`. */
  readonly route: string;
  /** Reads the state from a URL. Values that no service would accept are left to the service to reject. */
  read(url: PageUrl): State;
  /** The path and the parameters of a state. */
  pathOf(state: State): string;
  /** Asks for the data of a state and renders them. */
  view(state: State, context: PageContext): Promise<View>;
}

/** A page of any state: it opens a URL. */
export interface RoutedPage {
  readonly name: string;
  readonly route: string;
  open(url: PageUrl): OpenPage;
}

/** A page with its state. */
export interface OpenPage {
  /** The path and the parameters of the state. */
  readonly path: string;
  view(context: PageContext): Promise<View>;
}

/** Makes a page that opens any URL of its route. */
export function routed<State>(page: Page<State>): RoutedPage {
  const open = (url: PageUrl): OpenPage => {
    const state = page.read(url);
    return { path: page.pathOf(state), view: (context) => page.view(state, context) };
  };
  return { name: page.name, route: page.route, open };
}

/** What a page shows: picture, table and sentence are of the same data. */
export type View = PageView | Redirect;

/** The page of this state has another path, for example as an id is a former one. */
export interface Redirect {
  readonly redirect: string;
}

export interface PageView {
  /** The title of the window, without the name of the service. */
  readonly title: string;
  /** 200 unless given. */
  readonly status?: 200 | 400 | 404 | 503;
  /** Whether the page has a search box of its own, so that the head needs none. */
  readonly hasSearch?: true;
  /** What the page says in one sentence, for quotations. */
  readonly sentence?: string;
  readonly main: VNode;
  /** The table that the export as CSV contains; none if the page has none. */
  readonly table?: Table;
  /** The nodes and relationships that the export as GraphML contains; none if the page has none. */
  readonly network?: NetworkExport;
  /** The picture that `main` shows, for the exports as SVG and PNG; none if the page has none. */
  readonly picture?: Picture;
  /** The documents that prove what the page shows, for citations. */
  readonly documents?: readonly CitedDocument[];
}

export interface CitedDocument {
  readonly id: string;
  readonly title: string | null;
}
