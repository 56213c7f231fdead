UNWIND [
  ['yunxi-first-hospital', 'tertiary', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];
