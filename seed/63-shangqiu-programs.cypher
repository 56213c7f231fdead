// 商丘市中心医院: an alliance, its five centres, public campaigns, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['xuzhou-medical-university-hospital-consortium', '徐州医科大学附属医院紧密型医联体',
    'Affiliated Hospital of Xuzhou Medical University Integrated Medical Consortium', 'consortium', ['sqzx:3559,3576']],
  ['shangqiu-central-hospital-five-centres', '商丘市中心医院“五大中心”建设', 'Shangqiu Central Hospital Five Centres Project', 'project',
    ['sqzx:2967,2976 implied']],
  // A platform that the hospital has joined; who runs it is not said.
  ['yujian-nursing-at-home', '豫健护理到家', 'Yujian Nursing at Home', 'network', ['sqzx:2626,2633']],
  // Two campaigns are named by captions only.
  ['veterans-free-checkups', '“关爱优抚对象，助力健康生活”退伍军人免费体检活动', 'Free Check-ups for Veterans', 'campaign', ['sqzx:4621,4647']],
  ['youth-blood-donation', '“汇聚青春正能量，无偿献血传爱心”活动', 'Youth Blood Donation', 'campaign', ['sqzx:4687,4706']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['yujian-nursing-at-home', '“豫健护理到家”服务平台', ['sqzx:2625,2638']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['veterans-free-checkups', 'shangqiu-central-hospital-veterans-check-ups']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, note, evidence
UNWIND [
  ['shangqiu-central-hospital-five-centres', '原文未逐一列出；2023年有五个中心通过评审验收或复审', ['sqzx:2967,2976 implied', 'sqzx:3011,3082 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['shangqiu-central-hospital-five-centres', 'The article does not list them; five centres passed a review or a re-review in 2023',
    ['sqzx:2967,2976 implied', 'sqzx:3011,3082 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'xuzhou-medical-university-hospital-consortium', {role: '成员单位'}, ['sqzx:3531,3543', 'sqzx:3559,3581']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-five-centres', {}, ['sqzx:2948,2955', 'sqzx:2966,2990']],
  ['shangqiu-central-hospital', 'veterans-free-checkups', {note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'},
    ['sqzx:4619,4647 implied']],
  ['shangqiu-central-hospital', 'youth-blood-donation', {note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'},
    ['sqzx:4685,4706 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['xuzhou-medical-university-hospital', 'xuzhou-medical-university-hospital-consortium', {}, ['sqzx:3559,3576 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',         'seven-convenience-measures', {note: '已制订实施方案', noteEn: 'It has drawn up its own plan'}, ['sqzx:1244,1275']],
  ['shangqiu-central-hospital-nursing', 'yujian-nursing-at-home', {note: '对接其服务平台；首批入驻的护理人员均有5年以上临床护理经验和护师以上职称',
    noteEn: 'It is connected to the platform; its first nurses there all have over five years of clinical nursing and the title of primary nurse or a higher one'},
    ['sqzx:2612,2638', 'sqzx:2655,2708']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
