import type { ComboboxData } from "../components/combobox-data.ts";
import type { SuggestEntitiesQuery } from "../operations.ts";

/** An entity that a reader may be looking for, and the name that matches. */
export type Suggestion = NonNullable<SuggestEntitiesQuery["suggest"]>[number];

/** Why there are no suggestions. */
export type SuggestionFault = "offline" | "unreachable" | "tooLong";

/** What the service suggests for a text, or why it suggests nothing. An abort throws. */
export async function suggest(
  text: string,
  { hash, lang }: ComboboxData,
  signal: AbortSignal,
): Promise<readonly Suggestion[] | SuggestionFault> {
  const parameters = new URLSearchParams({
    operationName: "SuggestEntities",
    variables: JSON.stringify({ text, lang }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  });
  try {
    const response = await fetch(`/graphql?${parameters}`, { signal, headers: { accept: "application/json" } });
    const { data, errors } = (await response.json()) as {
      readonly data?: SuggestEntitiesQuery | null;
      readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    const code = errors?.[0]?.extensions?.code;
    // A text of punctuation only: the reader has not come to a name yet.
    if (code === "INVALID_ARGUMENT") return [];
    if (code === "LIMIT_EXCEEDED") return "tooLong";
    return data?.suggest ?? "unreachable";
  } catch (error) {
    if (signal.aborted) throw error;
    return navigator.onLine ? "unreachable" : "offline";
  }
}
