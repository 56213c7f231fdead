// 焦煤集团中央医院: people and teams, and where they belong.

// id, name, English name, kind, evidence
UNWIND [
  ['xu-liran',      '徐立然',   'Xu Liran',      null, ['jmzy:1978,1981']],
  ['li-guomenghan', '李郭梦寒', 'Li Guomenghan', null, ['jmzy:2000,2004']],
  ['yao-jiachao',   '么甲超',   'Yao Jiachao',   null, ['jmzy:1420,1423']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-yao-jiachao-team', '焦煤集团中央医院普通外科一区么甲超团队', 'Jiaomei Central Hospital General Surgery Ward 1 Yao Jiachao Team',
    'expert', ['jmzy:1413,1426 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, role, evidence
UNWIND [
  ['xu-liran',      '河南省名中医', ['jmzy:1972,1981']],
  ['li-guomenghan', '中医博士',     ['jmzy:1996,2004']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];

// from, to, properties, evidence
UNWIND [
  ['yao-jiachao', 'jiaomei-central-hospital-yao-jiachao-team', {}, ['jmzy:1419,1426 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-yao-jiachao-team', 'jiaomei-central-hospital-general-surgery-1', {}, ['jmzy:1413,1426']],
  ['yao-jiachao',                               'jiaomei-central-hospital-general-surgery-1', {}, ['jmzy:1413,1426 implied']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
