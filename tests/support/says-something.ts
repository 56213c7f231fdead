/** Whether an answer has an item: a list that is not empty, or, without lists, any value. */
export function saysSomething(answer: unknown): boolean {
  const lists: unknown[][] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) lists.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(answer);
  return lists.length === 0 || lists.some((list) => list.length > 0);
}
