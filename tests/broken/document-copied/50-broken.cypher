UNWIND [
  {
    id: 'again', kind: 'article', file: 'again.txt', characters: 130,
    sha256: 'd457f0a8a64aff3a08125cfb030341c342e5665a41d610ba99c61c0d0087eb8c'
  },
  {
    id: 'other', kind: 'article', file: 'yunxi.txt', characters: 130,
    sha256: '0000f0a8a64aff3a08125cfb030341c342e5665a41d610ba99c61c0d0087eb8c'
  }
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
