/** The path of the page of an entity. */
export function entityPath(id: string): string {
  return `/e/${encodeURIComponent(id)}`;
}

/** The path of the page of a relationship. Its id contains slashes. */
export function statementPath(id: string): string {
  return `/r/${id.split("/").map(encodeURIComponent).join("/")}`;
}

/** The path of the page of a document. */
export function documentPath(id: string): string {
  return `/d/${encodeURIComponent(id)}`;
}

/** A path with parameters. A list becomes one parameter for each value. What is empty or null is left out. */
export function pathWith(
  path: string,
  parameters: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of value == null ? [] : typeof value === "string" ? [value] : value)
      if (one !== "") search.append(name, one);
  const query = search.toString();
  return query === "" ? path : `${path}?${query}`;
}
