UNWIND [
  ['lin-hai-two', '林海', null, null, ['yx:0,7']],
  ['lin-hai-three', '林海', null, null, ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Person
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
  ['lin-hai-two', 'yunxi-first-hospital', {}, ['yx:0,7']],
  ['lin-hai-three', 'dongxi-health-centre', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
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
