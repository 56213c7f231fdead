// 焦作市中医院: networks, projects and events, and who runs or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-stroke-map',                      '焦作市卒中地图', 'Jiaozuo Stroke Map', 'network', ['jzzy:1962,1969']],
  ['jiaozuo-120-network',                     '焦作市120急救网络', 'Jiaozuo 120 Emergency Network', 'network', ['jzzy:2077,2088']],
  ['jiaozuo-health-commission-ten-projects',  '焦作市卫健委十大项目', 'Jiaozuo Health Commission Ten Projects', 'project', ['jzzy:1807,1816 implied']],
  ['henan-two-core-indicators',               '河南省二级以上中医医院“双核心指标”考核评价',
    'Henan Assessment of TCM Hospitals of Secondary Level and Above by Two Core Indicators', 'policy', ['jzzy:2374,2377 implied', 'jzzy:2387,2407 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '焦作市中医院第三届膏方文化节', 'Jiaozuo TCM Hospital Third Herbal Paste Festival', 'event',
    ['jzzy:2970,2979 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['henan-two-core-indicators',               '二级以上中医医院“双核心指标”考核评价工作方案', ['jzzy:2387,2411']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '第三届膏方文化节',                             ['jzzy:2970,2979']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic'],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'jiaozuo-tcm-hospital-gaofang-festival-3-lectures'],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'jiaozuo-tcm-hospital-gaofang-festival-3-herb-show']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, start, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '2020-11-08', ['jzzy:2958,2979']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, note, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '有义诊、学术讲座、中药材展示', ['jzzy:3045,3072']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'With a free clinic, lectures and a show of medicinal herbs', ['jzzy:3045,3072']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'jiaozuo-stroke-map',  {since: '2020-09'}, ['jzzy:1952,1970 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'jiaozuo-120-network', {since: '2020-11'},
    ['jzzy:2043,2051 implied', 'jzzy:2052,2058 implied', 'jzzy:2074,2088 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-stroke-map',                      'jiaozuo', {}, ['jzzy:1962,1969 implied']],
  ['jiaozuo-120-network',                     'jiaozuo', {}, ['jzzy:2077,2088 implied']],
  ['jiaozuo-health-commission-ten-projects',  'jiaozuo', {}, ['jzzy:1807,1816 implied']],
  ['henan-two-core-indicators',               'henan',   {}, ['jzzy:2374,2382 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'jiaozuo', {}, ['jzzy:2955,2958 implied', 'jzzy:2968,2979 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',      'jiaozuo-tcm-hospital-gaofang-festival-3', {}, ['jzzy:2955,2979']],
  ['jiaozuo-health-commission', 'jiaozuo-health-commission-ten-projects',  {}, ['jzzy:1807,1816 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'jiaozuo-health-commission-ten-projects',
    {note: '按其要求建设区域诊疗中心', noteEn: 'Builds its regional centres as the projects require'}, ['jzzy:1794,1804', 'jzzy:1805,1818']],
  ['jiaozuo-tcm-hospital',               'henan-two-core-indicators',
    {note: '按其要求培训医务人员，修订标准与细则', noteEn: 'Trains its staff and revises its standards as the assessment requires'},
    ['jzzy:2387,2411', 'jzzy:2415,2417', 'jzzy:2418,2420', 'jzzy:2456,2481']],
  ['jiaozuo-tcm-hospital-covid-experts', 'jiaozuo-epidemic-control',               {role: '中医专家'}, ['jzzy:599,622']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
