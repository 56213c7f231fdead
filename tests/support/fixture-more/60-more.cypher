// What a later version of the seeds has no more.

UNWIND [
  {id: 'more', kind: 'reference', title: '云溪志'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;

// id, name, English name, kind, evidence
UNWIND [
  ['xixi-hospital', '西溪医院', null, 'general', ['more']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['xixi-party', '西溪镇党委', null, 'party-committee', ['more']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['xixi-hospital', '西院', ['more']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['xixi-party', 'xixi-hospital', {kind: 'supervises'}, ['more']]
] AS row
WITH row, row[0] + '/GOVERNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:GOVERNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
