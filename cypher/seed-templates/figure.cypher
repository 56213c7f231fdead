// Figures, each one measured value of an entity: `[entity, measure, {properties}, evidence]`.
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2]
SET f.id = id, f.measure = m.id
MERGE (f)-[:MEASURES]->(e)
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
}
