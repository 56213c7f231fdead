// Relationships of one type, its name in place of <TYPE>: `[from, to, {properties}, evidence]`.
WITH row, row[0] + '/<TYPE>/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:<TYPE> {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]}
