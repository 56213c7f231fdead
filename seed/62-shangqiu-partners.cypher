// 商丘市中心医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  ['xuzhou-medical-university-hospital', '徐州医科大学附属医院', 'Affiliated Hospital of Xuzhou Medical University', 'general', ['sqzx:3559,3570']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-childrens-welfare-institute', '商丘市儿童福利院', "Shangqiu Children's Welfare Institute", 'care-home', ['sqzx:1200,1206 implied']],
  ['yinian-nursing-home',                  '益年养老院',       'Yinian Care Home',                      'care-home', ['sqzx:4715,4720']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['shangqiu-childrens-welfare-institute', '市儿童福利院', ['sqzx:1200,1206']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  // The alliance with 徐州医科大学附属医院 is in 63-shangqiu-programs.
  ['shangqiu-central-hospital', 'zhengzhou-university-first-hospital',
    {kind: 'cooperation', note: '上级医院，起始时间未说明', noteEn: 'A hospital of a higher level; since when is not said'},
    ['sqzx:3511,3519 implied', 'sqzx:3531,3558']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu-childrens-welfare-institute', {kind: 'outreach', note: '党员志愿者开展健康知识宣教、义诊、爱心慰问等',
    noteEn: 'Volunteers who are Party members bring health education, free clinics and comfort'}, ['sqzx:1136,1146', 'sqzx:1185,1194', 'sqzx:1200,1237']],
  ['shangqiu-central-hospital', 'yinian-nursing-home',
    {kind: 'outreach', note: '志愿者义诊；见图注，未提主办者', noteEn: 'A free clinic by volunteers; from a caption that names no organiser'},
    ['sqzx:4708,4726 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // Only what the names say; where 益年养老院 is, is not said.
  ['xuzhou-medical-university-hospital',   'xuzhou',   {}, ['sqzx:3559,3570 implied']],
  ['shangqiu-childrens-welfare-institute', 'shangqiu', {}, ['sqzx:1200,1206 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
