// Places that a reference work knows.

// id, name, English name, kind, evidence
UNWIND [
  ['china', '中国', 'China', null, ['gbt2260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Country;

// id, name, English name, kind, evidence
UNWIND [
  ['fujian', '福建省', 'Fujian', null, ['gbt2260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Province;

// from, to, properties, evidence
UNWIND [
  ['fujian', 'china', {}, ['gbt2260']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
