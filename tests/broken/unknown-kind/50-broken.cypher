UNWIND [
  ['north-hospital', '北溪医院', null, 'generall', ['yx:0,7']],
  ['south-hospital', '南溪医院', null, null, ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

UNWIND [
  ['west-person', '王西', null, 'clinical', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;
