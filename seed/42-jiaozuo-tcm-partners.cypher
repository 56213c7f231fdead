// 焦作市中医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  ['henan-tcm-administration',            '河南省中医管理局', 'Henan Administration of Traditional Chinese Medicine', 'government',      ['jzzy:2374,2382']],
  ['henan-party-organisation-department', '河南省委组织部', 'Organisation Department of the Henan Provincial Party Committee', 'party-committee',
    ['jzzy:231,237 implied']],
  ['zhengzhou-health-commission',         '郑州市卫生健康委', 'Zhengzhou Health Commission', 'government',      ['jzzy:253,262 implied']],
  ['xuchang-health-commission',           '许昌市卫生健康委', 'Xuchang Health Commission',   'government',      ['jzzy:256,262 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['zhengzhou-health-commission', '郑州市卫健委', ['jzzy:253,262 implied']],
  ['xuchang-health-commission',   '许昌市卫健委', ['jzzy:256,262']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  // Visits to see how the hospital works: the nearest kind is training. The hospitals that came too are not named.
  ['henan-party-organisation-department', 'jiaozuo-tcm-hospital',
    {kind: 'training', note: '曾派人来院看党建工作并作指导，未注日期', noteEn: 'Sent people to see and guide its Party work; undated'},
    ['jzzy:231,286 implied']],
  ['zhengzhou-health-commission',         'jiaozuo-tcm-hospital',
    {kind: 'training', note: '曾派人来院看党建工作并作指导，未注日期', noteEn: 'Sent people to see and guide its Party work; undated'},
    ['jzzy:253,286 implied']],
  ['xuchang-health-commission',           'jiaozuo-tcm-hospital',
    {kind: 'training', note: '曾派人来院看党建工作并作指导，未注日期', noteEn: 'Sent people to see and guide its Party work; undated'},
    ['jzzy:253,286 implied']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-party-committee', 'jiaozuo-tcm-hospital-renmin-campus', {note: '原文就院区开业而言', noteEn: 'Said of the opening of the campus'},
    ['jzzy:672,706']],
  ['jiaozuo-government', 'jiaozuo-tcm-hospital-renmin-campus', {note: '原文就院区开业而言', noteEn: 'Said of the opening of the campus'}, ['jzzy:672,706']],
  ['jiaozuo-health-commission', 'jiaozuo-tcm-hospital-renmin-campus', {note: '原文就院区开业而言', noteEn: 'Said of the opening of the campus'},
    ['jzzy:672,706']],
  ['jiaozuo-tcm-hospital', 'jiaozuo', {kind: 'dispatch', note: '选派中医专家参与疫情防控救治', noteEn: 'TCM experts sent to help against COVID-19'},
    ['jzzy:599,622']],
  ['jiaozuo-tcm-hospital', 'jiaozuo',
    {kind: 'outreach', note: '免费发放预防方剂；膏方文化节义诊', noteEn: 'Prescriptions handed out free; a free clinic at the festival'},
    ['jzzy:320,481 implied', 'jzzy:3053,3081 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['henan-tcm-administration',            'henan',     {}, ['jzzy:2374,2382 implied']],
  ['henan-party-organisation-department', 'henan',     {}, ['jzzy:231,237 implied']],
  ['zhengzhou-health-commission',         'zhengzhou', {}, ['jzzy:253,262 implied']],
  ['xuchang-health-commission',           'xuchang',   {}, ['jzzy:256,262 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
