import { type Family, type FamilyTitle, familyName } from "../certification-families.ts";
import { formatNumber, HTML_LANG } from "../formats.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { ReaderFields } from "./reader-fields.tsx";

/** The name of a family in the language of the reader, with its Chinese name beside an English one. */
export function FamilyName({ family, reader }: { readonly family: FamilyTitle; readonly reader: Reader }) {
  if (reader.lang === "zh") return <span lang={HTML_LANG.zh}>{family.name}</span>;
  if (family.nameEn === null)
    return (
      <span>
        <span lang={HTML_LANG.zh}>{family.name}</span> <span class="minor">{reader.words.gaps.noEnglishName}</span>
      </span>
    );
  return (
    <span>
      {familyName(family, reader)}{" "}
      <span class="other-name" lang={HTML_LANG.zh}>
        {family.name}
      </span>
    </span>
  );
}

interface FamilyChoiceProps {
  /** The id of the place. */
  readonly within: string;
  readonly families: readonly Family[];
  /** The names of the families that are shown. */
  readonly chosen: readonly string[];
  readonly reader: Reader;
}

/** A form in which a reader chooses families of certifications, each with the number of its holders in the place. */
export function FamilyChoice({ within, families, chosen, reader }: FamilyChoiceProps) {
  const { words, lang } = reader;
  return (
    <details class="family-choice">
      <summary>{words.gaps.others(families.length)}</summary>
      <form action="/gaps" method="get">
        <p class="unknown">{words.gaps.choose}</p>
        <input type="hidden" name="within" value={within} />
        <ReaderFields reader={reader} />
        <div class="options">
          {families.map((family) => (
            <label key={family.name}>
              <input type="checkbox" name="family" value={family.name} checked={chosen.includes(family.name)} />
              <FamilyName family={family} reader={reader} />
              <span class="count">{formatNumber(family.holders, lang)}</span>
            </label>
          ))}
        </div>
        <button type="submit">{words.gaps.show}</button>
      </form>
    </details>
  );
}

/** What a page says if no certification of the data set has a family: where they all are. */
export function NoFamilies({ reader }: { readonly reader: Reader }) {
  return (
    <p>
      {reader.words.gaps.noFamilies}{" "}
      <a href={reader.href(pathWith("/search", { kind: "CERTIFICATION" }))}>{reader.words.gaps.allCertifications}</a>
    </p>
  );
}
