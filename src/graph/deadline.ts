/**
 * Gives what `work` gives, or throws `fault()` when that takes longer than `ms`.
 *
 * The work itself goes on; what it gives or throws after that is dropped.
 */
export async function withDeadline<T>(work: Promise<T>, ms: number, fault: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fault()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
