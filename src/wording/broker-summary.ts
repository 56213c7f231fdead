import type { Words } from "./display-names.ts";
import type { Language } from "./entity-summary.ts";
import { inNumber, type Noun, noun, numberOf } from "./plural.ts";

/** What an institution joins. */
export interface BrokerFacts {
  readonly name: Words;
  /** The place that all pairs are in, or the two that they connect; none for all pairs. */
  readonly places: readonly Words[];
  readonly pairCount: number;
  /** How many of the pairs are not connected without it; the others are farther apart. */
  readonly separatedCount: number;
  /** The sizes of the parts without it; one if they stay connected. */
  readonly partSizes: readonly number[];
}

/** How many sizes a sentence lists. */
const SIZES_MAX = 5;
const PAIR = noun("pair");
const HAVE: Noun = { one: "has", many: "have" };
const BE: Noun = { one: "is", many: "are" };
const AND = new Intl.ListFormat("en-GB");

/** One sentence on a broker. */
export function brokerSummary(facts: BrokerFacts, lang: Language): string {
  return lang === "ZH" ? chinese(facts) : english(facts);
}

function chinese({ name, places, pairCount, separatedCount, partSizes }: BrokerFacts): string {
  const [one, other] = places;
  const where = one === undefined ? "" : other === undefined ? `${one.zh}内的` : `${one.zh}与${other.zh}之间的`;
  const fartherCount = pairCount - separatedCount;
  const effects = [
    separatedCount > 0 ? `${written(separatedCount)} 对不再有联系` : [],
    fartherCount > 0 ? `${written(fartherCount)} 对相距更远` : [],
    partSizes.length > 1 ? `合作网络分成 ${written(partSizes.length)} 部分（${chineseSizes(partSizes)}）` : [],
  ].flat();
  return `${name.zh}连接${where} ${written(pairCount)} 对机构：没有它，${effects.join("，")}。`;
}

function chineseSizes(sizes: readonly number[]): string {
  const listed = sizes.slice(0, SIZES_MAX).map(written).join("、");
  return sizes.length > SIZES_MAX ? `${listed} 家等` : `${listed} 家`;
}

function english({ name, places, pairCount, separatedCount, partSizes }: BrokerFacts): string {
  const [one, other] = places;
  const where = one === undefined ? "" : other === undefined ? ` in ${one.en}` : ` between ${one.en} and ${other.en}`;
  const fartherCount = pairCount - separatedCount;
  const effects = [
    separatedCount > 0 ? `${numberOf(separatedCount, PAIR)} ${inNumber(separatedCount, HAVE)} no connection` : [],
    fartherCount > 0 ? `${numberOf(fartherCount, PAIR)} ${inNumber(fartherCount, BE)} farther apart` : [],
    partSizes.length > 1
      ? `the network falls into ${written(partSizes.length)} parts (${englishSizes(partSizes)})`
      : [],
  ].flat();
  const pairs = `${numberOf(pairCount, PAIR)} of institutions`;
  return `${name.en} joins ${pairs}${where}: without it, ${AND.format(effects)}.`;
}

function englishSizes(sizes: readonly number[]): string {
  const listed = sizes.slice(0, SIZES_MAX).map(written);
  return `sizes: ${AND.format(sizes.length > SIZES_MAX ? [...listed, "others"] : listed)}`;
}

function written(count: number): string {
  return count.toLocaleString("en");
}
