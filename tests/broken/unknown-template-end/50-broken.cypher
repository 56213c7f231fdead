UNWIND [
  ['yunxi', 1, ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.size = row[1];
