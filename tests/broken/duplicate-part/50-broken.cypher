UNWIND [
  ['cardiology-two', '云溪市第一医院心内科', null, 'clinical', ['yx:0,7']],
  ['cardiology-three', '云溪市第一医院心内科', null, 'clinical', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

UNWIND [
  ['cardiology-two', 'yunxi-first-hospital', {}, ['yx:0,7']],
  ['cardiology-three', 'dongxi-health-centre', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

UNWIND [
  ['team-two', '𠮷野教授团队', null, 'expert', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

UNWIND [
  ['team-two', 'yunxi-first-hospital', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
