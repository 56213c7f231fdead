// 焦煤集团中央医院: alliances, studies and projects, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['peking-union-internet-alliance', '北京协和医院“互联网+医联体”', 'Peking Union Medical College Hospital Internet Plus Medical Consortium', 'consortium',
    ['jmzy:2068,2083']],
  ['jiaomei-central-hospital-medical-group', '焦煤集团中央医院城市医疗集团', 'Jiaomei Central Hospital Urban Medical Group', 'consortium',
    ['jmzy:2625,2633 implied']],
  ['national-key-rd-plan-14', '国家“十四五”重点研发计划', 'National Key Research and Development Plan of the 14th Five-Year Plan', 'project',
    ['jmzy:1186,1199']],
  ['ai-haematoma-blood-pressure-study', '基于人工智能血肿扩大预测的脑出血高危人群早期强化降压研究',
    'Early Intensive Blood Pressure Lowering in High-Risk Patients with Cerebral Haemorrhage, Based on AI Prediction of Haematoma Expansion', 'study',
    ['jmzy:1146,1174']],
  ['autologous-skull-repair-study', '基于深低温储存自体颅骨用于修补颅骨缺损的真实世界研究',
    'Real-World Study of Cryopreserved Autologous Skull for the Repair of Skull Defects', 'study', ['jmzy:1206,1232']],
  ['jiaomei-central-hospital-research-platform', '焦煤集团中央医院“一院两库三平台”科研体系',
    'Jiaomei Central Hospital Research System of One Institute, Two Banks and Three Platforms', 'project', ['jmzy:1889,1902 implied']],
  ['ciren-care-home-conversion', '慈仁颐康院老旧院区适老化改造', 'Conversion of the Old Site of Ciren Care Home', 'project', ['jmzy:3071,3086 implied']],
  ['jiaomei-central-hospital-integrated-care-investment', '焦煤集团中央医院2020年医养结合机构投资',
    'Jiaomei Central Hospital Investment in Integrated Medical and Elderly Care in 2020', 'project', ['jmzy:2964,2978 implied', 'jmzy:2987,3008 implied']],
  ['jiaomei-central-hospital-centenarian-haemostasis', '焦煤集团中央医院百岁便血患者结肠镜下止血术',
    'Jiaomei Central Hospital Colonoscopic Haemostasis for a Centenarian', 'event', ['jmzy:1530,1551 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, start, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', '2025-02', ['jmzy:1106,1113', 'jmzy:1145,1179']],
  ['autologous-skull-repair-study',     '2025-03', ['jmzy:1106,1111 implied', 'jmzy:1200,1237']],
  ['ciren-care-home-conversion',        '2023',    ['jmzy:3032,3057']],
  ['jiaomei-central-hospital-integrated-care-investment', '2020',    ['jmzy:2964,2978', 'jmzy:2987,2996']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, status, evidence
UNWIND [
  ['jiaomei-central-hospital-research-platform', 'building', ['jmzy:1887,1902 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', '国家级人工智能辅助科研项目', ['jmzy:1128,1145']],
  ['jiaomei-central-hospital-integrated-care-investment',
    '原文在投资额之后有缺漏，投向未留存；下文接“二级甲等医养结合机构，同时也是焦作市医养结合服务质量控制分中心”，机构名称不明',
    ['jmzy:2987,2996 implied', 'jmzy:2998,3029 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', 'A national research project aided by AI', ['jmzy:1128,1145']],
  ['jiaomei-central-hospital-integrated-care-investment',
    'The text breaks off after the sum; it goes on with a secondary grade-A institution of integrated medical and elderly care, also a quality-control sub-centre of Jiaozuo, whose name is lost',
    ['jmzy:2987,2996 implied', 'jmzy:2998,3029 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital', 'peking-union-internet-alliance',
    {since: '2025-04', role: '成员单位', note: '群众就近获得国家级专家的医疗服务', noteEn: 'People get the care of national experts near home'},
    ['jmzy:2048,2087', 'jmzy:2088,2114']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', 'national-key-rd-plan-14', {}, ['jmzy:1146,1174', 'jmzy:1180,1199']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',                  'autologous-skull-repair-study',              {},                   ['jmzy:1200,1237 implied']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-research-platform', {status: 'building'}, ['jmzy:1855,1863', 'jmzy:1887,1902']],
  ['jiaomei-central-hospital',                  'ciren-care-home-conversion',                 {},                   ['jmzy:3038,3057', 'jmzy:3071,3093']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-integrated-care-investment', {}, ['jmzy:2964,2978', 'jmzy:2987,2996']],
  ['jiaomei-central-hospital-endoscopy-centre', 'jiaomei-central-hospital-centenarian-haemostasis',
    {note: '刷新医院高龄急诊内镜诊疗纪录', noteEn: 'A new record of the hospital for emergency endoscopy in old age'},
    ['jmzy:1514,1520', 'jmzy:1530,1551', 'jmzy:1552,1567']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['peking-union-medical-college-hospital', 'peking-union-internet-alliance',         {}, ['jmzy:2068,2083 implied']],
  ['jiaomei-central-hospital',              'jiaomei-central-hospital-medical-group',
    {note: '按各分院的特点和需求帮扶', noteEn: 'Helps each branch as it needs'},
    ['jmzy:2595,2603 implied', 'jmzy:2623,2633 implied', 'jmzy:2642,2665 implied']],
  ['jiaomei-central-hospital',              'ai-haematoma-blood-pressure-study',      {}, ['jmzy:1114,1127', 'jmzy:1146,1174']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-general-surgery-2', 'jiaomei-central-hospital-centenarian-haemostasis', {role: '协作'}, ['jmzy:1514,1529', 'jmzy:1530,1551']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
