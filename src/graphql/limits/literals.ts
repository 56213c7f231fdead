import { type DocumentNode, visit } from "graphql";
import type { Amount } from "./check-limits.ts";

/** Measures the lists that are written out in a query: how many items, and how deep lists and objects nest. */
export function literals(document: DocumentNode): readonly Amount[] {
  let items = 0;
  let deepest = 0;
  let level = 0;
  const nested = {
    enter: () => {
      level++;
      if (level > deepest) deepest = level;
    },
    leave: () => {
      level--;
    },
  };
  visit(document, {
    ListValue: {
      enter(list) {
        if (list.values.length > items) items = list.values.length;
        nested.enter();
      },
      leave: nested.leave,
    },
    ObjectValue: nested,
  });
  return [
    { limit: "listItems", found: items },
    { limit: "valueDepth", found: deepest },
  ];
}
