// 商丘市中心医院: services to patients, information systems, safety and quality.

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-fire-hazard-campaign', '商丘市中心医院消防安全隐患排查专项治理', 'Campaign against Fire Hazards of Shangqiu Central Hospital',      'campaign', ['sqzx:4101,4114 implied']],
  ['shangqiu-central-hospital-flexible-rostering',   '商丘市中心医院弹性排班制度',             'Flexible Rostering of Shangqiu Central Hospital',                 'policy',   ['sqzx:1918,1940 implied']],
  ['shangqiu-central-hospital-one-visit',            '商丘市中心医院“最多跑一次”',             'At Most One Visit at Shangqiu Central Hospital',                  'policy',   ['sqzx:1387,1394 implied']],
  ['shangqiu-central-hospital-record-quality-check', '商丘市中心医院病历质量检查和督导',       'Check of Medical Records at Shangqiu Central Hospital',           'campaign', ['sqzx:4157,4169 implied']],
  ['shangqiu-central-hospital-smart-hospital',       '商丘市中心医院智慧医院建设',             'Smart Hospital Construction at Shangqiu Central Hospital',        'project',  ['sqzx:1322,1328 implied']],
  ['shangqiu-central-hospital-safe-hospital',        '商丘市中心医院平安医院建设',             'Safe Hospital Construction at Shangqiu Central Hospital',         'project',  ['sqzx:4034,4041 implied']],
  ['healthy-shangqiu',                               '健康商丘建设',                           'Healthy Shangqiu',                                                'campaign', ['sqzx:4586,4593']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-fire-safety-group', 'shangqiu-central-hospital-fire-hazard-campaign', {},                                                                                               ['sqzx:4087,4114 implied']],
  ['shangqiu-central-hospital',                   'shangqiu-central-hospital-fire-hazard-campaign', {},                                                                                               ['sqzx:4042,4114']],
  ['shangqiu-central-hospital',                   'shangqiu-central-hospital-flexible-rostering',   {note: '下班高峰期增加当班人员', noteEn: 'More staff on duty at the after-work peak'},            ['sqzx:1918,1940']],
  ['shangqiu-central-hospital',                   'shangqiu-central-hospital-one-visit',            {note: '以住院患者全程陪检落实', noteEn: 'By accompanying inpatients to all examinations'},       ['sqzx:1387,1430 implied']],
  ['shangqiu-central-hospital',                   'shangqiu-central-hospital-record-quality-check', {note: '原文只写今年上半年，年份未说明', noteEn: 'In the first half of a year that is not told'}, ['sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',                   'shangqiu-central-hospital-smart-hospital',       {},                                                                                               ['sqzx:1318,1328 implied']],
  ['shangqiu-central-hospital',                   'shangqiu-central-hospital-safe-hospital',        {},                                                                                               ['sqzx:4029,4052']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                   'healthy-shangqiu',                               {status: 'planned', note: '党委书记表示将为此出力', noteEn: 'Its Party secretary says that it will contribute'}, ['sqzx:4585,4599 implied']],
  ['shangqiu-central-hospital-medical-affairs',   'shangqiu-central-hospital-record-quality-check', {},                                                                                                              ['sqzx:4130,4169']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-record-quality-check', {},                                                                                                              ['sqzx:4130,4169']],
  ['shangqiu-central-hospital-infection-control', 'shangqiu-central-hospital-record-quality-check', {},                                                                                                              ['sqzx:4130,4169']],
  ['shangqiu-central-hospital-medical-records',   'shangqiu-central-hospital-record-quality-check', {},                                                                                                              ['sqzx:4130,4169']],
  ['shangqiu-central-hospital-medical-insurance', 'shangqiu-central-hospital-record-quality-check', {},                                                                                                              ['sqzx:4130,4169']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-fire-hazard-campaign', 'shangqiu-central-hospital-safe-hospital', {}, ['sqzx:4029,4114 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['healthy-shangqiu', 'shangqiu', {}, ['sqzx:4586,4593 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-one-stop-outpatient',            '门诊“一站式”服务',         'One-Stop Outpatient Service',                   'service',   ['sqzx:1726,1735']],
  ['shangqiu-central-hospital-accompanied-examinations',       '100%全程陪检',             'Accompanied Examinations',                      'service',   ['sqzx:1422,1430']],
  ['shangqiu-central-hospital-extended-outpatient-hours',      '延时门诊',                 'Extended Outpatient Hours',                     'service',   ['sqzx:1861,1865']],
  ['shangqiu-central-hospital-round-the-clock-treatment-room', '治疗室全天不间断值班',     'Round-the-Clock Treatment Room',                'service',   ['sqzx:1866,1879 implied']],
  ['shangqiu-central-hospital-green-channel',                  '“先诊疗、后付费”绿色通道', 'Green Channel: Treatment before Payment',       'service',   ['sqzx:2233,2247']],
  ['shangqiu-central-hospital-emergency-group',                '急救专用群',               'Emergency Chat Group',                          'app',       ['sqzx:2095,2100']],
  ['shangqiu-central-hospital-ambulance-equipment',            '车载医疗设备',             'Medical Equipment on Ambulances',               'equipment', ['sqzx:2117,2124']],
  ['shangqiu-central-hospital-graded-treatment',               '分级救治流程',             'Graded Treatment',                              'service',   ['sqzx:2216,2223']],
  ['shangqiu-central-hospital-health-education',               '健康教育',                 'Health Education',                              'service',   ['sqzx:2344,2348']],
  ['shangqiu-central-hospital-vital-signs',                    '生命体征测量',             'Measurement of Vital Signs',                    'service',   ['sqzx:1655,1661']],
  ['shangqiu-central-hospital-inpatient-booking',              '患者住院及预约住院服务',   'Admission and Booking of Admission',            'service',   ['sqzx:1665,1677']],
  ['shangqiu-central-hospital-guidance',                       '就医引导',                 'Guidance',                                      'service',   ['sqzx:1678,1682']],
  ['shangqiu-central-hospital-policy-advice',                  '政策咨询',                 'Advice on Policies',                            'service',   ['sqzx:1683,1687']],
  ['shangqiu-central-hospital-hall-order',                     '大厅秩序维持',             'Keeping Order in the Hall',                     'service',   ['sqzx:1688,1695']],
  ['shangqiu-central-hospital-self-service-help',              '指导使用自助机',           'Help with Self-Service Machines',               'service',   ['sqzx:1701,1709']],
  ['shangqiu-central-hospital-special-group-help',             '扶助老幼孕特殊群体',       'Help for the Old, the Young and the Expectant', 'service',   ['sqzx:1710,1720']],
  ['shangqiu-central-hospital-home-nursing',                   '上门护理服务',             'Nursing at Home',                               'service',   ['sqzx:2895,2901']],
  ['shangqiu-central-hospital-online-consultation',            '互联网线上咨询',           'Online Consultation',                           'service',   ['sqzx:2724,2732']],
  ['shangqiu-central-hospital-wechat-payment',                 '微信电子支付',             'WeChat Payment',                                'service',   ['sqzx:3868,3874']],
  ['shangqiu-central-hospital-inpatient-bill-lookup',          '住院清单查询',             'Look-up of Daily Inpatient Bills',              'service',   ['sqzx:3915,3925 implied']],
  ['shangqiu-central-hospital-report-lookup',                  '个人报告信息调取',         'Look-up of Personal Reports',                   'service',   ['sqzx:3926,3935 implied']],
  ['shangqiu-central-hospital-his',                            '新版HIS',                  'New Hospital Information System',               'app',       ['sqzx:3667,3672']],
  ['shangqiu-central-hospital-electronic-medical-records',     '电子病历系统',             'Electronic Medical Records',                    'app',       ['sqzx:3681,3688']],
  ['shangqiu-central-hospital-regional-emergency-system',      '区域急救系统',             'Regional Emergency System',                     'app',       ['sqzx:3701,3707']],
  ['shangqiu-central-hospital-prehospital-emergency-system',   '院前急救系统',             'Pre-Hospital Emergency System',                 'app',       ['sqzx:3708,3715']],
  ['shangqiu-central-hospital-inhospital-emergency-system',    '院内急救系统',             'In-Hospital Emergency System',                  'app',       ['sqzx:3716,3722']],
  ['shangqiu-central-hospital-emergency-cloud',                '云平台',                   'Cloud Platform of Emergency Care',              'app',       ['sqzx:3793,3796']],
  ['shangqiu-central-hospital-bedside-ecg',                    '床旁采集心电图信息',       'Bedside ECG',                                   'service',   ['sqzx:3939,3948']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nursing', '居家护理服务',   ['sqzx:2850,2857', 'sqzx:2717,2723']],
  ['shangqiu-central-hospital-his',          '医院信息系统',   ['sqzx:3673,3679']],
  ['volunteer-service',                      '志愿服务',       ['sqzx:1696,1700']],
  ['multidisciplinary-consultation',         '多学科专家会诊', ['sqzx:2301,2311 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-one-stop-outpatient',            {},                                                                                                                   ['sqzx:1724,1735']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-accompanied-examinations',       {},                                                                                                                   ['sqzx:1480,1506']],
  ['shangqiu-central-hospital-ent',                    'shangqiu-central-hospital-extended-outpatient-hours',      {},                                                                                                                   ['sqzx:1843,1865']],
  ['shangqiu-central-hospital-ent',                    'shangqiu-central-hospital-round-the-clock-treatment-room', {},                                                                                                                   ['sqzx:1843,1879']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-green-channel',                  {},                                                                                                                   ['sqzx:2003,2025', 'sqzx:2224,2247']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-emergency-group',                {note: '患者体征与住院证信息由此回传', noteEn: 'Patients\' vital signs and admission papers are sent ahead'},         ['sqzx:2093,2100']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-ambulance-equipment',            {},                                                                                                                   ['sqzx:2111,2124 implied']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-graded-treatment',               {},                                                                                                                   ['sqzx:2214,2223']],
  ['shangqiu-central-hospital',                        'multidisciplinary-consultation',                           {note: '急危重症患者必要时会诊', noteEn: 'Where critically ill patients need it'},                                    ['sqzx:2296,2311 implied']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-health-education',               {},                                                                                                                   ['sqzx:2392,2421']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-vital-signs',                    {},                                                                                                                   ['sqzx:1647,1661']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-inpatient-booking',              {},                                                                                                                   ['sqzx:1647,1677']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-guidance',                       {},                                                                                                                   ['sqzx:1647,1682']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-policy-advice',                  {},                                                                                                                   ['sqzx:1647,1687']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-hall-order',                     {},                                                                                                                   ['sqzx:1647,1695']],
  ['shangqiu-central-hospital-patient-service-centre', 'volunteer-service',                                        {},                                                                                                                   ['sqzx:1647,1700']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-self-service-help',              {},                                                                                                                   ['sqzx:1647,1709']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-special-group-help',             {},                                                                                                                   ['sqzx:1647,1720']],
  ['shangqiu-central-hospital-nursing',                'shangqiu-central-hospital-home-nursing',                   {note: '线上预约，执业护士接单', noteEn: 'Booked online; a licensed nurse takes the order'},                          ['sqzx:2871,2901 implied', 'sqzx:2709,2723 implied']],
  ['shangqiu-central-hospital-nursing',                'shangqiu-central-hospital-online-consultation',            {},                                                                                                                   ['sqzx:2709,2732 implied']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-wechat-payment',                 {note: '原在微信公众号，后入微信掌上医院', noteEn: 'First in its public account, now in the WeChat Pocket Hospital'}, ['sqzx:3859,3898']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-inpatient-bill-lookup',          {note: '经微信掌上医院', noteEn: 'In the WeChat Pocket Hospital'},                                                    ['sqzx:3892,3925']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-report-lookup',                  {note: '经微信掌上医院', noteEn: 'In the WeChat Pocket Hospital'},                                                    ['sqzx:3892,3935']],
  ['shangqiu-central-hospital',                        'free-clinic',                                              {},                                                                                                                   ['sqzx:1185,1219', 'sqzx:4649,4683 implied', 'sqzx:4708,4726 implied', 'sqzx:4728,4742 implied']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-his',                            {},                                                                                                                   ['sqzx:3663,3672']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-electronic-medical-records',     {},                                                                                                                   ['sqzx:3663,3688']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-regional-emergency-system',      {},                                                                                                                   ['sqzx:3663,3707']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-prehospital-emergency-system',   {},                                                                                                                   ['sqzx:3663,3715']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-inhospital-emergency-system',    {},                                                                                                                   ['sqzx:3716,3727']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-emergency-cloud',                {},                                                                                                                   ['sqzx:3791,3823']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-bedside-ecg',                    {},                                                                                                                   ['sqzx:3939,3977 implied']],
  ['shangqiu-central-hospital-ecg-room',               'shangqiu-central-hospital-bedside-ecg',                    {note: '由心电图室诊断并发送报告', noteEn: 'It reads them and sends the reports'},                                    ['sqzx:3939,3977 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
