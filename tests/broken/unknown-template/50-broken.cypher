// A tail with MATCH where the template has MERGE.
UNWIND [
  ['north-hospital', '北溪医院', null, 'general', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;
