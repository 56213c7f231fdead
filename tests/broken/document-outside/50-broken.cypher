UNWIND [
  {id: 'above', kind: 'article', file: '..', characters: 1, sha256: 'a000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'itself', kind: 'article', file: '.', characters: 1, sha256: 'b000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'none', kind: 'article', file: '', characters: 1, sha256: 'c000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'absolute', kind: 'article', file: '/etc/passwd', characters: 1, sha256: 'd000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'within', kind: 'article', file: 'linked/yunxi.txt', characters: 1, sha256: 'e000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'windows', kind: 'article', file: '..\\yunxi.txt', characters: 1, sha256: 'f000000000000000000000000000000000000000000000000000000000000000'},
  {id: 'cut', kind: 'article', file: 'yunxi.txt\u0000.png', characters: 1, sha256: 'f100000000000000000000000000000000000000000000000000000000000000'},
  {id: 'lines', kind: 'article', file: 'yunxi\n.txt', characters: 1, sha256: 'f200000000000000000000000000000000000000000000000000000000000000'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
