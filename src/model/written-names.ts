/**
 * The rules by which people shorten the names of institutions. Each rule is reviewed; `tests/search/written-forms.tsv`
 * has examples.
 *
 * The forms of a group mean the same, and the last one is the common form of all. The rules compare names, and change
 * none: a form that fits several entities is ambiguous.
 */
export const WRITTEN_FORMS: readonly (readonly string[])[] = [
  // Governments, commissions and bureaus
  ["人民政府", "政府"],
  ["卫生健康委员会", "卫生健康委", "卫健委"],
  ["卫生健康体育委员会", "卫健体委"],
  ["卫生健康局", "卫健局"],
  ["发展和改革委员会", "发展改革委员会", "发展改革委", "发改委"],
  ["国有资产监督管理委员会", "国资委"],
  ["工业和信息化", "工信"],
  ["人力资源和社会保障", "人社"],
  ["住房和城乡建设", "住建"],
  ["医疗保障局", "医保局"],
  ["市场监督管理局", "市场监管局"],
  ["药品监督管理局", "药监局"],
  ["中医药管理局", "中医局"],
  ["人民代表大会", "人大"],
  ["常务委员会", "常委会"],
  ["委员会", "委"],
  ["残疾人联合会", "残联"],
  ["妇女联合会", "妇联"],
  ["红十字会", "红会"],
  ["中国人民解放军", "人民解放军", "解放军"],
  ["中国人民武装警察部队", "武装警察部队", "武警部队", "武警"],
  // Institutions of public health
  ["疾病预防控制中心", "疾病控制中心", "cdc", "疾控中心"],
  ["疾病预防控制局", "疾控局"],
  ["妇幼保健医院", "妇幼保健院", "妇幼院"],
  ["中心卫生院", "卫生院"],
  // Hospitals
  ["中医医院", "中医院"],
  ["县人民医院", "县医院"],
  ["附属医院", "附院"],
  // Universities
  ["医科大学", "医大"],
  ["中医药大学", "中医大"],
  ["大学", "大"],
  ["中国医学科学院", "医科院"],
  // Alliances, levels and departments
  ["医疗联合体", "医联体"],
  ["医疗卫生共同体", "医疗共同体", "医共体"],
  ["质量控制中心", "质控中心"],
  ["三级甲等", "三甲"],
  ["二级甲等", "二甲"],
  ["心血管内科", "心内科"],
  ["神经内科", "神内科"],
  ["神经外科", "神外科"],
  ["重症监护病房", "重症监护室", "重症医学科", "icu"],
  ["耳鼻咽喉头颈外科", "耳鼻咽喉科", "耳鼻喉科"],
  ["学术委员会", "学委会"],
  ["有限责任公司", "股份有限公司", "有限公司", "公司"],
];

const NUMERAL = "[一二三四五六七八九十]";

/** Rules for what a list of forms cannot express. They apply in this order, after {@link WRITTEN_FORMS}. */
const PATTERNS: readonly (readonly [pattern: RegExp, form: string])[] = [
  // The Party committee and the Political Consultative Conference of a place.
  [/^中国共产党|^中共/u, ""],
  [/^(?:中国人民政治协商会议|政协)(.{2,}?)委$/u, "$1政协"],
  [/疾控$/u, "疾控中心"],
  [/妇幼$/u, "妇幼院"],
  [/(?<=.{3})公司$/u, ""],
  // 集团 is left out inside a name. At the end it distinguishes a company from its hospital.
  [/(?<=.{2})集团(?=.{2})/u, ""],
  // 第一附属医院, 附属第一医院, 附一院 and 一附院; then 第一人民医院, 第一医院 and 一院.
  [new RegExp(`第(${NUMERAL})附院`, "gu"), "$1附院"],
  [new RegExp(`附属?第?(${NUMERAL})(?:人民)?(?:医院|院)`, "gu"), "$1附院"],
  [new RegExp(`第?(${NUMERAL})(?:人民)?医院`, "gu"), "$1院"],
  [new RegExp(`第(${NUMERAL})院`, "gu"), "$1院"],
  // The hospitals of a medical university: 广医附一院, 湖南中医一附院.
  [new RegExp(`(?:医大|医科大|医学院)(?=${NUMERAL}?附院)`, "gu"), "医"],
  [new RegExp(`中医大(?=${NUMERAL}?附院)`, "gu"), "中医"],
  [/(?<=.{2})(?:省|市|县|(?:壮族|回族|维吾尔)?自治区|特别行政区)/gu, ""],
];

/** A province or city before a place in it. */
const OUTER_PLACE = /^(?:\p{Script=Han}{2,3}省)?(?:\p{Script=Han}{2,3}市(?=\p{Script=Han}{1,3}[县区市]))?/u;
/** What may follow a province. */
const INNER_PLACE = /^\p{Script=Han}{1,3}[市县区]/u;
const UNIVERSITY = /^(\p{Script=Han}{2,6}?)(?=医科大|中医药大|大学|医学院)/u;
/** The hospital of a university that has a name of its own. */
const OWN_NAME = /^\p{Script=Han}{2,8}?(?:大学|医学院)(?:附属)?(\p{Script=Han}{2,}医院)$/u;
const NO_OWN_NAME = new RegExp(`^(?:第|附属|附|医院|人民|中心|中医|儿童|妇|肿瘤|口腔|眼科|[省市县]|${NUMERAL})`, "u");

const COMMON_FORMS = new Map(WRITTEN_FORMS.flatMap((group) => group.map((form) => [form, group.at(-1) as string])));
const ANY_FORM = new RegExp([...COMMON_FORMS.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");
const SIGNS = /[\p{P}\p{S}\s]+/gu;

/** A name without white space, quotes, brackets and other signs, in one width and case. */
export function plainName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(SIGNS, "");
}

/** A place's name without 省, 市, 县 or 区. */
export function placeStem(name: string): string {
  const stem = name.replace(/(?:省|市|县|区|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, "");
  return stem.length >= 2 ? stem : name;
}

/**
 * The form that all written forms of a name have in common.
 *
 * @param plain - the name as {@link plainName} returns it, in simplified characters.
 * @example commonForm("云溪市卫生健康委员会") === commonForm("云溪卫健委")
 */
export function commonForm(plain: string): string {
  if (!/\p{Script=Han}/u.test(plain)) return plain;
  const inner = withoutOuterPlace(plain);
  const formed = inner.replace(ANY_FORM, (form) => COMMON_FORMS.get(form) ?? form);
  return PATTERNS.reduce((text, [pattern, form]) => text.replace(pattern, form), formed);
}

/**
 * The forms by which an entity with a name can be found: the common form, that with the initial characters of a
 * university (苏大一附院), and the hospital's own name without its university.
 */
export function commonForms(plain: string): readonly string[] {
  const form = commonForm(plain);
  const forms = new Set([form]);
  const [, university = ""] = UNIVERSITY.exec(plain) ?? [];
  if (university !== "" && form.startsWith(university))
    forms.add(initialsOf(university) + form.slice(university.length));
  const [, own = ""] = OWN_NAME.exec(plain) ?? [];
  if (own.length > 3 && !NO_OWN_NAME.test(own)) forms.add(commonForm(own));
  return [...forms];
}

/**
 * A text with one form of a name in it replaced by another: 云溪市卫健委 for 云溪市卫生健康委员会. The text itself is not
 * among them.
 */
export function otherForms(text: string): readonly string[] {
  const forms = WRITTEN_FORMS.flatMap((group) => {
    const found = [...group].sort((a, b) => b.length - a.length).find((form) => text.includes(form));
    return found === undefined ? [] : group.map((form) => text.replace(found, form));
  });
  return [...new Set([...forms, text.replace("集团", ""), text.replace(/(?<=.{2})[省市县]/u, "")])].filter(
    (form) => form !== text,
  );
}

/** A name without the province and city before a place in them. */
function withoutOuterPlace(plain: string): string {
  const [outer = ""] = OUTER_PLACE.exec(plain) ?? [];
  const rest = plain.slice(outer.length);
  return outer !== "" && INNER_PLACE.test(rest) ? rest : plain;
}

/** The first character of each word of two characters: 湖科 for 湖南科技. */
function initialsOf(name: string): string {
  const size = name.length % 2 === 0 ? 2 : 3;
  return [...name].filter((_, at) => at % size === 0).join("");
}
