UNWIND [
  ['yunxi-first-hospital', '350001', ['gbt']],
  ['yoshino-team', '甲', ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.adcode = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#adcode'];

UNWIND [
  ['yunxi-first-hospital-cardiology', '甲', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];
