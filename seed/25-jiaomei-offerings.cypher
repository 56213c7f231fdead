// 焦煤集团中央医院: techniques, equipment and services.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-robot-knee-replacement',       '机器人辅助全膝关节置换手术',     'Robot-Assisted Total Knee Replacement',           'technique', ['jmzy:1348,1361']],
  ['jiaomei-central-hospital-surgical-robot',               '人工智能手术机器人',             'AI Surgical Robot',                               'equipment', ['jmzy:1328,1337']],
  ['jiaomei-central-hospital-orthopaedic-robot',            '汲锋光力融合智动骨科手术机器人', 'Orthopaedic Surgical Robot of a New Generation',  'equipment', ['jmzy:1374,1389']],
  ['jiaomei-central-hospital-spine-surgery',                '高难度脊椎微创手术',             'Difficult Minimally Invasive Spine Surgery',      'technique', ['jmzy:1395,1404']],
  ['jiaomei-central-hospital-minimally-invasive-surgery',   '微创手术',                       'Minimally Invasive Surgery',                      'technique', ['jmzy:1445,1454']],
  ['jiaomei-central-hospital-lymphatic-venous-anastomosis', '颈深淋巴-静脉吻合术',            'Deep Cervical Lymphatic-Venous Anastomosis',      'technique', ['jmzy:1503,1513']],
  ['jiaomei-central-hospital-colonoscopic-haemostasis',     '结肠镜下止血术',                 'Colonoscopic Haemostasis',                        'technique', ['jmzy:1544,1551']],
  ['jiaomei-central-hospital-wound-care',                   '慢性难愈性创面一站式诊疗',       'One-Stop Care of Chronic Wounds',                 'service',   ['jmzy:1607,1646 implied']],
  ['jiaomei-central-hospital-integrated-care',              '医养结合',                       'Medical and Elderly Care',                        'service',   ['jmzy:2948,2961']],
  ['longbai-taiji-wellness-tour',                           '太极健康养生之旅',               'Taiji Wellness Tour',                             'service',   ['jmzy:3216,3224']],
  ['ciyou-elderly-table',                                   '“老年餐桌”长者助餐点',           'Elderly Table',                                   'service',   ['jmzy:3830,3841']],
  ['jiaomei-central-hospital-picc-care',                    'PICC护理',                       'Care of Peripherally Inserted Central Catheters', 'service',   ['jmzy:3386,3407 implied']],
  ['jiaomei-central-hospital-acupoint-application',         '穴位贴敷',                       'Acupoint Application',                            'service',   ['jmzy:3415,3419']],
  ['jiaomei-central-hospital-internet-plus-health',         '互联网+医疗健康',                'Internet Plus Health',                            'service',   ['jmzy:3470,3480']],
  ['jiaomei-central-hospital-online-appointment',           '线上预约',                       'Online Appointment',                              'service',   ['jmzy:3484,3488']],
  ['jiaomei-central-hospital-report-lookup',                '报告查询',                       'Report Look-up',                                  'service',   ['jmzy:3489,3493']],
  ['jiaomei-central-hospital-mobile-payment',               '移动支付',                       'Mobile Payment',                                  'service',   ['jmzy:3494,3498']],
  ['jiaomei-central-hospital-guidance',                     '导诊',                           'Guidance',                                        'service',   ['jmzy:4175,4179']],
  ['jiaomei-central-hospital-consultation',                 '咨询',                           'Enquiries',                                       'service',   ['jmzy:4175,4182']],
  ['jiaomei-central-hospital-insurance-advice',             '医保政策解答',                   'Advice on Medical Insurance',                     'service',   ['jmzy:4183,4189']],
  ['jiaomei-central-hospital-unaccompanied-ward',           '无陪护服务',                     'Care without Family Attendants',                  'service',   ['jmzy:4216,4221']],
  ['jiaomei-central-hospital-secretary-wechat',             '“党委书记帮您办”微信服务平台',   'WeChat Platform “The Party Secretary Helps You”', 'app',       ['jmzy:4257,4272']],
  ['jiaomei-central-hospital-car-park',                     '停车场',                         'Car Park',                                        'service',   ['jmzy:3597,3602']],
  ['jiaomei-central-hospital-staff-check-ups',              '半价体检服务',                   'Check-ups at Half Price',                         'service',   ['jmzy:4424,4430']],
  ['jiaomei-central-hospital-staff-haircuts',               '免费理发服务',                   'Free Haircuts',                                   'service',   ['jmzy:4434,4440']],
  ['jiaomei-central-hospital-staff-buffet',                 '自助餐',                         'Buffet',                                          'service',   ['jmzy:4411,4414']],
  ['painless-gastrointestinal-endoscopy',                   '无痛胃肠镜检查',                 'Painless Gastrointestinal Endoscopy',             'technique', ['jmzy:4531,4538']],
  ['coronary-ct-angiography',                               '心脏冠状动脉CT血管造影检查',     'Coronary CT Angiography',                         'technique', ['jmzy:4550,4573 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Offering
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-surgical-robot',               {},                                                                                                                                               ['jmzy:1312,1337']],
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-robot-knee-replacement',       {since: '2023'},                                                                                                                                  ['jmzy:1312,1361']],
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-orthopaedic-robot',            {since: '2025', note: '原文机器人名称似有误字', noteEn: 'The name of the robot seems to hold a wrong character'},                                 ['jmzy:1362,1390']],
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-spine-surgery',                {since: '2025'},                                                                                                                                  ['jmzy:1362,1404']],
  ['jiaomei-central-hospital-general-surgery-1',   'jiaomei-central-hospital-minimally-invasive-surgery',   {since: '2025-02', note: '由“么甲超团队”为90岁患者实施', noteEn: 'By the Yao Jiachao Team, on a patient of 90'},                                  ['jmzy:1405,1454']],
  ['jiaomei-central-hospital-neurosurgery-1',      'jiaomei-central-hospital-lymphatic-venous-anastomosis', {},                                                                                                                                               ['jmzy:1477,1513']],
  ['jiaomei-central-hospital-endoscopy-centre',    'jiaomei-central-hospital-colonoscopic-haemostasis',     {},                                                                                                                                               ['jmzy:1514,1551']],
  ['jiaomei-central-hospital-general-surgery-2',   'jiaomei-central-hospital-colonoscopic-haemostasis',     {},                                                                                                                                               ['jmzy:1514,1551']],
  ['jiaomei-central-hospital-wound-repair-centre', 'jiaomei-central-hospital-wound-care',                   {note: '含糖尿病足、重度压疮；有20余项核心技术', noteEn: 'Diabetic feet and severe pressure sores among them; more than twenty core techniques'}, ['jmzy:1593,1646']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-integrated-care',              {},                                                                                                                                               ['jmzy:2908,2961']],
  ['longbai-care-city',                            'longbai-taiji-wellness-tour',                           {},                                                                                                                                               ['jmzy:3169,3225']],
  ['ciyou-care-home',                              'ciyou-elderly-table',                                   {since: '2025-05'},                                                                                                                               ['jmzy:3806,3841']],
  ['jiaomei-central-hospital',                     'internet-plus-nursing',                                 {count: 69, note: '七大类69项', noteEn: 'Seven classes, 69 items'},                                                                               ['jmzy:3315,3383', 'jmzy:3897,3965']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-picc-care',                    {},                                                                                                                                               ['jmzy:3369,3407', 'jmzy:3951,3989']],
  ['jiaomei-central-hospital',                     'wound-stoma-care',                                      {},                                                                                                                                               ['jmzy:3369,3414', 'jmzy:3951,3996']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-acupoint-application',         {},                                                                                                                                               ['jmzy:3369,3419', 'jmzy:3951,4001']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-internet-plus-health',         {},                                                                                                                                               ['jmzy:3457,3480', 'jmzy:4039,4062']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-online-appointment',           {},                                                                                                                                               ['jmzy:3481,3501', 'jmzy:4063,4083']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-report-lookup',                {},                                                                                                                                               ['jmzy:3481,3501', 'jmzy:4063,4083']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-mobile-payment',               {},                                                                                                                                               ['jmzy:3481,3501', 'jmzy:4063,4083']],
  ['jiaomei-central-hospital-one-stop-centre',     'jiaomei-central-hospital-guidance',                     {},                                                                                                                                               ['jmzy:4167,4192']],
  ['jiaomei-central-hospital-one-stop-centre',     'jiaomei-central-hospital-consultation',                 {},                                                                                                                                               ['jmzy:4167,4192']],
  ['jiaomei-central-hospital-one-stop-centre',     'jiaomei-central-hospital-insurance-advice',             {},                                                                                                                                               ['jmzy:4167,4192']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-unaccompanied-ward',           {},                                                                                                                                               ['jmzy:4210,4221']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-secretary-wechat',             {},                                                                                                                                               ['jmzy:4255,4272']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-car-park',                     {note: '不收费', noteEn: 'Free of charge'},                                                                                                       ['jmzy:3593,3604', 'jmzy:3721,3731']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-staff-check-ups',              {note: '面向职工直系亲属', noteEn: 'For the next of kin of staff'},                                                                               ['jmzy:4415,4430']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-staff-haircuts',               {note: '面向职工', noteEn: 'For staff'},                                                                                                          ['jmzy:4431,4440']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-staff-buffet',                 {note: '面向职工', noteEn: 'For staff'},                                                                                                          ['jmzy:4406,4414']],
  ['jiaomei-central-hospital',                     'painless-gastrointestinal-endoscopy',                   {note: '2025年体检，45岁及以上职工', noteEn: 'In the check-ups of 2025, for staff of 45 and over'},                                               ['jmzy:4520,4538']],
  ['jiaomei-central-hospital',                     'coronary-ct-angiography',                               {note: '2025年体检，50岁及以上职工', noteEn: 'In the check-ups of 2025, for staff of 50 and over'},                                               ['jmzy:4539,4573']],
  ['jiaomei-central-hospital',                     'free-clinic',                                           {note: '见图注', noteEn: 'From a caption'},                                                                                                       ['jmzy:4837,4846 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
