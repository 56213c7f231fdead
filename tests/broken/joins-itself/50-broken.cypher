UNWIND [
  ['yunxi-first-hospital', 'yunxi-first-hospital', {kind: 'research'}, ['yx:0,7']]
] AS row
WITH row, CASE WHEN row[0] < row[1] THEN [row[0], row[1]] ELSE [row[1], row[0]] END AS ends
WITH row, ends, ends[0] + '/PARTNERS_WITH/' + ends[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: ends[0]}), (b:Entity {id: ends[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
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
