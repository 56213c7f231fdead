// 焦作市卫生健康系统: partners, and whom it supports.

// from, to, properties, evidence
UNWIND [
  ['henan-jiaozuo-telemedicine-subcentre', 'peking-union-medical-college-hospital',
    {kind: 'telemedicine', note: '长期协作；另有多家国内知名机构未具名', noteEn: 'Long-term; with other well-known institutions, not named'},
    ['jzwj:3747,3816']],
  ['henan-jiaozuo-telemedicine-subcentre', 'pla-general-hospital',
    {kind: 'telemedicine', note: '长期协作；另有多家国内知名机构未具名', noteEn: 'Long-term; with other well-known institutions, not named'},
    ['jzwj:3747,3816']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', 'wuhan', {kind: 'relief', since: '2020', note: '2020年年初', noteEn: 'At the beginning of 2020'}, ['jzwj:4170,4212']],
  ['jiaozuo-hubei-relief-team', 'hubei', {kind: 'relief', since: '2020'}, ['jzwj:4170,4201 implied']],
  ['jiaozuo',                   'wuhan',
    {kind: 'relief', since: '2020', note: '派出16人的医疗队，一夜之间组成', noteEn: 'By a team of sixteen, formed overnight'}, ['jzwj:4170,4212']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
