// 焦作市中医院: how it worked for the reviews and assessments, its quality reports, and its pay.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review',                '焦作市中医院新一轮三甲评审工作',                 'Work of Jiaozuo TCM Hospital for the New Tertiary Grade A Review',  'project',  ['jzzy:1048,1085 implied']],
  ['jiaozuo-tcm-hospital-grade-review-plan',           '焦作市中医院等级评审工作实施方案',               'Plan of Jiaozuo TCM Hospital for the Grade Review',                 'policy',   ['jzzy:1167,1178 implied']],
  ['jiaozuo-tcm-hospital-grade-review-task-list',      '焦作市中医院等级评审任务分解表',                 'Task List of Jiaozuo TCM Hospital for the Grade Review',            'policy',   ['jzzy:1167,1184 implied']],
  ['jiaozuo-tcm-hospital-grade-review-training',       '焦作市中医院等级评审细则解读、培训',             'Training in the Rules of the Grade Review at Jiaozuo TCM Hospital', 'class',    ['jzzy:1287,1297 implied']],
  ['jiaozuo-tcm-hospital-grade-review-study-visits',   '焦作市中医院等级评审外地参观学习',               'Study Visits of Jiaozuo TCM Hospital for the Grade Review',         'campaign', ['jzzy:1304,1311 implied']],
  ['jiaozuo-tcm-hospital-grade-review-exam',           '焦作市中医院等级评审知识考试',                   'Knowledge Test of Jiaozuo TCM Hospital for the Grade Review',       'event',    ['jzzy:1315,1321 implied']],
  ['jiaozuo-tcm-hospital-performance-assessment',      '焦作市中医院三级医院绩效考核工作',               'Performance Assessment Work of Jiaozuo TCM Hospital',               'project',  ['jzzy:1710,1721 implied']],
  ['jiaozuo-tcm-hospital-icd-codes',                   '焦作市中医院ICD编码补充及维护',                  'Upkeep of ICD Codes at Jiaozuo TCM Hospital',                       'project',  ['jzzy:1640,1652 implied']],
  ['jiaozuo-tcm-hospital-medical-quality-report',      '焦作市中医院《医疗质量报告》',                   'Medical Quality Report of Jiaozuo TCM Hospital',                    'policy',   ['jzzy:2499,2507 implied']],
  ['jiaozuo-tcm-hospital-nursing-quality-report',      '焦作市中医院《护理质量报告》',                   'Nursing Quality Report of Jiaozuo TCM Hospital',                    'policy',   ['jzzy:2507,2515 implied']],
  ['jiaozuo-tcm-hospital-infection-management-report', '焦作市中医院《感染管理报告》',                   'Infection Management Report of Jiaozuo TCM Hospital',               'policy',   ['jzzy:2517,2525 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-training',     '焦作市中医院“双核心指标”医务人员培训',           'Training of Jiaozuo TCM Hospital for the Two Core Indicators',      'class',    ['jzzy:2456,2470 implied', 'jzzy:2395,2402 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-rules',        '焦作市中医院相关标准与细则修订',                 'Revision of Standards and Rules at Jiaozuo TCM Hospital',           'policy',   ['jzzy:2471,2481 implied']],
  ['jiaozuo-tcm-hospital-infection-inspections',       '焦作市中医院重点部门、重点岗位感染防控监督检查', 'Infection Control Inspections at Jiaozuo TCM Hospital',             'campaign', ['jzzy:2585,2604 implied']],
  ['jiaozuo-tcm-hospital-old-pay-scheme',              '焦作市中医院原绩效方案',                         'Former Pay Scheme of Jiaozuo TCM Hospital',                         'policy',   ['jzzy:2756,2775 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, end, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review', '2020-12-17', ['jzzy:991,1022']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, start, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-infection-inspections', '2020', ['jzzy:2565,2604']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, status, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review',   'ended', ['jzzy:1011,1022 implied']],
  ['jiaozuo-tcm-hospital-old-pay-scheme', 'ended', ['jzzy:2756,2775']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// The last note tells a misprint of the article.
// id, note, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review',      '以建成中医药特色鲜明的新型三级甲等中医医院为目标；形成齐抓共管的机制；原文称评审后管理与救治水平有所提高',                         ['jzzy:1131,1160', 'jzzy:1252,1270', 'jzzy:1343,1375']],
  ['jiaozuo-tcm-hospital-grade-review-plan', '明确责任分工与完成时限；管理、工作、措施、活动各有要求',                                                                           ['jzzy:1185,1197', 'jzzy:1200,1227']],
  ['tcm-hospital-top100-2020',               '附于同日发布的评价研究报告',                                                                                                       ['jzzy:1478,1528']],
  ['jiaozuo-tcm-hospital-pay-scheme',        '以质量、效率、控制成本、减亏为目标，按劳取酬，偏向临床一线；原文称工作效能与职工积极性因此提高，所写“优绩优筹”疑为“优绩优酬”之误', ['jzzy:2800,2879']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review',      'Its aim: a modern Tertiary Grade A TCM hospital of marked character; all had their part; the article says that management and care got better',                                                         ['jzzy:1131,1160', 'jzzy:1343,1375']],
  ['jiaozuo-tcm-hospital-grade-review-plan', 'Says who does what by when; organisation, plans, measures and records are asked for',                                                                                                                   ['jzzy:1185,1197', 'jzzy:1200,1227']],
  ['tcm-hospital-top100-2020',               'An appendix of the evaluation published that day',                                                                                                                                                      ['jzzy:1478,1528']],
  ['jiaozuo-tcm-hospital-pay-scheme',        'Aims at quality, efficiency, cost control and smaller losses; pays by work done and favours the wards; the article says that work and spirits got better. A word for pay is misprinted in the article', ['jzzy:2800,2879']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// Coding is told among what was done for the assessment of performance.
// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review-plan',         'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1161,1178']],
  ['jiaozuo-tcm-hospital-grade-review-task-list',    'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1161,1184']],
  ['jiaozuo-tcm-hospital-grade-review-training',     'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1287,1297', 'jzzy:1325,1342 implied']],
  ['jiaozuo-tcm-hospital-grade-review-study-visits', 'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1304,1311', 'jzzy:1325,1342 implied']],
  ['jiaozuo-tcm-hospital-grade-review-exam',         'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1315,1321', 'jzzy:1325,1342 implied']],
  ['jiaozuo-tcm-hospital-icd-codes',                 'jiaozuo-tcm-hospital-performance-assessment', {}, ['jzzy:1583,1652 implied']],
  ['jiaozuo-tcm-hospital-coding-training',           'jiaozuo-tcm-hospital-performance-assessment', {}, ['jzzy:1583,1673 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-training',   'henan-two-core-indicators',                   {}, ['jzzy:2395,2470 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-rules',      'henan-two-core-indicators',                   {}, ['jzzy:2395,2481 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-grade-review',                {until: '2020-12-17', note: '列为医院中心工作', noteEn: 'Made the chief task of the hospital'},                 ['jzzy:1065,1083', 'jzzy:991,1022']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-grade-review-plan',           {},                                                                                                             ['jzzy:1161,1178']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-grade-review-task-list',      {},                                                                                                             ['jzzy:1161,1184']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-grade-review-training',       {note: '请省级专家解读、授课', noteEn: 'By experts of provincial rank'},                                        ['jzzy:1274,1297']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-grade-review-study-visits',   {note: '由有关人员前往；所到之处未说明', noteEn: 'Where the staff went is not said'},                           ['jzzy:1298,1311']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-grade-review-exam',           {},                                                                                                             ['jzzy:1313,1321']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-performance-assessment',      {note: '已成常态，形成制度和体系', noteEn: 'Made a standing system'},                                           ['jzzy:1704,1741']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-icd-codes',                   {note: '依考核操作手册并结合临床实际', noteEn: 'After the manual of the assessment and the work on the wards'}, ['jzzy:1605,1652']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-medical-quality-report',      {note: '纳入医院绩效考核管理', noteEn: 'Counts in the assessment of performance'},                              ['jzzy:2499,2551']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-nursing-quality-report',      {note: '纳入医院绩效考核管理', noteEn: 'Counts in the assessment of performance'},                              ['jzzy:2507,2551']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-infection-management-report', {note: '纳入医院绩效考核管理', noteEn: 'Counts in the assessment of performance'},                              ['jzzy:2517,2551']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-core-indicator-training',     {},                                                                                                             ['jzzy:2456,2470']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-core-indicator-rules',        {},                                                                                                             ['jzzy:2471,2481']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-infection-inspections',       {since: '2020', note: '疫情期间加强', noteEn: 'Stepped up during the epidemic'},                                ['jzzy:2565,2604']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-old-pay-scheme',              {status: 'ended', note: '沿用20年后废止', noteEn: 'Dropped after twenty years'},                                ['jzzy:2756,2775']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-performance-assessment-group', 'jiaozuo-tcm-hospital-performance-assessment', {},                                                                                                                                                                                                                                    ['jzzy:1583,1604 implied']],
  ['jiaozuo-tcm-hospital-party-committee',              'jiaozuo-tcm-hospital-pay-scheme',             {note: '参考兄弟单位方案，与有关部门和人员座谈，征求意见，经院长办公会、党委会多次研究，数十次修改', noteEn: 'Looked at the schemes of other hospitals, asked departments and staff, met many times, and redrafted it tens of times'}, ['jzzy:2656,2684', 'jzzy:2685,2702', 'jzzy:2703,2716', 'jzzy:2733,2749', 'jzzy:2750,2755']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
