UNWIND [
  ['yoshino-team', 8, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#note@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'note', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
}
RETURN 1;
