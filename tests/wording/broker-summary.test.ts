import { expect, test } from "vitest";
import { type BrokerFacts, brokerSummary } from "../../src/wording/broker-summary.ts";

const HOSPITAL = { zh: "甲医院", en: "Hospital A" };
const PLACES = [
  { zh: "乙市", en: "B City" },
  { zh: "丙市", en: "C City" },
];
const facts = { name: HOSPITAL, places: [], separatedCount: 0, partSizes: [9] };

test.each<[BrokerFacts, zh: string, en: string]>([
  [
    { ...facts, pairCount: 1 },
    "甲医院连接 1 对机构：没有它，1 对相距更远。",
    "Hospital A joins 1 pair of institutions: without it, 1 pair is farther apart.",
  ],
  [
    { ...facts, places: PLACES.slice(0, 1), pairCount: 1_200, separatedCount: 1_000, partSizes: [1_005, 1] },
    "甲医院连接乙市内的 1,200 对机构：没有它，1,000 对不再有联系，200 对相距更远，合作网络分成 2 部分（1,005、1 家）。",
    "Hospital A joins 1,200 pairs of institutions in B City: without it, 1,000 pairs have no connection, 200 pairs are farther apart and the network falls into 2 parts (sizes: 1,005 and 1).",
  ],
  [
    { ...facts, places: PLACES, pairCount: 1, separatedCount: 1, partSizes: [5, 4, 3, 2, 1, 1] },
    "甲医院连接乙市与丙市之间的 1 对机构：没有它，1 对不再有联系，合作网络分成 6 部分（5、4、3、2、1 家等）。",
    "Hospital A joins 1 pair of institutions between B City and C City: without it, 1 pair has no connection and the network falls into 6 parts (sizes: 5, 4, 3, 2, 1 and others).",
  ],
])("%j", (broker, zh, en) => {
  expect([brokerSummary(broker, "ZH"), brokerSummary(broker, "EN")]).toEqual([zh, en]);
});
