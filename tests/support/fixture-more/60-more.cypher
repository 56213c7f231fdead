// What a later version of the seeds has no more.

UNWIND [
  {id: 'more', kind: 'reference', title: '云溪志'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;

UNWIND [
  ['xixi-hospital', '西溪医院', null, 'general', ['more']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Hospital
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

UNWIND [
  ['xixi-party', '西溪镇党委', null, 'party-committee', ['more']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Institution
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

UNWIND [
  ['xixi-hospital', '西院', ['more']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, row[1] AS alias, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#alias=' + alias + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'alias', value: alias, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

UNWIND [
  ['xixi-party', 'xixi-hospital', {kind: 'supervises'}, ['more']]
] AS row
WITH row, row[0] + '/GOVERNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:GOVERNS {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
