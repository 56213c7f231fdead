// Places.

// id, name, English name, kind, evidence
UNWIND [
  ['china', '中国', 'China', null, ['gbt2260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Country;

// id, name, English name, kind, evidence
UNWIND [
  ['gansu', '甘肃省', 'Gansu', null, ['gbt2260', 'sq:19,22']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Province;

// id, name, English name, kind, evidence
UNWIND [
  ['shaquan', '沙泉市', 'Shaquan', null, ['sq:15,18']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:City;

// id, name, English name, kind, evidence
UNWIND [
  ['shiguan', '石关区', null, 'district', ['sq:27,30']],
  ['baiyang', '白杨县', null, 'county',   ['sq:31,34']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:County;

// id, adcode, evidence
UNWIND [
  ['gansu', '620000', ['gbt2260']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.adcode = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#adcode'];

// from, to, properties, evidence
UNWIND [
  ['gansu',   'china',   {}, ['gbt2260']],
  ['shaquan', 'gansu',   {}, ['sq:15,24']],
  ['shiguan', 'shaquan', {}, ['sq:15,30']],
  ['baiyang', 'shaquan', {}, ['sq:25,34']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
