// Places.

// id, name, English name, kind, evidence
UNWIND [
  ['china', '中国', 'China', null, ['gbt2260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Country
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['gansu', '甘肃省', 'Gansu', null, ['gbt2260', 'sq:19,22']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Province
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['shaquan', '沙泉市', 'Shaquan', null, ['sq:15,18']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:City
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['shiguan', '石关区', null, 'district', ['sq:27,30']],
  ['baiyang', '白杨县', null, 'county', ['sq:31,34']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:County
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, value, evidence
UNWIND [
  ['gansu', '620000', ['gbt2260']]
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

// from, to, properties, evidence
UNWIND [
  ['gansu', 'china', {}, ['gbt2260']],
  ['shaquan', 'gansu', {}, ['sq:15,24']],
  ['shiguan', 'shaquan', {}, ['sq:15,30']],
  ['baiyang', 'shaquan', {}, ['sq:25,34']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
