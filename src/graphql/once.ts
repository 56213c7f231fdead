/** The same function, which does its work at the first call only. */
export function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

/** The same function, which does its work once for each object, as long as the object is in use. */
export function oncePer<K extends object, T extends object>(work: (of: K) => T): (of: K) => T {
  const results = new WeakMap<K, T>();
  return (of) => {
    let result = results.get(of);
    if (result === undefined) {
      result = work(of);
      results.set(of, result);
    }
    return result;
  };
}
