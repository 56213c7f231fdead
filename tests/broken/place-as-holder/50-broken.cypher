UNWIND [
  ['yunxi', 'china-chest-pain-centre', {status: 'held'}, ['yx:68,86']],
  ['yunxi', 'china-chest-pain-centre', {status: 'held', subject: '心内', count: 3}, ['yx:68,86']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
