// 焦煤集团中央医院: what its campuses, its history hall and its partners are for, and who took part in what.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-emergency-care',         '医疗急救',     'Emergency Care',                            'service', ['jmzy:2430,2434']],
  ['jiaomei-central-hospital-teaching-research',      '教学科研',     'Teaching and Research',                     'service', ['jmzy:2435,2439']],
  ['jiaomei-central-hospital-critical-care',          '疑难重症救治', 'Treatment of Difficult and Critical Cases', 'service', ['jmzy:2440,2446']],
  ['jiaomei-central-hospital-history-hall-display',   '历史展示',     'Display of the Hospital’s History',         'service', ['jmzy:592,596']],
  ['jiaomei-central-hospital-history-hall-heritage',  '文化传承',     'Handing on of Culture',                     'service', ['jmzy:597,601']],
  ['jiaomei-central-hospital-history-hall-education', '教育',         'Education in the Hospital’s History',       'service', ['jmzy:602,604']],
  ['longbai-wellness',                                '养生',         'Wellness',                                  'service', ['jmzy:3230,3232']],
  ['longbai-physiotherapy',                           '理疗',         'Physiotherapy',                             'service', ['jmzy:3233,3235']],
  ['longbai-exercise',                                '锻炼',         'Exercise',                                  'service', ['jmzy:3236,3238']],
  ['longbai-leisure',                                 '休闲',         'Leisure',                                   'service', ['jmzy:3239,3241']],
  ['longbai-entertainment',                           '娱乐',         'Entertainment',                             'service', ['jmzy:3242,3244']],
  ['longbai-technology',                              '科技体验',     'Experience of Technology',                  'service', ['jmzy:3245,3249']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-small-general-strong-specialty', '小综合、强专科',                                          'A Small General Hospital with Strong Specialties',                                            'policy', ['jmzy:2469,2476']],
  ['jiaomei-central-hospital-yao-jiachao-operation-2025',     '焦煤集团中央医院2025年90岁患者微创手术',                  'Minimally Invasive Operation on a Patient Aged 90 at Jiaomei Central Hospital in 2025',       'event',  ['jmzy:1405,1454 implied']],
  ['jiaomei-central-hospital-alzheimer-operation',            '焦煤集团中央医院69岁阿尔茨海默病患者颈深淋巴-静脉吻合术', 'Lymphatic-Venous Anastomosis for an Alzheimer’s Patient Aged 69 at Jiaomei Central Hospital', 'event',  ['jmzy:1477,1513 implied']],
  ['jiaomei-central-hospital-centenarian-haemostasis',        '焦煤集团中央医院百岁便血患者结肠镜下止血术',              'Colonoscopic Haemostasis for a Centenarian at Jiaomei Central Hospital',                      'event',  ['jmzy:1514,1551 implied']],
  ['national-health-strategy',                                '国家健康战略',                                            'National Health Strategy',                                                                    'policy', ['jmzy:494,500']],
  ['national-response-to-ageing',                             '国家积极应对人口老龄化',                                  'National Response to Population Ageing',                                                      'policy', ['jmzy:2927,2938']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, name, English name, kind, evidence
UNWIND [
  ['national-vte-expert-group', '国家专家组', 'National Expert Group', 'expert', ['jmzy:1095,1100']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, start, evidence
UNWIND [
  ['jiaomei-central-hospital-yao-jiachao-operation-2025', '2025-02', ['jmzy:1405,1412']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaomei-central-hospital-emergency-care',         {note: '该院区的核心功能', noteEn: 'A core function of the campus'},        ['jmzy:2416,2434']],
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaomei-central-hospital-teaching-research',      {note: '该院区的核心功能', noteEn: 'A core function of the campus'},        ['jmzy:2416,2439']],
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaomei-central-hospital-critical-care',          {note: '该院区的核心功能', noteEn: 'A core function of the campus'},        ['jmzy:2416,2451']],
  ['jiaomei-central-hospital-history-hall',         'jiaomei-central-hospital-history-hall-display',   {},                                                                         ['jmzy:589,616']],
  ['jiaomei-central-hospital-history-hall',         'jiaomei-central-hospital-history-hall-heritage',  {},                                                                         ['jmzy:589,616']],
  ['jiaomei-central-hospital-history-hall',         'jiaomei-central-hospital-history-hall-education', {},                                                                         ['jmzy:589,616']],
  ['longbai-care-city',                             'longbai-wellness',                                {note: '身心疗愈度假模式的一部分', noteEn: 'Part of its healing holidays'}, ['jmzy:3169,3261']],
  ['longbai-care-city',                             'longbai-physiotherapy',                           {note: '身心疗愈度假模式的一部分', noteEn: 'Part of its healing holidays'}, ['jmzy:3169,3261']],
  ['longbai-care-city',                             'longbai-exercise',                                {note: '身心疗愈度假模式的一部分', noteEn: 'Part of its healing holidays'}, ['jmzy:3169,3261']],
  ['longbai-care-city',                             'longbai-leisure',                                 {note: '身心疗愈度假模式的一部分', noteEn: 'Part of its healing holidays'}, ['jmzy:3169,3261']],
  ['longbai-care-city',                             'longbai-entertainment',                           {note: '身心疗愈度假模式的一部分', noteEn: 'Part of its healing holidays'}, ['jmzy:3169,3261']],
  ['longbai-care-city',                             'longbai-technology',                              {note: '身心疗愈度假模式的一部分', noteEn: 'Part of its healing holidays'}, ['jmzy:3169,3261']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-south-campus',     'jiaomei-central-hospital-small-general-strong-specialty', {status: 'building', note: '探索中的发展模式', noteEn: 'A way of growing that it explores'},                                                         ['jmzy:2452,2482']],
  ['jiaomei-central-hospital-yao-jiachao-team', 'jiaomei-central-hospital-yao-jiachao-operation-2025',     {since: '2025-02', note: '患者90岁，曾做4次腹部手术；手术成功', noteEn: 'The patient was aged 90 and had had 4 abdominal operations; it succeeded'}, ['jmzy:1405,1454']],
  ['jiaomei-central-hospital-neurosurgery-1',   'jiaomei-central-hospital-alzheimer-operation',            {note: '手术成功', noteEn: 'It succeeded'},                                                                                                          ['jmzy:1477,1513']],
  ['jiaomei-central-hospital-endoscopy-centre', 'jiaomei-central-hospital-centenarian-haemostasis',        {note: '止血成功，刷新医院高龄急诊内镜诊疗纪录', noteEn: 'It succeeded and set the hospital’s record for emergency endoscopy at a great age'},       ['jmzy:1514,1551', 'jmzy:1552,1567']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-general-surgery-2', 'jiaomei-central-hospital-centenarian-haemostasis',        {role: '协作', note: '与消化内镜中心协作', noteEn: 'Worked with the endoscopy centre'},                   ['jmzy:1514,1551']],
  ['longbai-care-city',                          'jiaomei-central-hospital-small-general-strong-specialty', {status: 'building', note: '与南院区携手探索', noteEn: 'Explores it with the south campus'},              ['jmzy:2452,2482']],
  ['jiaomei-central-hospital-party-committee',   'national-health-strategy',                                {note: '与医院的发展蓝图融合', noteEn: 'Merged with the plans of the hospital'},                          ['jmzy:493,521 implied']],
  ['jiaomei-central-hospital',                   'national-response-to-ageing',                             {note: '抓住其机遇，前瞻布局医养结合', noteEn: 'Took the chance to plan medical and elderly care ahead'}, ['jmzy:2908,2961 implied']],
  ['national-vte-expert-group',                  'jiaomei-central-hospital-vte-prevention',                 {role: '评价', note: '给予高度评价', noteEn: 'Thought highly of it'},                                     ['jmzy:1081,1105']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
