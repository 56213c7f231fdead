UNWIND [
  ['yunxi-first-hospital', '350001', ['gbt']],
  ['yoshino-team', '甲', ['gbt']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.adcode = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#adcode@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'adcode', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

UNWIND [
  ['yunxi-first-hospital-cardiology', '甲', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#role@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'role', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
