/** Sends a query to the service and gives its answer; throws a plain sentence when nothing came back that is one. */
export async function ask(params: {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}): Promise<object> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
    },
    // Heard only where the service has EXPLAIN=on.
    body: JSON.stringify({ ...params, extensions: { explain: true } }),
  }).catch(() => undefined);
  if (response === undefined) throw new Error("服务没有应答。 The service does not answer.");
  return response.json();
}

/** A question that the service offers, as `/playground/operations.json` lists it. */
export interface Operation {
  readonly name: string;
  /** What it answers, in Chinese and in English. */
  readonly zh: string;
  readonly en: string;
  readonly subject: string | null;
  readonly query: string;
  readonly variables: string | null;
}

/** Fetches the questions to start with; none when they cannot be had, as one can still ask. */
export async function fetchOperations(): Promise<readonly Operation[]> {
  try {
    return await (await fetch("/playground/operations.json")).json();
  } catch {
    return [];
  }
}
