UNWIND [
  {id: 'a', kind: 'book', title: '甲'},
  {id: 'b', kind: 'article', file: '../b.txt', characters: 0, sha256: 'abc'},
  {id: 'c', kind: 'reference', file: 'c.txt'},
  {kind: 'reference', title: '丁', published: 'May'},
  {id: 'E', kind: 'reference', title: ''}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
