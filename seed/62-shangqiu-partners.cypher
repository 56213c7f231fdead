// 商丘市中心医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  ['xuzhou-medical-university-hospital', '徐州医科大学附属医院', 'Affiliated Hospital of Xuzhou Medical University', 'general', ['sqzx:3559,3570']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-childrens-welfare-institute', '商丘市儿童福利院',   "Shangqiu Children's Welfare Institute", 'care-home', ['sqzx:1200,1206 implied']],
  ['yinian-nursing-home',                  '益年养老院',         'Yinian Nursing Home',                   'care-home', ['sqzx:4715,4720']],
  ['shangqiu-martyrs-cemetery',            '商丘市革命烈士陵园', "Shangqiu Martyrs' Cemetery",            'other',     ['sqzx:1151,1158 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['shangqiu-childrens-welfare-institute', '市儿童福利院',   ['sqzx:1200,1206']],
  ['shangqiu-martyrs-cemetery',            '市革命烈士陵园', ['sqzx:1151,1158']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'zhengzhou-university-first-hospital', {kind: 'referral', note: '牵手上级医院，先成为其协作医院，起始日期未说明',
    noteEn: 'A cooperating hospital of this larger one, the first of the two; since when is not said'},
    ['sqzx:3531,3558', 'sqzx:3511,3531 implied', 'sqzx:3539,3581 implied']],
  ['shangqiu-central-hospital', 'xuzhou-medical-university-hospital', {kind: 'consortium', note: '牵手上级医院，借力开展业务，在郑州大学第一附属医院之后',
    noteEn: 'A larger hospital whose strength helps its practice, the second of the two'}, ['sqzx:3531,3581 implied', 'sqzx:3511,3531 implied']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu-childrens-welfare-institute', {kind: 'outreach'}, ['sqzx:1185,1237']],
  ['shangqiu-central-hospital', 'shangqiu', {kind: 'outreach', note: '地点为市帝和广场', noteEn: 'At Dihe Square'}, ['sqzx:1185,1237 implied']],
  ['shangqiu-central-hospital', 'yinian-nursing-home', {kind: 'outreach', note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'},
    ['sqzx:4708,4726 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // Only what the names tell; where 益年养老院 lies is not said.
  ['xuzhou-medical-university-hospital',   'xuzhou',   {}, ['sqzx:3559,3570 implied']],
  ['shangqiu-childrens-welfare-institute', 'shangqiu', {}, ['sqzx:1200,1206 implied']],
  ['shangqiu-martyrs-cemetery',            'shangqiu', {}, ['sqzx:1151,1158 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
