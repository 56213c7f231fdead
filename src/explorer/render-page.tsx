import { renderToString } from "preact-render-to-string";
import type { Ask } from "../graphql/ask.ts";
import { type Asked, Questions, RejectedQuestion } from "./ask-operation.ts";
import { comboboxData } from "./components/combobox-data.ts";
import { failureView, missingView, refusalView } from "./components/failure.tsx";
import { citationOf, PageTools } from "./components/page-tools.tsx";
import { PictureControls } from "./components/picture-controls.tsx";
import { type Assets, Shell } from "./components/shell.tsx";
import { graphmlOf } from "./exports/graphml.ts";
import { svgOf } from "./exports/svg.tsx";
import { csvOf } from "./exports/table.ts";
import { CATALOGUES } from "./messages/catalogue.ts";
import type { PageView, RoutedPage, View } from "./page.ts";
import { READER_PARAMETERS, readerOf, withParameters } from "./reader.ts";

/** A request for a page. */
export interface PageRequest {
  /** The path and the parameters, as in the URL. */
  readonly url: string;
  /** What matches the variable part of the route, decoded. */
  readonly id: string;
  readonly acceptLanguage: string | undefined;
  /** Aborted when the client has left. */
  readonly signal: AbortSignal;
}

/** What pages need of the service. */
export interface PageService {
  readonly ask: Ask;
  readonly assets: Assets;
  /** The texts of the operations, by name, for links to the playground. */
  readonly operations: ReadonlyMap<string, string>;
  /** The hashes by which scripts send the operations, by name. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** A page, ready to send. */
export interface Rendered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** The name of the file, for exports. */
  readonly file?: string;
  /** Where the page is really. */
  readonly location?: string;
  /** The digest of the data set that the page shows; none if the page depends on something else. */
  readonly digest?: string;
}

const HTML = "text/html; charset=utf-8";
/** The parameters that say how, not what: they are no part of the state of a page. */
const OWN = [...READER_PARAMETERS, "format", "data"] as const;

/** Answers the request for a page, or for what nothing answers if there is no page. */
export async function renderPage(
  page: RoutedPage | undefined,
  request: PageRequest,
  service: PageService,
): Promise<Rendered> {
  const { pathname, searchParams } = addressOf(request.url);
  const reader = readerOf(searchParams, request.acceptLanguage, CATALOGUES);
  const questions = new Questions(service.ask, request.signal);
  const parameters = new URLSearchParams(searchParams);
  for (const name of OWN) parameters.delete(name);
  const opened = page?.open({ id: request.id, parameters });
  const path = opened?.path ?? pathname;
  const view: View =
    opened === undefined
      ? missingView(decoded(pathname), reader)
      : await opened.view({ ask: questions.ask, reader }).catch((error: unknown) => {
          if (error instanceof RejectedQuestion) return failureView(error, reader, path, questions.ask);
          throw error;
        });
  if ("redirect" in view) {
    const location = withParameters(reader.href(view.redirect), { data: searchParams.get("data") });
    return { status: 302, type: HTML, body: "", location };
  }
  const dataset = await datasetOf(questions, service);
  const { status = 200 } = view;
  const isAnswer = status === 200;
  const format =
    isAnswer && dataset !== null
      ? exportOf(searchParams.get("format"), view, {
          asked: questions.asked,
          name: page?.name ?? "page",
          footer: citationOf(view, reader, dataset),
          pictureStyles: service.assets.pictureStyles,
        })
      : undefined;
  const digest = dataset !== null && isAnswer ? { digest: dataset.digest } : {};
  if (format !== undefined) return { status, ...digest, ...format };
  const [asked] = questions.asked;
  const text = asked && service.operations.get(asked.operation);
  const tools =
    !isAnswer || dataset === null ? null : (
      <PageTools
        {...{ view, reader, path, dataset }}
        asked={asked === undefined || text === undefined ? undefined : { ...asked, text }}
      />
    );
  const body = renderToString(
    <Shell
      {...{ reader, dataset, title: view.title, assets: service.assets }}
      path={pathname + (searchParams.size === 0 ? "" : `?${searchParams}`)}
      linkedData={searchParams.get("data")}
      hasSearch={view.hasSearch !== true}
      combobox={comboboxData(service.hashes.get("SuggestEntities") ?? "", reader)}
    >
      {view.main}
      {tools}
      {view.picture === undefined ? null : <PictureControls reader={reader} />}
    </Shell>,
  );
  return { status, type: HTML, body: `<!doctype html>${body}`, ...digest };
}

/** The address of a request. A link to a path that begins with two slashes would lead to another host. */
function addressOf(url: string): { readonly pathname: string; readonly searchParams: URLSearchParams } {
  const { pathname, searchParams } = new URL(`http://localhost${url}`);
  return { pathname: pathname.replace(/^\/{2,}/, "/"), searchParams };
}

/** The page for a request that is refused before anything is asked, such as one without sign-in. */
export function renderRefusal(
  { url, acceptLanguage, code }: Pick<PageRequest, "url" | "acceptLanguage"> & { readonly code: string },
  { assets, hashes }: Pick<PageService, "assets" | "hashes">,
): string {
  const { pathname, searchParams } = addressOf(url);
  const reader = readerOf(searchParams, acceptLanguage, CATALOGUES);
  const path = pathname + (searchParams.size === 0 ? "" : `?${searchParams}`);
  const { title, main } = refusalView(code, reader, path);
  const body = renderToString(
    <Shell
      {...{ reader, title, assets, path }}
      dataset={null}
      linkedData={null}
      hasSearch={false}
      combobox={comboboxData(hashes.get("SuggestEntities") ?? "", reader)}
    >
      {main}
    </Shell>,
  );
  return `<!doctype html>${body}`;
}

interface Exported {
  readonly asked: readonly Asked[];
  /** The name of the page. */
  readonly name: string;
  /** The sources and the version of the data, for a picture. */
  readonly footer: string;
  readonly pictureStyles: string;
}

function exportOf(format: string | null, view: PageView, { asked, name, footer, pictureStyles }: Exported) {
  const file = `yilian-${name}`;
  if (format === "json")
    return {
      type: "application/json; charset=utf-8",
      body: `${JSON.stringify(asked, null, 1)}\n`,
      file: `${file}.json`,
    };
  if (format === "csv" && view.table !== undefined)
    return { type: "text/csv; charset=utf-8", body: csvOf(view.table), file: `${file}.csv` };
  if (format === "graphml" && view.network !== undefined)
    return { type: "application/xml; charset=utf-8", body: graphmlOf(view.network), file: `${file}.graphml` };
  if (format === "svg" && view.picture !== undefined)
    return {
      type: "image/svg+xml; charset=utf-8",
      body: svgOf(view.picture, footer, pictureStyles),
      file: `${file}.svg`,
    };
  return undefined;
}

/** The title, version and digest of the loaded data set, from which the page was answered. */
async function datasetOf(questions: Questions, { ask }: PageService) {
  const { data } = await ask({ operation: "DatasetName", variables: {} });
  const dataset = data?.dataset as { title: string; version: string; digest: string } | undefined;
  return dataset === undefined ? null : { ...dataset, ...questions.dataset };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
