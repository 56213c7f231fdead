import type { RejectedQuestion } from "../ask-operation.ts";
import { chosenOf, type Resolved } from "../chosen-entities.ts";
import { API_LANG, formatNumber } from "../formats.ts";
import type { AskOperation, PageView } from "../page.ts";
import { entityPath, pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { BothNames } from "./name.tsx";

type ServiceError = RejectedQuestion["errors"][number];
type Near = { readonly id: string; readonly name: string };

/** What the service says of names that mean nothing or several entities. */
interface UnclearNames {
  readonly unknown?: readonly { readonly value: string; readonly nearest: readonly Near[] }[];
  readonly entities?: readonly Near[];
  readonly name?: string;
}

/** Codes of faults that pass by themselves. */
const PASSING = ["INDEX_BUILDING", "ENGINE_UNAVAILABLE", "NOT_LOADED", "TIMEOUT", "STALE_READ", "CONFLICT"];
const OF_THE_READER = ["INVALID_ARGUMENT", "UNKNOWN_VALUE", "LIMIT_EXCEEDED", "BAD_USER_INPUT", "INVALID_CURSOR"];

/** The page that says why the service rejected a question, in the language of the reader, with a way forward. */
export async function failureView(
  { errors }: RejectedQuestion,
  reader: Reader,
  path: string,
  ask: AskOperation,
): Promise<PageView> {
  const { words } = reader;
  const [error] = errors as readonly [ServiceError, ...ServiceError[]];
  const code = String(error.extensions.code);
  const isMissing = code === "UNKNOWN_ENTITY";
  const isChoice = code === "AMBIGUOUS_NAME";
  const choices = isMissing || isChoice ? await choicesOf(error.extensions, ask, reader) : [];
  return {
    title: isMissing ? words.errors.notFoundTitle : words.errors.title,
    status: isMissing ? 404 : PASSING.includes(code) ? 503 : OF_THE_READER.includes(code) || isChoice ? 400 : 503,
    main: (
      <article class="failure">
        <h1>{isMissing ? words.errors.notFoundTitle : words.errors.title}</h1>
        {isMissing || isChoice ? (
          <Unknown {...{ error, path, choices, reader }} />
        ) : (
          <Reason error={error} reader={reader} />
        )}
        <p>
          {PASSING.includes(code) ? <a href={reader.href(path)}>{words.errors.tryAgain}</a> : null}
          <a href={reader.href("/")}>{words.errors.toStart}</a>
        </p>
      </article>
    ),
  };
}

/** The page for a request that the service refuses because of who sends it, or because there are too many. */
export function refusalView(code: string, reader: Reader, path: string): PageView {
  const { words } = reader;
  const text = words.errors[code as "FORBIDDEN"] ?? words.errors.other;
  return {
    title: words.errors.title,
    main: (
      <article class="failure">
        <h1>{words.errors.title}</h1>
        <p>{text}</p>
        <p>
          <a href={reader.href(path)}>{words.errors.tryAgain}</a>
        </p>
      </article>
    ),
  };
}

/** The page for something that does not exist: an entity, relationship or document of that id, or a path. */
export function missingView(what: string, reader: Reader): PageView {
  const { words } = reader;
  return {
    title: words.errors.notFoundTitle,
    status: 404,
    main: (
      <article class="failure">
        <h1>{words.errors.notFoundTitle}</h1>
        <p>{words.errors.notFound(what)}</p>
        <p>
          <a href={reader.href(pathWith("/search", { q: what }))}>{words.errors.searchInstead(what)}</a>
          <a href={reader.href("/")}>{words.errors.toStart}</a>
        </p>
      </article>
    ),
  };
}

function Reason({ error, reader }: { readonly error: ServiceError; readonly reader: Reader }) {
  const { words, lang } = reader;
  const { code, max, found } = error.extensions;
  const known = code !== "limit" && String(code) in words.errors;
  const text = known ? words.errors[code as "TIMEOUT"] : words.errors.other;
  const limit =
    typeof max === "number" && typeof found === "number"
      ? words.errors.limit(formatNumber(found, lang), formatNumber(max, lang))
      : null;
  return <p>{[text, limit].filter((one) => one !== null).join(lang === "zh" ? "" : " ")}</p>;
}

/** The entities that the unclear names may mean; none if the service cannot answer now. */
function choicesOf(extensions: ServiceError["extensions"], ask: AskOperation, { lang }: Reader) {
  const { unknown = [], entities = [] } = extensions as UnclearNames;
  const ids = [...unknown.flatMap(({ nearest }) => nearest), ...entities].map(({ id }) => id);
  return chosenOf(ids, ask, API_LANG[lang]).catch(() => []);
}

interface UnknownProps {
  readonly error: ServiceError;
  /** The page with the unclear names. */
  readonly path: string;
  readonly choices: readonly Resolved[];
  readonly reader: Reader;
}

function Unknown({ error, path, choices, reader }: UnknownProps) {
  const { words } = reader;
  const { unknown = [], entities = [], name = "" } = error.extensions as UnclearNames;
  const list = (typed: string, near: readonly Near[]) => (
    <ul>
      {near.map(({ id, name: called }) => {
        const entity = choices.find((one) => one.name === id)?.entity ?? null;
        const to = renamedIn(path, typed, id) ?? entityPath(id);
        return (
          <li key={id}>
            {entity === null ? (
              <a href={reader.href(to)}>{called}</a>
            ) : (
              <>
                <BothNames entity={entity} reader={reader} path={to} /> <span class="minor">{entity.summary}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {unknown.map(({ value, nearest }) => (
        <section key={value}>
          <p>{words.errors.notFound(value)}</p>
          {nearest.length > 0 ? <p>{words.errors.nearest}</p> : null}
          {list(value, nearest)}
          <p>
            <a href={reader.href(pathWith("/search", { q: value }))}>{words.errors.searchInstead(value)}</a>
          </p>
        </section>
      ))}
      {entities.length > 0 ? <p>{words.errors.ambiguous(name)}</p> : null}
      {list(name, entities)}
    </>
  );
}

/** The same page with an id in place of a name; null if the name is none of its parameters. */
function renamedIn(path: string, name: string, id: string): string | null {
  const [pathname = "", search = ""] = path.split("?", 2);
  const parameters = [...new URLSearchParams(search)];
  if (parameters.every(([, value]) => value !== name)) return null;
  return `${pathname}?${new URLSearchParams(parameters.map(([key, value]) => [key, value === name ? id : value]))}`;
}
