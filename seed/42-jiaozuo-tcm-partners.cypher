// 焦作市中医院: whom it supports, and an authority that assesses it. Its strategic agreements name no partner: they are a figure.

// id, name, English name, kind, evidence
UNWIND [
  ['henan-tcm-administration', '河南省中医管理局', 'Henan Administration of Traditional Chinese Medicine', 'government', ['jzzy:2374,2382']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-covid-experts', 'jiaozuo',
    {kind: 'dispatch', note: '参与疫情防控救治全过程', noteEn: 'Throughout the city\'s control and treatment of the epidemic'}, ['jzzy:599,622']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['henan-tcm-administration', 'henan', {}, ['jzzy:2374,2382 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
