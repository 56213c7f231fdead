// A made-up city's data set, for tests.

UNWIND [
  {id: 'yunxi', version: 1, tilte: 'x'}
] AS row
MERGE (d:Dataset {id: row.id})
SET d += row;

UNWIND [
  {
    id: 'yx', kind: 'article', title: '云溪一院纪事', file: 'yunxi.txt', characters: 130,
    sha256: 'd457f0a8a64aff3a08125cfb030341c342e5665a41d610ba99c61c0d0087eb8c'
  },
  {id: 'gbt', kind: 'reference', title: 'GB/T 2260', published: '2007'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
