import type { RelationshipType } from "../../operations.ts";
import { quoted } from "../quoted.ts";

type Sentence = (from: string, to: string) => string;

/** The page of a relationship. */
export const statement = {
  PARTNERS_WITH: ((from, to) => `${from}与${to}合作`) as Sentence,
  SUPPORTS: ((from, to) => `${from}支援${to}`) as Sentence,
  MEMBER_OF: ((from, to) => `${from}是${to}的成员`) as Sentence,
  CERTIFIED_AS: ((from, to) => `${from}获${quoted(to)}认证`) as Sentence,
  ISSUED_BY: ((from, to) => `${from}由${to}颁发或设立`) as Sentence,
  PART_OF: ((from, to) => `${from}属于${to}`) as Sentence,
  LOCATED_IN: ((from, to) => `${from}位于${to}`) as Sentence,
  RUNS: ((from, to) => `${from}开展${to}`) as Sentence,
  LEADS: ((from, to) => `${from}牵头${to}`) as Sentence,
  PARTICIPATES_IN: ((from, to) => `${from}参与${to}`) as Sentence,
  OFFERS: ((from, to) => `${from}提供${to}`) as Sentence,
  GOVERNS: ((from, to) => `${from}主管${to}`) as Sentence,
  owns: ((from, to) => `${from}举办或拥有${to}`) as Sentence,
  AWARDED: ((from, to) => `${from}获${quoted(to)}`) as Sentence,
  AFFILIATED_WITH: ((from, to) => `${from}隶属于${to}`) as Sentence,
  SUCCEEDS: ((from, to) => `${from}的前身是${to}`) as Sentence,
  end: "。",
  next: "；",
  comma: "，",
  kind: "方式",
  since: "开始",
  until: "结束",
  reviewed: "最近复审",
  status: "状态",
  subject: "领域",
  role: "角色",
  scope: "排名范围",
  note: "编者注",
  evidence: "依据",
  document: "文献",
  range: "位置",
  passage: "原文",
  knowledge: "明言或推知",
  noDate: "文献未注明日期",
} satisfies Record<RelationshipType, Sentence> & Record<string, unknown>;
