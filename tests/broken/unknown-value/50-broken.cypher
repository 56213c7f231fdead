UNWIND [
  ['dongxi-health-centre', 'tertiary-d', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

UNWIND [
  ['yoshino-team', -1, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.size = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#size'];
