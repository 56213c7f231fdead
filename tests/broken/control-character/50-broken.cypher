UNWIND [
  ['north-hospital', '北\u001b[31m医院', 'North\u0007 Hospital', 'general', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;
