UNWIND [
  ['north-hospital', '北溪医院', 'general', ['yx:0,7']],
  ['south-hospital'],
  {id: 'x'},
  ['west-hospital', '西溪医院 ', null, 'general', ['yx:0,7']],
  ['east-hospital', 7, null, 'general', ['yx:0,7']],
  ['east-hospital', '东溪医院', '', 'general', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

UNWIND [
  ['yunxi', null, ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

UNWIND [
  ['yunxi', 'fujian', null, ['gbt']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

UNWIND [
  ['x']
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
