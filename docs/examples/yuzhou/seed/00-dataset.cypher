// The hospital network of Yuzhou, a city that is made up.

UNWIND [
  {id: 'dataset', version: '1', title: '屿州市医院合作网络'}
] AS row
MERGE (d:Dataset {id: row.id})
SET d += row;

UNWIND [
  {id: 'gbt2260', kind: 'reference', title: 'GB/T 2260'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
