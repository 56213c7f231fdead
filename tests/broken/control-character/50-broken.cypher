UNWIND [
  ['north-hospital', '北\u001b[31m医院', 'North\u0007 Hospital', 'general', ['yx:0,7']],
  ['south-hospital', '南\n医院', 'South\u2028Hospital', 'general', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

UNWIND [
  {id: 'manual', kind: 'reference', title: 'A \u009b2J manual', publisher: 'Nobody\u0008\u007f'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
