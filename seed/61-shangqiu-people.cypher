// 商丘市中心医院: its Party secretary.

// id, name, English name, kind, evidence
UNWIND [
  ['qin-gongli', '秦功礼', 'Qin Gongli', null, ['sqzx:4443,4446']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// from, to, properties, evidence
UNWIND [
  ['qin-gongli', 'shangqiu-central-hospital', {role: '党委书记'}, ['sqzx:4431,4446']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
