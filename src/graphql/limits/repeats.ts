import { type DocumentNode, visit } from "graphql";
import type { Amount } from "./check-limits.ts";
import { fragmentsOf } from "./fragments.ts";
import { selectedFields } from "./selected-fields.ts";

/**
 * Counts how often one name of the answer is selected in one place.
 *
 * The validation compares all pairs of them, so thousands of them would take it too long.
 */
export function repeats(document: DocumentNode): Amount {
  const fragments = fragmentsOf(document);
  let found = 0;
  let where: string | undefined;
  visit(document, {
    SelectionSet(set) {
      const times = new Map<string, number>();
      for (const field of selectedFields(set, fragments)) {
        const name = (field.alias ?? field.name).value;
        const here = (times.get(name) ?? 0) + 1;
        times.set(name, here);
        if (here > found) {
          found = here;
          where = name;
        }
      }
    },
  });
  return { limit: "repeats", found, ...(where === undefined ? {} : { where: `\`${where}\`` }) };
}
