UNWIND [
  {id: 'dataset', version: '2', title: '又一'}
] AS row
MERGE (d:Dataset {id: row.id})
SET d += row;
