// 焦煤集团中央医院: people and teams.

// id, name, English name, kind, evidence
UNWIND [
  ['xu-liran',      '徐立然',   'Xu Liran',      null, ['jmzy:1978,1981']],
  ['li-guomenghan', '李郭梦寒', 'Li Guomenghan', null, ['jmzy:2000,2004']],
  ['yao-jiachao',   '么甲超',   'Yao Jiachao',   null, ['jmzy:1420,1423']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Person
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

// id, role, evidence
UNWIND [
  ['xu-liran',      '河南省名中医', ['jmzy:1972,1981']],
  ['li-guomenghan', '中医博士',     ['jmzy:1990,2000']]
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

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-yao-jiachao-team', '焦煤集团中央医院普通外科一区么甲超团队', 'Yao Jiachao Team of General Surgery Ward 1 of Jiaomei Central Hospital', 'expert', ['jmzy:1413,1426 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Team
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

// from, to, properties, evidence
UNWIND [
  ['xu-liran',                                  'jiaomei-central-hospital-xu-liran-workstation', {},                                                                                                                ['jmzy:1978,1986']],
  ['li-guomenghan',                             'jiaomei-central-hospital',                      {role: '特聘', note: '瑞士籍华人，定期坐诊', noteEn: 'A Swiss of Chinese origin; sees patients at regular times'}, ['jmzy:1988,2008']],
  ['jiaomei-central-hospital-yao-jiachao-team', 'jiaomei-central-hospital-general-surgery-1',    {},                                                                                                                ['jmzy:1413,1426']],
  ['yao-jiachao',                               'jiaomei-central-hospital-yao-jiachao-team',     {},                                                                                                                ['jmzy:1419,1426']],
  ['yao-jiachao',                               'jiaomei-central-hospital-general-surgery-1',    {},                                                                                                                ['jmzy:1413,1426 implied']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
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

// from, to, properties, evidence
UNWIND [
  ['yao-jiachao', 'jiaomei-central-hospital-yao-jiachao-team', {}, ['jmzy:1419,1426 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
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
