// 焦作市人民医院: the pattern of care that its city medical group builds, and who is over the group.
// Its leader and members stand in 32.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-one-three-n', '焦作市人民医院“1+3+N”诊疗格局', "1+3+N Pattern of Care of Jiaozuo People's Hospital", 'network', ['jzrm:2643,2655 implied']],
  ['sanming-huzhou-yangzhou-experience',   '三明、湖州、扬州等地的先进经验', 'The Example of Sanming, Huzhou and Yangzhou',       'policy',  ['jzrm:2556,2572']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, status, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-one-three-n', 'building', ['jzrm:2638,2655']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-one-three-n', 'jiaozuo-peoples-hospital-medical-group', {}, ['jzrm:2573,2655 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-one-three-n', {status: 'building'}, ['jzrm:2602,2655']],
  ['sanming',                  'sanming-huzhou-yangzhou-experience',   {},                   ['jzrm:2556,2572 implied']],
  ['huzhou',                   'sanming-huzhou-yangzhou-experience',   {},                   ['jzrm:2556,2572 implied']],
  ['yangzhou',                 'sanming-huzhou-yangzhou-experience',   {},                   ['jzrm:2556,2572 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-party-committee',        'jiaozuo-peoples-hospital-medical-group', {status: 'building', role: '领导'},     ['jzrm:2531,2585']],
  ['jiaozuo-government',             'jiaozuo-peoples-hospital-medical-group', {status: 'building', role: '领导'},     ['jzrm:2531,2585']],
  ['jiaozuo-health-commission',      'jiaozuo-peoples-hospital-medical-group', {status: 'building', role: '领导'},     ['jzrm:2531,2585']],
  ['jiaozuo-third-peoples-hospital', 'jiaozuo-peoples-hospital-one-three-n',   {status: 'building', role: '协作医院'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-fifth-peoples-hospital', 'jiaozuo-peoples-hospital-one-three-n',   {status: 'building', role: '协作医院'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-maternity-hospital',     'jiaozuo-peoples-hospital-one-three-n',   {status: 'building', role: '协作医院'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-peoples-hospital',       'sanming-huzhou-yangzhou-experience',     {role: '对标'},                         ['jzrm:2551,2572']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, name, English name, kind, evidence
UNWIND [
  ['grid-resident-care', '网格内居民预防、医疗、康复、健康促进服务', 'Prevention, Treatment, Rehabilitation and Health Promotion for the Residents of a Grid', 'service', ['jzrm:2657,2686 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'grid-resident-care', {status: 'building', note: '在构建诊疗格局中统筹', noteEn: 'Co-ordinated within the pattern of care that is being built'}, ['jzrm:2638,2686']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
