UNWIND [
  ['yunxi-first-hospital', 25.1, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.latitude = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#latitude'];

UNWIND [
  ['yunxi', 181, ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.longitude = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#longitude'];
