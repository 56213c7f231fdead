import type { ComponentChildren } from "preact";
import { formatList, formatNumber, HTML_LANG } from "../formats.ts";
import type { PlacePageQuery } from "../operations.ts";
import type { Reader } from "../reader.ts";
import { EntityLink } from "./name.tsx";

interface PlaceFactsProps {
  readonly place: NonNullable<PlacePageQuery["entity"]>;
  /** The number of counties in the place. */
  readonly counties: number;
  readonly reader: Reader;
}

/** Names, code and position in the administrative order. */
export function PlaceFacts({ place, counties, reader }: PlaceFactsProps) {
  const { words, lang } = reader;
  const other = lang === "zh" ? place.nameEn : place.nameEn === null ? null : place.name;
  const partOf = "partOf" in place ? place.partOf : null;
  const adcode = "adcode" in place ? place.adcode : null;
  return (
    <dl class="facts">
      {other === null ? null : (
        <Fact name={lang === "zh" ? words.place.english : words.place.chinese}>
          <span lang={lang === "zh" ? HTML_LANG.en : HTML_LANG.zh}>{other}</span>
          {place.nameEnSource === "OURS" ? <span class="minor">{words.place.ourEnglish}</span> : null}
        </Fact>
      )}
      {place.aliases.length === 0 ? null : (
        <Fact name={words.place.otherNames}>
          <span lang={HTML_LANG.zh}>{formatList(place.aliases, lang)}</span>
        </Fact>
      )}
      {partOf === null ? null : (
        <Fact name={words.place.partOf}>
          <EntityLink entity={partOf} reader={reader} />
        </Fact>
      )}
      {adcode === null ? null : <Fact name={words.place.adcode}>{adcode}</Fact>}
      {counties === 0 ? null : <Fact name={words.place.counties}>{formatNumber(counties, lang)}</Fact>}
      {place.note === null ? null : <Fact name={words.place.remark}>{place.note}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
