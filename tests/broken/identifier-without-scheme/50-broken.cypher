UNWIND [
  ['yunxi-first-hospital', ['03f72zw41'], ['yx:0,7']],
  ['dongxi-health-centre', ['ror:03f72zw41', 'ror:03f72zw41'], ['yx:99,105']],
  ['fujian-medical-university', 'ror:03f72zw41', ['yx:41,47']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.identifiers = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#identifiers'];
