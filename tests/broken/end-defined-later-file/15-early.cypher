UNWIND [
  ['yunxi-first-hospital', '云溪甲院', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, row[1] AS alias, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#alias=' + alias + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'alias', value: alias, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
