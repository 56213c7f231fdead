/** The number of tabulated logarithms of factorials; above it, Stirling's series is used. */
const TABLE = 1024;
/** A sum ends when a term is a smaller share of it. */
const NEGLIGIBLE = 1e-18;
/** Results are rounded to nine decimals, so that values that differ only by rounding are equal. */
const DECIMALS = 1e9;
/** A binomial coefficient is multiplied out up to this smaller index. */
const MULTIPLIED = 64;

const LOG_FACTORIALS = (() => {
  const table = new Float64Array(TABLE);
  let lost = 0;
  for (let n = 2; n < TABLE; n++) {
    // Kahan summation, so that rounding errors do not add up.
    const next = Math.log(n) - lost;
    const sum = (table[n - 1] as number) + next;
    lost = sum - (table[n - 1] as number) - next;
    table[n] = sum;
  }
  return table;
})();

/** The natural logarithm of n!, which is log-gamma at n + 1. */
function logFactorial(n: number): number {
  if (n < TABLE) return LOG_FACTORIALS[n] as number;
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

/** The natural logarithm of a binomial coefficient. */
function logChoose(n: number, k: number): number {
  const smaller = Math.min(k, n - k);
  if (smaller > MULTIPLIED || n < TABLE) return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  let sum = 0;
  for (let i = 1; i <= smaller; i++) sum += Math.log((n - smaller + i) / i);
  return sum;
}

/**
 * The surprise of an overlap: -log10 P(X >= shared); 0 for a certain overlap.
 *
 * One side has `first` of `population` entities, the other `second`. If both were drawn by chance, the number X of
 * common entities would be hypergeometric:
 *
 *     P(X >= shared) = sum over i from shared to min(first, second) of
 *       C(first, i) * C(population - first, second - i) / C(population, second)
 *
 * as in statistically validated networks (Tumminello, Miccichè, Lillo, Piilo and Mantegna, PLoS ONE 6,
 * 2011, e17994). 2 means once in a hundred, 6 once in a million. It is not corrected for multiple tests.
 *
 * @throws {RangeError} when the numbers cannot be those of an overlap.
 */
export function surpriseOf(population: number, first: number, second: number, shared: number): number {
  // The sides are symmetric; a fixed order makes their rounding equal.
  const [few, many] = first <= second ? [first, second] : [second, first];
  if (many > population || shared > few)
    throw new RangeError(`No ${shared} of ${first} and ${second} among ${population}.`);
  const neither = population - many - few;
  const least = Math.max(0, -neither);
  if (shared <= least) return 0;
  const chance = (i: number): number =>
    logChoose(many, i) + logChoose(population - many, few - i) - logChoose(population, few);
  if (shared * population > few * many) {
    const [terms, start] = [new Sum(), chance(shared)];
    for (let i = shared, term = 1; terms.add(term) && i < few; i++)
      term *= ((few - i) * (many - i)) / ((i + 1) * (neither + i + 1));
    return rounded(-(start + Math.log(terms.sum)) / Math.LN10);
  }
  // Below the mean what falls short is the smaller part.
  const [terms, start] = [new Sum(), chance(shared - 1)];
  for (let i = shared - 1, term = 1; terms.add(term) && i > least; i--)
    term *= (i * (neither + i)) / ((few - i + 1) * (many - i + 1));
  return rounded(-Math.log1p(-terms.sum * Math.exp(start)) / Math.LN10);
}

function rounded(surprise: number): number {
  return Math.max(0, Math.round(surprise * DECIMALS) / DECIMALS);
}

/** A sum of falling terms. */
class Sum {
  sum = 0;

  /** Adds a term; false when those that follow do not matter. */
  add(term: number): boolean {
    this.sum += term;
    return term > this.sum * NEGLIGIBLE;
  }
}
