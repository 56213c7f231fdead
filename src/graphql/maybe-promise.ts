/** A value that is known, or a promise of it. GraphQL resolves a known value without waiting for a turn. */
export type MaybePromise<T> = T | Promise<T>;

/** Whether a value is not known yet. */
export function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return value instanceof Promise;
}

/**
 * Applies `next` to a value: at once if the value is known, otherwise when its promise resolves.
 *
 * @example after(context.load.entity.load(id), (entity) => entity?.properties.name);
 */
export function after<T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return isPromise(value) ? value.then(next) : next(value);
}
