UNWIND [
  ['yunxi-first-hospital', 'x', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.levle = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#levle'];
