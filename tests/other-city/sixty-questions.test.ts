import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { type Service, startService } from "../support/service.ts";
import { textOf } from "../support/source-files.ts";

const SEEDS = fileURLToPath(new URL("seed", import.meta.url));
const QUESTIONS = [...textOf("docs/questions.md").matchAll(/^## (\d+)\. (.*)\n[\s\S]*?^```graphql\n([\s\S]*?)^```$/gm)];

/** What the values in the questions are called here. A value that is not in the list is the same in both cities. */
const HERE: Readonly<Record<string, string>> = {
  jiaozuo: "shaquan",
  焦作市: "沙泉市",
  焦作: "石关区",
  商丘: "白杨县",
  henan: "gansu",
  河南省: "甘肃省",
  北京市: "白杨县",
  江苏省: "白杨县",
  湖北省: "石关区",
  广东省: "沙泉市",
  "jiaozuo-peoples-hospital": "shaquan-tibetan-hospital",
  焦作市人民医院: "沙泉市藏医医院",
  焦作人民医院: "藏医医院",
  "jiaomei-central-hospital": "shaquan-first-hospital",
  焦煤集团中央医院: "沙泉市第一人民医院",
  焦煤中央医院: "沙泉第一人民医院",
  "shangqiu-central-hospital": "shaquan-first-hospital",
  商丘市中心医院: "白杨县人民医院",
  "jiaozuo-tcm-hospital": "shaquan-first-hospital",
  焦作市中医院: "兰山医院",
  焦作市中医院门诊部: "兰山医院门诊部",
  "peking-union-medical-college-hospital": "lanshan-hospital",
  北京协和医院: "兰山医院",
  "beijing-jishuitan-hospital": "longyuan-medical-university",
  "pla-general-hospital": "baiyang-hospital",
  广州医科大学附属第一医院: "陇原医科大学",
  "henan-polytechnic-university": "longyuan-medical-university",
  焦作市卫生健康委: "藏医医院",
  "jiaozuo-peoples-hospital-alliance": "hexi-eye-alliance",
  "jiaozuo-peoples-hospital-medical-group": "horseback-rounds",
  "jiaozuo-epidemic-control": "horseback-rounds",
  "jiaomei-central-hospital/MEMBER_OF/peking-union-internet-alliance":
    "shaquan-tibetan-hospital/MEMBER_OF/hexi-eye-alliance",
  "china-chest-pain-centre": "plateau-emergency-base",
  "henan-chest-pain-centre": "gansu-plateau-discipline",
  "level-three-chest-pain-centre": "gansu-ethnic-medicine-hospital",
  卒中: "高原",
  jmzy: "sq",
  投资额: "床位",
  "2024": "2021",
  "2024-03": "2019-03",
  "2024-04": "2019-04",
  "2025-04": "2023-04",
};
/** No certification of this city is in a family, so that its certifications are named instead. */
const inThisCity = (query: string) =>
  query
    .replace(/\bmeasure: \["(staff|maternal-mortality)".*?\]/, 'measure: ["beds", "doctors"]')
    .replaceAll(/(certifiedAs: \{ )family: \[.*?\]/g, '$1ids: ["plateau-emergency-base"]')
    .replaceAll(/\bfamily: \[.*?\]/g, 'certification: ["plateau-emergency-base"]')
    .replaceAll(/"([^"]*)"/g, (text, value: string) => (HERE[value] === undefined ? text : `"${HERE[value]}"`));

/** The questions to which the article on this city gives no answer, with the reason. */
const EMPTY: Readonly<Record<string, string>> = {
  10: "The hospital seeks nothing: the other one does.",
  33: "Nothing is planned. A certification is being built up.",
  51: "No program has figures.",
  56: "No certification is national.",
  57: "The article reports on no hospital in particular.",
};

/** Whether something is listed, counted or named in an answer. */
function saysSomething(answer: unknown): boolean {
  if (typeof answer === "number") return answer > 0;
  if (typeof answer === "string") return answer !== "";
  if (answer === null || typeof answer !== "object") return answer === true;
  return Object.values(answer).some(saysSomething);
}

describe("each of the sixty questions, for another city,", () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(() => openGrafeo(), SEEDS);
  });
  afterAll(() => service?.close());

  test.each(QUESTIONS.map(([, number, title, query]) => [number, title, query] as const))(
    "has an answer: %s. %s",
    async (number = "", _title, query = "") => {
      const { data, errors } = await service.ask(inThisCity(query));
      expect(errors).toBeUndefined();
      for (const answer of Object.values(data)) expect(saysSomething(answer)).toBe(!(number in EMPTY));
    },
  );
});
