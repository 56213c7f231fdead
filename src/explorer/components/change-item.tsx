import { formatDate, formatList } from "../formats.ts";
import type { ChangesPageQuery } from "../operations.ts";
import { entityPath, statementPath } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { sentenceOf } from "../sentences.ts";
import { EvidenceDetails } from "./evidence.tsx";
import { nameOf } from "./name.tsx";

type Change = NonNullable<ChangesPageQuery["changes"]>["nodes"][number];

/** Distinguishes the changes of a page. */
export function changeKey({ date, sort, entity, relationship }: Change): string {
  return [date, sort, relationship?.id ?? entity.id].join(" ");
}

/** What happened, in a sentence. */
export function changeSentence({ entity, relationship, property }: Change, reader: Reader): string {
  if (relationship !== null) return sentenceOf(relationship, reader);
  const { words } = reader;
  const name = nameOf(entity, reader);
  return property === "end" ? words.changes.programEnd(name) : words.changes.programStart(name);
}

/** Where a change leads: to its relationship, or to its program. */
export function changeHref({ entity, relationship }: Change, reader: Reader): string {
  return reader.href(relationship === null ? entityPath(entity.id) : statementPath(relationship.id));
}

/** A change in a list, with its evidence. */
export function ChangeItem({ change, reader }: { readonly change: Change; readonly reader: Reader }) {
  const { words, lang } = reader;
  const { date, sort, through, evidence } = change;
  return (
    <li>
      <span class="when">{formatDate(date, lang)}</span>
      <span class="sort">{words.changes[sort]}</span>
      <div>
        <a class="said" href={changeHref(change, reader)}>
          {changeSentence(change, reader)}
        </a>
        {through.length === 0 ? null : (
          <div class="source">
            {words.changes.through(
              formatList(
                through.map((one) => nameOf(one, reader)),
                lang,
              ),
            )}
          </div>
        )}
        <EvidenceDetails evidence={evidence} reader={reader} />
      </div>
    </li>
  );
}
