import type { Random } from "./random.ts";

/** Characters in the names of places in and around Henan. A pair of them is seldom the name of a real place. */
const FIRST = [..."安宁河清永新龙凤金玉兰松柏云青白石泉嘉德和平昌兴瑞景东西南北长武文汝沁洛淇济卫颍沙漳渭汉沧"];
const SECOND = [..."阳川城州山原丰源乡江溪陵岭林水港台桥镇津口门庄集店湖泽津岗坪"];
const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国志新文海宏博思远晓东雨欣子涵"];

/** The ends of the names of each kind. */
export const ENDINGS = {
  hospital: ["人民医院", "中心医院", "中医院", "妇幼保健院", "第二人民医院", "第三人民医院", "肿瘤医院", "儿童医院"],
  department: ["心血管内科", "神经外科", "骨科", "重症医学科", "消化内科", "儿科", "产科", "眼科", "急诊科", "检验科"],
  campus: ["东院区", "西院区", "南院区", "北院区", "新区院区"],
  institution: ["医科大学", "卫生健康委员会", "医学会", "疾病预防控制中心", "医学院", "中医药研究所"],
  program: ["胸痛救治网络", "专科联盟", "紧密型医共体", "远程会诊项目", "健康扶贫工程", "临床研究课题"],
  offering: ["微创手术", "介入治疗", "互联网门诊", "健康体检", "康复训练", "机器人手术"],
  certification: ["胸痛中心", "卒中中心", "创伤中心", "重点专科", "示范基地", "试点单位"],
  award: ["先进集体", "科技进步奖", "文明单位", "五一劳动奖"],
  team: ["专家团队", "援助医疗队", "多学科团队"],
} as const;

/** The name of a place without its type: two characters. */
export function placeName(random: Random): string {
  return random.of(FIRST) + random.of(SECOND);
}

/** The name of a person. */
export function personName(random: Random): string {
  return random.of(SURNAMES) + random.of(GIVEN) + (random.next() < 0.7 ? random.of(GIVEN) : "");
}
