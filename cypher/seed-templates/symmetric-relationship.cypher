// Symmetric relationships, stored with the smaller id first: `[one end, the other, {properties}, evidence]`.
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/<TYPE>/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:<TYPE> {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]}
