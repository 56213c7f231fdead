// One property of entities, its name in place of <property>: `[id, value, evidence]`.
MATCH (e:Entity {id: row[0]})
SET e.<property> = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#<property>@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: '<property>', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
}
