// Certifications, awards, offerings and figures.

// id, name, English name, kind, evidence
UNWIND [
  ['pasture-emergency-hotline', '牧区急救热线',     null, 'hotline',   ['sq:460,466']],
  ['balloon-angioplasty',       '肺动脉球囊扩张术', null, 'technique', ['sq:470,478']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, name, English name, kind, evidence
UNWIND [
  ['gansu-plateau-discipline',       '省级高原病临床重点专科', null, 'discipline',  ['sq:283,294']],
  ['plateau-emergency-base',         '高原应急救治基地',       null, 'base',        ['sq:306,314']],
  ['gansu-ethnic-medicine-hospital', '省级民族医药特色医院',   null, 'designation', ['sq:334,344']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['longyuan-health-pioneer', '陇原健康先锋集体', null, 'commendation', ['sq:433,441']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, level, evidence
UNWIND [
  ['gansu-plateau-discipline',       'provincial', ['sq:283,294 implied']],
  ['gansu-ethnic-medicine-hospital', 'provincial', ['sq:334,344 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital-plateau', 'gansu-plateau-discipline',       {status: 'held', since: '2020'}, ['sq:276,294']],
  ['shaquan-first-hospital',         'plateau-emergency-base',         {status: 'held'},                ['sq:295,314']],
  ['shaquan-tibetan-hospital',       'gansu-ethnic-medicine-hospital', {status: 'building'},            ['sq:326,344']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['plateau-emergency-base',  'longyuan-emergency-association', {}, ['sq:306,325']],
  ['longyuan-health-pioneer', 'longyuan-health-association',    {}, ['sq:443,453']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital', 'pasture-emergency-hotline', {}, ['sq:457,466']],
  ['shaquan-first-hospital', 'balloon-angioplasty',       {}, ['sq:467,478']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital', 'longyuan-health-pioneer', {since: '2024'}, ['sq:415,442']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// entity, measure, properties, evidence
UNWIND [
  ['shaquan-first-hospital', 'beds',    {value: 820, qualifier: 'exact'}, ['sq:95,101']],
  ['shaquan-first-hospital', 'doctors', {value: 5, qualifier: 'exact', since: '2021', relationship: 'shaquan-first-hospital/SUPPORTS/baiyang/dispatch'},
    ['sq:237,249']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
