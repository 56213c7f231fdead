// What is counted.

UNWIND [
  {id: 'beds', name: '床位', nameEn: 'beds', unit: '张'},
  {id: 'doctors', name: '医生', nameEn: 'doctors', unit: '人'},
  {id: 'voyages-a-month', name: '每月出海', nameEn: 'voyages a month', unit: '次'}
] AS row
MERGE (m:Measure {id: row.id})
SET m = row;

// entity, measure, properties, evidence
UNWIND [
  ['yuzhou-central-hospital', 'beds', {value: 1200, qualifier: 'over'}, ['yzrb:65,73']],
  ['bailu-hospital', 'doctors', {value: 8, qualifier: 'exact', relationship: 'yuzhou-central-hospital/SUPPORTS/bailu-hospital/counterpart'}, ['yzrb:129,133']],
  ['hospital-ship', 'voyages-a-month', {value: 2, qualifier: 'exact'}, ['yzrb:274,280']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
