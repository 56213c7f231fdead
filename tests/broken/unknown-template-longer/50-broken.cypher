UNWIND [
  ['yoshino-team', 8, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note']
RETURN 1;
