import type { RejectedQuestion } from "../ask-operation.ts";
import { formatNumber } from "../formats.ts";
import type { PageView } from "../page.ts";
import { entityPath, pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";

type ServiceError = RejectedQuestion["errors"][number];
type Near = { readonly id: string; readonly name: string };

/** Codes of faults that pass by themselves. */
const PASSING = ["INDEX_BUILDING", "ENGINE_UNAVAILABLE", "NOT_LOADED", "TIMEOUT", "STALE_READ", "CONFLICT"];
const OF_THE_READER = ["INVALID_ARGUMENT", "UNKNOWN_VALUE", "LIMIT_EXCEEDED", "BAD_USER_INPUT", "INVALID_CURSOR"];

/** The page that says why the service rejected a question, in the language of the reader, with a way forward. */
export function failureView({ errors }: RejectedQuestion, reader: Reader, path: string): PageView {
  const { words } = reader;
  const [error] = errors as readonly [ServiceError, ...ServiceError[]];
  const code = String(error.extensions.code);
  const isMissing = code === "UNKNOWN_ENTITY";
  const isChoice = code === "AMBIGUOUS_NAME";
  return {
    title: isMissing ? words.errors.notFoundTitle : words.errors.title,
    status: isMissing ? 404 : PASSING.includes(code) ? 503 : OF_THE_READER.includes(code) || isChoice ? 400 : 503,
    main: (
      <article class="failure">
        <h1>{isMissing ? words.errors.notFoundTitle : words.errors.title}</h1>
        {isMissing || isChoice ? <Unknown error={error} reader={reader} /> : <Reason error={error} reader={reader} />}
        <p>
          {PASSING.includes(code) ? <a href={reader.href(path)}>{words.errors.tryAgain}</a> : null}
          <a href={reader.href("/")}>{words.errors.toStart}</a>
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

function Unknown({ error, reader }: { readonly error: ServiceError; readonly reader: Reader }) {
  const { words } = reader;
  const {
    unknown = [],
    entities = [],
    name,
  } = error.extensions as {
    readonly unknown?: readonly { readonly value: string; readonly nearest: readonly Near[] }[];
    readonly entities?: readonly Near[];
    readonly name?: string;
  };
  const choices = (near: readonly Near[]) => (
    <ul>
      {near.map(({ id, name: called }) => (
        <li key={id}>
          <a href={reader.href(entityPath(id))}>{called}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {unknown.map(({ value, nearest }) => (
        <section key={value}>
          <p>{words.errors.notFound(value)}</p>
          {nearest.length > 0 ? <p>{words.errors.nearest}</p> : null}
          {choices(nearest)}
          <p>
            <a href={reader.href(pathWith("/search", { q: value }))}>{words.errors.searchInstead(value)}</a>
          </p>
        </section>
      ))}
      {entities.length > 0 ? <p>{words.errors.ambiguous(name ?? "")}</p> : null}
      {choices(entities)}
    </>
  );
}
