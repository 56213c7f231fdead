// 焦作市卫生健康系统: partners, and whom it supports.

// from, to, properties, evidence
UNWIND [
  ['henan-jiaozuo-telemedicine-subcentre', 'peking-union-medical-college-hospital',
    {kind: 'telemedicine', note: '长期协作；原文未写明协作的主体', noteEn: 'Long-term; which side cooperates is not said'},
    ['jzwj:3749,3762 implied', 'jzwj:3778,3784 implied', 'jzwj:3804,3816 implied']],
  ['henan-jiaozuo-telemedicine-subcentre', 'pla-general-hospital',
    {kind: 'telemedicine', note: '长期协作；原文未写明协作的主体', noteEn: 'Long-term; which side cooperates is not said'},
    ['jzwj:3749,3762 implied', 'jzwj:3785,3793 implied', 'jzwj:3804,3816 implied']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', 'wuhan', {kind: 'relief', since: '2020', note: '年初，一夜之间组成', noteEn: 'Early in the year, formed overnight'},
    ['jzwj:4170,4177', 'jzwj:4190,4212']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
