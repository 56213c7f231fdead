UNWIND [
  ['dongxi-health-centre', 'tertiary-c', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#level@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'level', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

UNWIND [
  ['yoshino-team', -1, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.size = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#size@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'size', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
