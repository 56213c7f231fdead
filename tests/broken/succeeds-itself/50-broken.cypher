UNWIND [
  ['yunxi-first-hospital', 'dongxi-health-centre', {}, ['yx:0,7']],
  ['dongxi-health-centre', 'fujian-medical-university', {}, ['yx:0,7']],
  ['fujian-medical-university', 'yunxi-first-hospital', {}, ['yx:0,7']],
  ['yunxi-first-hospital', 'yunxi-first-hospital', {}, ['yx:0,7']],
  ['yunxi-first-hospital', 'yunxi-alliance', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/SUCCEEDS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUCCEEDS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
