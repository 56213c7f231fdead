// Entities of one kind and name that are two.

// id, name, English name, kind, evidence
UNWIND [
  ['pearl',       '明珠', null, null, ['gbt']],
  ['other-pearl', '明珠', null, null, ['gbt']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Country;

// id, name, English name, kind, evidence
UNWIND [
  ['north', '北市', null, null, ['gbt']],
  ['south', '南市', null, null, ['gbt']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:City;

// id, name, English name, kind, evidence
UNWIND [
  ['north-drum-tower', '鼓楼区', null, 'district', ['gbt']],
  ['south-drum-tower', '鼓楼区', null, 'district', ['gbt']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:County;

// id, name, English name, kind, evidence
UNWIND [
  ['north-police-hospital', '武警医院', null, 'general', ['gbt']],
  ['south-police-hospital', '武警医院', null, 'general', ['gbt']],
  ['new-hospital',          '新医院',   null, 'general', ['gbt']],
  ['newer-hospital',        '新医院',   null, 'general', ['gbt']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['police-institute', '武警医院', null, 'research', ['gbt']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, identifiers, evidence
UNWIND [
  ['new-hospital',   ['ror:1', 'wikidata:Q1'], ['gbt']],
  ['newer-hospital', ['wikidata:Q2'],          ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.identifiers = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#identifiers'];

// id, adcode, evidence
UNWIND [
  ['pearl',       '000001', ['gbt']],
  ['other-pearl', '000002', ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.adcode = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#adcode'];

// from, to, properties, evidence
UNWIND [
  ['north-drum-tower', 'north', {}, ['gbt']],
  ['south-drum-tower', 'south', {}, ['gbt']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['north-police-hospital', 'north-drum-tower', {}, ['gbt']],
  ['south-police-hospital', 'south',            {}, ['gbt']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
