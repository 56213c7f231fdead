// 焦煤集团中央医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  ['beijing-jishuitan-hospital', '北京积水潭医院', 'Beijing Jishuitan Hospital', 'general', ['jmzy:1799,1806']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['henan-polytechnic-university', '河南理工大学',         'Henan Polytechnic University',            'university', ['jmzy:2026,2032']],
  ['longbai-care-city',            '龙佰国际康养城',       'Longbai International Care City',         'care-home',  ['jmzy:2456,2463']],
  ['jiefang-district-government',  '焦作市解放区人民政府', "People's Government of Jiefang District", 'government', ['jmzy:2510,2520']],
  ['xiuwu-county-government',      '修武县人民政府',       "People's Government of Xiuwu County",     'government', ['jmzy:2708,2715']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// from, to, properties, evidence
UNWIND [
  // With the branch hospitals of its group only what the article says of the one it names.
  ['jiaomei-central-hospital',                  'beijing-jishuitan-hospital', {kind: 'cooperation',
    note: '深度合作，推动获批省级骨组织移植中心和构建科研体系，支撑区域骨科医疗中心',
    noteEn: 'Close; it helped to win the provincial centre for bone transplantation and to build the research system'},
    ['jmzy:1790,1812', 'jmzy:1852,1908', 'jmzy:1909,1931']],
  ['jiaomei-central-hospital',                  'beijing-jishuitan-hospital',
    {kind: 'joint-laboratory', note: '骨科实验室', noteEn: 'The Orthopaedics Laboratory'}, ['jmzy:1798,1820']],
  ['jiaomei-central-hospital',                  'beijing-jishuitan-hospital',
    {kind: 'research', note: '前沿干细胞临床研究', noteEn: 'Clinical research on stem cells, at the front of the field'}, ['jmzy:1798,1834']],
  ['jiaomei-central-hospital-cell-therapy-laboratory', 'beijing-jishuitan-hospital', {kind: 'joint-laboratory', status: 'planned'}, ['jmzy:1798,1851']],
  ['jiaomei-central-hospital',                  'beijing-jishuitan-expert-team',
    {kind: 'expert-team', note: '引进的国内顶尖团队', noteEn: 'Brought in, as one of the best teams of the country'}, ['jmzy:1946,1969']],
  ['jiaomei-central-hospital',                  'xu-liran', {kind: 'expert-team'}, ['jmzy:1946,1986 implied']],
  ['jiaomei-central-hospital',                  'henan-polytechnic-university',
    {kind: 'teaching-base', note: '医教协同，培养医学人才', noteEn: 'Medicine and teaching together, to train doctors'}, ['jmzy:2025,2038', 'jmzy:2009,2047']],
  ['jiaomei-central-hospital',                  'peking-union-medical-college-hospital', {kind: 'consortium', since: '2025-04'}, ['jmzy:2048,2087 implied']],
  ['jiaomei-central-hospital',                  'xiuwu-county-government',
    {kind: 'co-building', since: '2024-04-08', note: '共建七贤分院，签约之日', noteEn: 'Qixian Branch; day of the signing'}, ['jmzy:2689,2732']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-qixian-branch', {kind: 'training',
    note: '分院医务人员定期到本部进修；初步做到技术留在基层、人才在基层培养',
    noteEn: 'Its staff come to the hospital to train at regular times; techniques and training begin to stay where the patients are'},
    ['jmzy:2832,2853', 'jmzy:2872,2898']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-qixian-branch',
    {kind: 'referral', note: '双向转诊联系紧密', noteEn: 'Close in two-way referral'}, ['jmzy:2854,2871']],
  ['jiaomei-central-hospital-ent-campus',       'jiefang-district-government', {kind: 'co-building', note: '共建共管', noteEn: 'Built and run together'},
    ['jmzy:2503,2524']],
  ['jiaomei-central-hospital-south-campus',     'longbai-care-city',
    {kind: 'cooperation', note: '携手探索“小综合、强专科”', noteEn: 'Together they try the small general hospital with strong specialties'},
    ['jmzy:2452,2482']],
  ['jiaomei-central-hospital-south-campus',     'longbai-care-city',
    {kind: 'co-building', note: '星级医养结合中心', noteEn: 'A starred centre of medical and elderly care'}, ['jmzy:3141,3165']],
  ['jiaomei-central-hospital-endoscopy-centre', 'jiaomei-central-hospital-general-surgery-2',
    {kind: 'cooperation', note: '合做一例百岁患者的结肠镜下止血', noteEn: 'Colonoscopic haemostasis of a patient of 100'}, ['jmzy:1514,1529']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-qixian-branch',
    {kind: 'cooperation', note: '医疗检验联系紧密', noteEn: 'Close in laboratory tests'}, ['jmzy:2854,2861']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-qixian-branch', {kind: 'counterpart', note: '签约合作之后，专家长期帮扶，部分手术在分院逐渐开展',
    noteEn: 'After the signing: long-term help; little by little, some operations are done there'}, ['jmzy:2743,2772', 'jmzy:2773,2787']],
  ['jiaomei-central-hospital', 'xiuwu-county',
    {kind: 'counterpart', note: '群众就近享受上级医院专家的服务，就医负担减轻', noteEn: 'People get the care of its experts near home, at less burden'},
    ['jmzy:2757,2795 implied', 'jmzy:2788,2811', 'jmzy:2812,2824']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-qixian-branch',
    {kind: 'dispatch', note: '派驻多学科专家', noteEn: 'Specialists of several disciplines are stationed there'}, ['jmzy:2749,2764']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // Only what the names and the passages themselves tell.
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

// from, to, properties, evidence
UNWIND [
  ['beijing-jishuitan-expert-team', 'beijing-jishuitan-hospital', {}, ['jmzy:1958,1969']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
