UNWIND [
  ['lin-hai-two', '林海', null, null, ['yx:0,7']],
  ['lin-hai-three', '林海', null, null, ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

UNWIND [
  ['lin-hai-two', 'yunxi-first-hospital', {}, ['yx:0,7']],
  ['lin-hai-three', 'dongxi-health-centre', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
