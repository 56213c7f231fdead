/** -log10 of the hypergeometric tail, by exact fractions, to nine decimals. */
export function surprise(population: number, first: number, second: number, shared: number): number {
  const all = choose(population, second);
  let tail = 0n;
  for (let i = shared; i <= Math.min(first, second); i++)
    tail += choose(first, i) * choose(population - first, second - i);
  const share = (part: bigint): number => Number((part * 10n ** 90n) / all) / 1e90;
  const value = 2n * tail > all ? -Math.log1p(-share(all - tail)) / Math.LN10 : -Math.log10(share(tail));
  return Math.max(0, Math.round(value * 1e9) / 1e9);
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let found = 1n;
  for (let i = 1; i <= k; i++) found = (found * BigInt(n - k + i)) / BigInt(i);
  return found;
}
