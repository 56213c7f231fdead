// 焦煤集团中央医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  ['beijing-jishuitan-hospital', '北京积水潭医院', 'Beijing Jishuitan Hospital', 'general', ['jmzy:1799,1806']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['henan-polytechnic-university', '河南理工大学',         'Henan Polytechnic University',        'university', ['jmzy:2026,2032']],
  ['longbai-care-city',            '龙佰国际康养城',       'Longbai International Wellness City', 'other',      ['jmzy:2456,2463']],
  ['jiefang-district-government',  '焦作市解放区人民政府', 'Jiefang District Government',         'government', ['jmzy:2510,2520']],
  ['xiuwu-county-government',      '修武县人民政府',       'Xiuwu County Government',             'government', ['jmzy:2708,2715']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['jiefang-district-government', '焦作市解放区政府', ['jmzy:2510,2520 implied']],
  ['xiuwu-county-government',     '修武县政府',       ['jmzy:2708,2715 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['beijing-jishuitan-hospital', 'beijing-jishuitan-expert-team']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital', 'beijing-jishuitan-hospital', {kind: 'cooperation',
    note: '深度合作，推动获批河南省骨组织移植与再生技术转化医学中心、构建科研体系和建设区域骨科医疗中心',
    noteEn: 'It helped to win the Henan translational medicine centre for bone transplantation, and drives the research system and the regional orthopaedics centre'},
    ['jmzy:1790,1812', 'jmzy:1852,1908', 'jmzy:1909,1931']],
  ['jiaomei-central-hospital', 'beijing-jishuitan-hospital', {kind: 'joint-laboratory', subject: '骨科'}, ['jmzy:1790,1806', 'jmzy:1813,1820']],
  ['jiaomei-central-hospital', 'beijing-jishuitan-hospital', {kind: 'joint-laboratory', subject: '细胞治疗', status: 'planned'},
    ['jmzy:1790,1806', 'jmzy:1836,1851']],
  ['jiaomei-central-hospital-orthopaedics-laboratory', 'beijing-jishuitan-hospital', {kind: 'co-building'}, ['jmzy:1790,1806', 'jmzy:1813,1820']],
  ['jiaomei-central-hospital-cell-therapy-laboratory', 'beijing-jishuitan-hospital', {kind: 'co-building', status: 'planned'},
    ['jmzy:1790,1806', 'jmzy:1836,1851']],
  ['jiaomei-central-hospital', 'beijing-jishuitan-hospital',
    {kind: 'research', note: '前沿干细胞临床研究', noteEn: 'Clinical research at the forefront of stem cells'}, ['jmzy:1790,1806', 'jmzy:1821,1834']],
  ['jiaomei-central-hospital', 'beijing-jishuitan-hospital', {kind: 'expert-team', note: '引进其专家团队', noteEn: 'Its expert team was brought in'},
    ['jmzy:1937,1945', 'jmzy:1956,1969']],
  // The hospital has him through its workstation.
  ['jiaomei-central-hospital-xu-liran-workstation', 'xu-liran', {kind: 'expert-team'}, ['jmzy:1937,1945', 'jmzy:1970,1986']],
  ['jiaomei-central-hospital', 'li-guomenghan',
    {kind: 'expert-team', note: '特聘，定期坐诊；瑞士籍华人', noteEn: 'Specially appointed, sees patients at regular times; a Swiss citizen of Chinese origin'},
    ['jmzy:1937,1945', 'jmzy:1988,2008']],
  ['jiaomei-central-hospital', 'henan-polytechnic-university', {kind: 'teaching-base', note: '培养医学人才', noteEn: 'To train medical staff'},
    ['jmzy:2017,2038', 'jmzy:2039,2047']],
  // The branch that both build is found from both ends and from itself.
  ['jiaomei-central-hospital', 'xiuwu-county-government',
    {kind: 'co-building', since: '2024-04-08', note: '共建七贤分院，当日签约', noteEn: 'Qixian Branch; signed on that day'},
    ['jmzy:2689,2732', 'jmzy:2733,2740']],
  ['jiaomei-central-hospital-qixian-branch', 'xiuwu-county-government', {kind: 'co-building', since: '2024-04-08'}, ['jmzy:2689,2698', 'jmzy:2708,2732']],
  ['jiaomei-central-hospital-ent-campus', 'jiefang-district-government', {kind: 'co-building', note: '共建共管', noteEn: 'Built and managed together'},
    ['jmzy:2503,2524']],
  ['jiaomei-central-hospital-south-campus', 'longbai-care-city',
    {kind: 'cooperation', note: '探索“小综合、强专科”的发展模式', noteEn: 'They try the small general hospital with strong specialties'}, ['jmzy:2452,2482']],
  ['jiaomei-central-hospital-south-campus', 'longbai-care-city',
    {kind: 'co-building', status: 'building', note: '星级医养结合中心', noteEn: 'A star-rated centre of integrated medical and elderly care'},
    ['jmzy:3141,3154', 'jmzy:3155,3165']],
  ['jiaomei-central-hospital-starred-care-centre', 'longbai-care-city', {kind: 'co-building', status: 'building'}, ['jmzy:3141,3154', 'jmzy:3155,3165']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-qixian-branch', {kind: 'dispatch',
    note: '派驻多学科专家长期帮扶；部分手术在分院逐渐开展，修武县群众就近看专家',
    noteEn: 'Specialists of several disciplines help there for the long term; some operations are gradually being done there too, and people of Xiuwu County see specialists near home'},
    ['jmzy:2749,2772', 'jmzy:2773,2787', 'jmzy:2788,2811']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // Only what the names and the passages themselves say.
  ['beijing-jishuitan-hospital',   'beijing',          {}, ['jmzy:1799,1806 implied']],
  ['henan-polytechnic-university', 'henan',            {}, ['jmzy:2026,2032 implied']],
  ['jiefang-district-government',  'jiefang-district', {}, ['jmzy:2510,2520 implied']],
  ['xiuwu-county-government',      'xiuwu-county',     {}, ['jmzy:2708,2715 implied']],
  ['longbai-care-city',            'jiaozuo',          {}, ['jmzy:3169,3178 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
