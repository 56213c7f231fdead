UNWIND [
  {id: 'report', kind: 'article', reportsOn: ['yunxi', 'yunxi-first-hospita'], file: 'report.txt', characters: 9,
    sha256: '44ffd42d5631b4a6eba78ab94296938342a80146aa6711a25adbb50fcc47c497'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
