// Cooperation and support.

// id, name, English name, kind, evidence
UNWIND [
  ['hexi-eye-alliance', '河西眼健康联盟', 'Hexi Eye Health Alliance', 'alliance', ['sq:366,373']],
  ['horseback-rounds',  '“马背巡诊”活动', 'Rounds on Horseback',      'campaign', ['sq:397,405']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital',   'longyuan-medical-university', {kind: 'joint-laboratory', since: '2019-05'}, ['sq:102,129']],
  ['shaquan-first-hospital',   'lanshan-hospital',            {kind: 'telemedicine', since: '2022'},        ['sq:130,148']],
  ['shaquan-tibetan-hospital', 'longyuan-medical-university', {kind: 'research'},                           ['sq:180,197']],
  ['shaquan-tibetan-hospital', 'lanshan-hospital',            {kind: 'referral'},                           ['sq:199,212']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital', 'baiyang-hospital', {kind: 'counterpart'},             ['sq:222,236']],
  ['shaquan-first-hospital', 'baiyang',          {kind: 'dispatch', since: '2021'}, ['sq:237,253']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-tibetan-hospital', 'hexi-eye-alliance', {}, ['sq:374,381']],
  ['baiyang-hospital',         'hexi-eye-alliance', {}, ['sq:374,389']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-tibetan-hospital', 'horseback-rounds', {}, ['sq:390,405']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital', 'hexi-eye-alliance', {since: '2023'}, ['sq:347,373']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
