/** The first number below `count` that fulfils a condition, if all greater ones do too; `count` if there is none. */
export function firstWhere(count: number, isTrue: (number: number) => boolean): number {
  let [first, end] = [0, count];
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (isTrue(middle)) end = middle;
    else first = middle + 1;
  }
  return first;
}
