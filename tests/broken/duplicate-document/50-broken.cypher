UNWIND [
  {id: 'yx', kind: 'reference', title: '又一部'},
  {id: 'yunxi', kind: 'reference', title: '云溪志'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
