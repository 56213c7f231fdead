// 焦作市中医院: alliances, projects, policies and campaigns, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  // The ranking is an appendix of this report.
  ['tcm-hospital-evaluation-2020', '基于中医药特色优势和科技影响力的中医医院评价研究报告（2020年）', 'Evaluation of TCM Hospitals 2020', 'study',
    ['jzzy:1440,1477']],
  ['jiaozuo-stroke-map', '焦作市卒中地图', 'Stroke Map of Jiaozuo', 'network', ['jzzy:1962,1969']],
  ['jiaozuo-120-network', '焦作市120急救网络', '120 Emergency Network of Jiaozuo', 'network', ['jzzy:2077,2088']],
  ['jiaozuo-health-commission-ten-projects', '焦作市卫健委十大项目', 'Ten Projects of the Jiaozuo Health Commission', 'project', ['jzzy:1807,1816 implied']],
  ['henan-two-core-indicators', '二级以上中医医院“双核心指标”考核评价工作方案', 'Assessment of TCM Hospitals by Two Core Indicators', 'policy',
    ['jzzy:2387,2411']],
  ['national-tcm-assessment-manual', '国家三级公立中医医院绩效考核操作手册', 'Manual for the Performance Assessment of Tertiary Public TCM Hospitals', 'policy',
    ['jzzy:1608,1629']],
  ['jiaozuo-tcm-hospital-pay-scheme', '焦作市中医院绩效工资考核分配方案', 'Performance Pay Scheme of Jiaozuo TCM Hospital', 'policy',
    ['jzzy:2782,2794 implied']],
  ['henan-public-hospital-party-class', '全省公立医院党建工作示范班', 'Henan Model Class on Party Work in Public Hospitals', 'class', ['jzzy:238,252']],
  ['jiaozuo-tcm-hospital-thrombolysis-training', '焦作市中医院超早期溶栓相关知识与流程培训', 'Training in Ultra-Early Thrombolysis at Jiaozuo TCM Hospital',
    'class', ['jzzy:1936,1950 implied']],
  ['jiaozuo-tcm-hospital-coding-training', '焦作市中医院疾病编码培训', 'Training in Disease Coding at Jiaozuo TCM Hospital', 'class',
    ['jzzy:1667,1673 implied']],
  ['jiaozuo-tcm-hospital-infection-drill', '焦作市中医院感染应急演练', 'Infection Emergency Drill at Jiaozuo TCM Hospital', 'event',
    ['jzzy:2607,2614 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '焦作市中医院第三届膏方文化节', 'Third Herbal Paste Festival of Jiaozuo TCM Hospital', 'event',
    ['jzzy:2970,2979 implied']],
  ['two-studies-one-action', '“两学一做”主题教育', 'Two Studies, One Action Education Campaign', 'campaign', ['jzzy:54,76 implied']],
  ['original-aspiration-campaign', '“不忘初心、牢记使命”主题教育', 'Original Aspiration and Mission Education Campaign', 'campaign', ['jzzy:60,76']],
  ['party-work-responsibility-system', '党建工作责任制', 'Responsibility System for Party Work', 'policy', ['jzzy:41,48']],
  ['jiaozuo-tcm-hospital-party-work', '焦作市中医院党建工作', 'Party Work of Jiaozuo TCM Hospital', 'campaign', ['jzzy:21,48 implied']],
  ['jiaozuo-tcm-hospital-small-party-branches', '焦作市中医院“划小支部单元”', 'Smaller Party Branches at Jiaozuo TCM Hospital', 'policy',
    ['jzzy:109,117 implied']],
  ['jiaozuo-tcm-hospital-party-member-training', '焦作市中医院党员的“双培养”', 'Double Training of Party Members at Jiaozuo TCM Hospital', 'policy',
    ['jzzy:132,140 implied']],
  ['jiaozuo-tcm-hospital-party-member-education', '焦作市中医院党员日常教育、管理、服务与监督',
    'Daily Education, Management, Service and Supervision of Party Members at Jiaozuo TCM Hospital', 'policy', ['jzzy:146,161 implied']],
  ['jiaozuo-tcm-hospital-party-venues', '焦作市中医院党建阵地建设', 'Venues of Party Work at Jiaozuo TCM Hospital', 'project', ['jzzy:172,176 implied']],
  ['jiaozuo-tcm-hospital-party-walkway', '焦作市中医院党建宣传步道', 'Party Work Walkway of Jiaozuo TCM Hospital', 'project', ['jzzy:182,188 implied']],
  ['jiaozuo-tcm-hospital-party-flag-structure', '焦作市中医院广场党旗建筑', 'Party Flag Structure on the Square of Jiaozuo TCM Hospital', 'project',
    ['jzzy:189,201 implied']],
  ['jiaozuo-tcm-hospital-party-room-renovation', '焦作市中医院党建活动室重新装修', 'Renovation of the Party Room of Jiaozuo TCM Hospital', 'project',
    ['jzzy:202,211 implied']],
  ['jiaozuo-tcm-hospital-party-gallery-renovation', '焦作市中医院党建长廊重新装修', 'Renovation of the Party Gallery of Jiaozuo TCM Hospital', 'project',
    ['jzzy:202,217 implied']],
  ['jiaozuo-tcm-hospital-grade-review', '焦作市中医院新一轮三甲评审工作', 'Work of Jiaozuo TCM Hospital for the New Tertiary Grade A Review', 'project',
    ['jzzy:1048,1085 implied']],
  ['jiaozuo-tcm-hospital-grade-review-plan', '焦作市中医院等级评审工作实施方案', 'Plan of Jiaozuo TCM Hospital for the Grade Review', 'policy',
    ['jzzy:1167,1178 implied']],
  ['jiaozuo-tcm-hospital-grade-review-task-list', '焦作市中医院等级评审任务分解表', 'Task List of Jiaozuo TCM Hospital for the Grade Review', 'policy',
    ['jzzy:1167,1184 implied']],
  ['jiaozuo-tcm-hospital-grade-review-training', '焦作市中医院等级评审细则解读、培训', 'Training in the Rules of the Grade Review at Jiaozuo TCM Hospital',
    'class', ['jzzy:1287,1297 implied']],
  ['jiaozuo-tcm-hospital-grade-review-study-visits', '焦作市中医院等级评审外地参观学习', 'Study Visits of Jiaozuo TCM Hospital for the Grade Review',
    'campaign', ['jzzy:1304,1311 implied']],
  ['jiaozuo-tcm-hospital-grade-review-exam', '焦作市中医院等级评审知识考试', 'Knowledge Test of Jiaozuo TCM Hospital for the Grade Review', 'event',
    ['jzzy:1315,1321 implied']],
  ['jiaozuo-tcm-hospital-performance-assessment', '焦作市中医院三级医院绩效考核工作', 'Performance Assessment Work of Jiaozuo TCM Hospital', 'project',
    ['jzzy:1710,1721 implied']],
  ['jiaozuo-tcm-hospital-icd-codes', '焦作市中医院ICD编码补充及维护', 'Upkeep of ICD Codes at Jiaozuo TCM Hospital', 'project', ['jzzy:1640,1652 implied']],
  ['jiaozuo-tcm-hospital-medical-quality-report', '焦作市中医院《医疗质量报告》', 'Medical Quality Report of Jiaozuo TCM Hospital', 'policy',
    ['jzzy:2499,2507 implied']],
  ['jiaozuo-tcm-hospital-nursing-quality-report', '焦作市中医院《护理质量报告》', 'Nursing Quality Report of Jiaozuo TCM Hospital', 'policy',
    ['jzzy:2507,2515 implied']],
  ['jiaozuo-tcm-hospital-infection-management-report', '焦作市中医院《感染管理报告》', 'Infection Management Report of Jiaozuo TCM Hospital', 'policy',
    ['jzzy:2517,2525 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-training', '焦作市中医院“双核心指标”医务人员培训', 'Training of Jiaozuo TCM Hospital for the Two Core Indicators',
    'class', ['jzzy:2456,2470 implied', 'jzzy:2395,2402 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-rules', '焦作市中医院相关标准与细则修订', 'Revision of Standards and Rules at Jiaozuo TCM Hospital', 'policy',
    ['jzzy:2471,2481 implied']],
  ['jiaozuo-tcm-hospital-infection-inspections', '焦作市中医院重点部门、重点岗位感染防控监督检查', 'Infection Control Inspections at Jiaozuo TCM Hospital',
    'campaign', ['jzzy:2585,2604 implied']],
  ['jiaozuo-tcm-hospital-old-pay-scheme', '焦作市中医院原绩效方案', 'Former Pay Scheme of Jiaozuo TCM Hospital', 'policy', ['jzzy:2756,2775 implied']],
  ['jiaozuo-epidemic-control', '焦作市新冠肺炎疫情防控', 'COVID-19 Control in Jiaozuo', 'campaign', ['jzwj:3961,3967 implied']],
  ['jiaozuo-tcm-hospital-prescription-handout', '焦作市中医院新冠肺炎预防方剂免费发放',
    'Free Handing-Out of Prescriptions against COVID-19 by Jiaozuo TCM Hospital', 'campaign', ['jzzy:463,481 implied']],
  ['jiaozuo-tcm-hospital-triage-rebuilding', '焦作市中医院预检分诊、发热门诊改造', 'Rebuilding of Triage and Fever Clinics at Jiaozuo TCM Hospital', 'project',
    ['jzzy:565,582 implied']],
  ['jiaozuo-tcm-hospital-strategic-agreements', '焦作市中医院深度战略合作协议', 'Strategic Agreements of Jiaozuo TCM Hospital', 'project',
    ['jzzy:1924,1932 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic', '焦作市中医院第三届膏方文化节义诊', 'Free Clinic of the Third Herbal Paste Festival', 'campaign',
    ['jzzy:3047,3061 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-lectures', '焦作市中医院第三届膏方文化节学术讲座', 'Lectures of the Third Herbal Paste Festival', 'event',
    ['jzzy:3047,3066 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-herb-show', '焦作市中医院第三届膏方文化节中药材展示', 'Herb Show of the Third Herbal Paste Festival', 'event',
    ['jzzy:3047,3072 implied']],
  // Steps and undertakings that the article tells beside their outcome.
  ['jiaozuo-tcm-hospital-prescription-drafting', '焦作市中医院新冠肺炎预防方剂拟定', 'Drafting of a Prescription against COVID-19 at Jiaozuo TCM Hospital',
    'project', ['jzzy:401,424 implied']],
  ['jiaozuo-tcm-hospital-prescription-publication', '焦作市中医院新冠肺炎预防方剂推荐公布',
    'Publication of a Prescription against COVID-19 by Jiaozuo TCM Hospital', 'campaign', ['jzzy:401,440 implied']],
  ['jiaozuo-tcm-hospital-regional-centre-building', '焦作市中医院区域中心建设', 'Building of Regional Centres at Jiaozuo TCM Hospital', 'project',
    ['jzzy:1798,1804 implied']],
  ['jiaozuo-tcm-hospital-discipline-building', '焦作市中医院学科建设', 'Building of Disciplines at Jiaozuo TCM Hospital', 'project',
    ['jzzy:1880,1887 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-tasks', '焦作市中医院“双核心指标”任务分解、落实', 'Core Indicator Tasks of Jiaozuo TCM Hospital', 'project',
    ['jzzy:2395,2402 implied', 'jzzy:2448,2455 implied']],
  ['jiaozuo-tcm-hospital-performance-management', '焦作市中医院绩效考核管理', 'Performance Management of Jiaozuo TCM Hospital', 'policy',
    ['jzzy:2543,2551 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-policy-study', '焦作市中医院绩效工资方案医改政策研究', 'Study of Reform Policy for the Pay Scheme of Jiaozuo TCM Hospital',
    'project', ['jzzy:2676,2684 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-talks', '焦作市中医院绩效工资方案调研座谈', 'Talks on the Pay Scheme of Jiaozuo TCM Hospital', 'event',
    ['jzzy:2703,2716 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-opinions', '焦作市中医院绩效工资方案征求意见和建议', 'Consultation on the Pay Scheme of Jiaozuo TCM Hospital', 'campaign',
    ['jzzy:2720,2728 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-meetings', '焦作市中医院绩效工资方案院长办公会、党委会研究', 'Meetings on the Pay Scheme of Jiaozuo TCM Hospital', 'event',
    ['jzzy:2737,2749 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-opening', '焦作市中医院人民院区全面开业', 'Opening of the Renmin Campus of Jiaozuo TCM Hospital', 'event',
    ['jzzy:693,706 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '第三届膏方文化节',           ['jzzy:2970,2979']],
  ['henan-two-core-indicators',               '“双核心指标”考核评价',       ['jzzy:2395,2407']],
  ['two-studies-one-action',                  '“两学一做”',                 ['jzzy:54,60']],
  ['jiaozuo-epidemic-control',                '焦作市新冠肺炎疫情防控救治', ['jzzy:609,619 implied', 'jzzy:308,319 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-epidemic-control', 'jiaozuo-covid-response']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, start, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3',    '2020-11-08', ['jzzy:2958,2979']],
  ['jiaozuo-tcm-hospital-infection-drill',       '2020',       ['jzzy:2564,2614']],
  ['jiaozuo-tcm-hospital-infection-inspections', '2020',       ['jzzy:2565,2604']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, end, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review', '2020-12-17', ['jzzy:991,1022']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, status, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review',   'ended', ['jzzy:1011,1022 implied']],
  ['jiaozuo-tcm-hospital-old-pay-scheme', 'ended', ['jzzy:2756,2775']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  // The last note tells a misprint of the article.
  ['jiaozuo-tcm-hospital-grade-review',       '以建成中医药特色鲜明的新型三级甲等中医医院为目标；形成齐抓共管的机制；原文称评审后管理与救治水平有所提高',
    ['jzzy:1131,1160', 'jzzy:1252,1270', 'jzzy:1343,1375']],
  ['jiaozuo-tcm-hospital-grade-review-plan',  '明确责任分工与完成时限；管理、工作、措施、活动各有要求', ['jzzy:1185,1197', 'jzzy:1200,1227']],
  ['jiaozuo-tcm-hospital-pay-scheme',
    '以质量、效率、控制成本、减亏为目标，按劳取酬，偏向临床一线；原文称工作效能与职工积极性因此提高，所写“优绩优筹”疑为“优绩优酬”之误', ['jzzy:2800,2879']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '为满足群众健康生活的需要而办；膏方属中医养生学，讲求治未病；由此让市民认识中医药在保健中的作用，原文称反响良好',
    ['jzzy:2937,2954', 'jzzy:2984,3031', 'jzzy:3119,3162']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-grade-review',
    'Its aim: a modern Tertiary Grade A TCM hospital of marked character; all had their part; the article says that management and care got better',
    ['jzzy:1131,1160', 'jzzy:1343,1375']],
  ['jiaozuo-tcm-hospital-grade-review-plan',  'Says who does what by when; organisation, plans, measures and records are asked for',
    ['jzzy:1185,1197', 'jzzy:1200,1227']],
  ['jiaozuo-tcm-hospital-pay-scheme',
    'Aims at quality, efficiency, cost control and smaller losses; pays by work done and favours the wards; the article says that work and spirits got better. A word for pay is misprinted in the article',
    ['jzzy:2800,2879']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3',
    'Held for healthy living; herbal pastes belong to TCM health care, which prevents illness before it comes. The people are to get to know TCM; the article says they liked it',
    ['jzzy:2937,2954', 'jzzy:2984,3031']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'jiaozuo-stroke-map',  {since: '2020-09'}, ['jzzy:1952,1970']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'jiaozuo-120-network', {since: '2020-11'}, ['jzzy:2043,2088']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', 'jiaozuo-120-network',
    {since: '2020-11', note: '院区与急救站中何者入网，原文未明言', noteEn: 'Whether the campus or its station joined is left open'}, ['jzzy:2043,2088 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-small-party-branches',     'jiaozuo-tcm-hospital-party-work', {note: '意在发挥支部作用', noteEn: 'So that the branches do more'},
    ['jzzy:105,129 implied']],
  ['jiaozuo-tcm-hospital-party-member-training',    'jiaozuo-tcm-hospital-party-work',             {}, ['jzzy:130,142 implied']],
  ['jiaozuo-tcm-hospital-party-member-education',   'jiaozuo-tcm-hospital-party-work',             {}, ['jzzy:143,161 implied']],
  ['jiaozuo-tcm-hospital-party-venues',             'jiaozuo-tcm-hospital-party-work',             {}, ['jzzy:164,176 implied']],
  ['jiaozuo-tcm-hospital-party-walkway',            'jiaozuo-tcm-hospital-party-venues',           {}, ['jzzy:168,188']],
  ['jiaozuo-tcm-hospital-party-flag-structure',     'jiaozuo-tcm-hospital-party-venues', {note: '设于广场中央', noteEn: 'In the middle of the square'},
    ['jzzy:168,201']],
  ['jiaozuo-tcm-hospital-party-room-renovation',    'jiaozuo-tcm-hospital-party-venues',           {}, ['jzzy:168,211']],
  ['jiaozuo-tcm-hospital-party-gallery-renovation', 'jiaozuo-tcm-hospital-party-venues',           {}, ['jzzy:168,217']],
  // Coding is told among what was done for the assessment of performance.
  ['jiaozuo-tcm-hospital-grade-review-plan',        'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1161,1178']],
  ['jiaozuo-tcm-hospital-grade-review-task-list',   'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1161,1184']],
  ['jiaozuo-tcm-hospital-grade-review-training',    'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1287,1297', 'jzzy:1325,1342 implied']],
  ['jiaozuo-tcm-hospital-grade-review-study-visits', 'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1304,1311', 'jzzy:1325,1342 implied']],
  ['jiaozuo-tcm-hospital-grade-review-exam',        'jiaozuo-tcm-hospital-grade-review',           {}, ['jzzy:1315,1321', 'jzzy:1325,1342 implied']],
  ['jiaozuo-tcm-hospital-icd-codes',                'jiaozuo-tcm-hospital-performance-assessment', {}, ['jzzy:1583,1652 implied']],
  ['jiaozuo-tcm-hospital-coding-training',          'jiaozuo-tcm-hospital-performance-assessment', {}, ['jzzy:1583,1673 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-training',  'henan-two-core-indicators',                   {}, ['jzzy:2395,2470 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-rules',     'henan-two-core-indicators',                   {}, ['jzzy:2395,2481 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic', 'jiaozuo-tcm-hospital-gaofang-festival-3',     {}, ['jzzy:3047,3061']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-lectures', 'jiaozuo-tcm-hospital-gaofang-festival-3',     {}, ['jzzy:3047,3066']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-herb-show', 'jiaozuo-tcm-hospital-gaofang-festival-3',     {}, ['jzzy:3047,3072']],
  ['jiaozuo-tcm-hospital-prescription-handout',     'jiaozuo-epidemic-control',                    {}, ['jzzy:442,488 implied']],
  ['jiaozuo-tcm-hospital-prescription-drafting',    'jiaozuo-epidemic-control',                    {}, ['jzzy:401,460 implied']],
  ['jiaozuo-tcm-hospital-prescription-publication', 'jiaozuo-epidemic-control',                    {}, ['jzzy:426,460 implied']],
  ['jiaozuo-tcm-hospital-regional-centre-building', 'jiaozuo-health-commission-ten-projects',      {}, ['jzzy:1794,1818 implied']],
  ['jiaozuo-tcm-hospital-strategic-agreements',     'jiaozuo-tcm-hospital-discipline-building',    {}, ['jzzy:1880,1932 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-tasks',     'henan-two-core-indicators',                   {}, ['jzzy:2395,2455 implied']],
  ['jiaozuo-tcm-hospital-medical-quality-report',   'jiaozuo-tcm-hospital-performance-management', {note: '列为重中之重', noteEn: 'Held to matter most'},
    ['jzzy:2499,2551']],
  ['jiaozuo-tcm-hospital-nursing-quality-report',   'jiaozuo-tcm-hospital-performance-management', {note: '列为重中之重', noteEn: 'Held to matter most'},
    ['jzzy:2507,2551']],
  ['jiaozuo-tcm-hospital-infection-management-report', 'jiaozuo-tcm-hospital-performance-management', {note: '列为重中之重', noteEn: 'Held to matter most'},
    ['jzzy:2517,2551']],
  ['jiaozuo-tcm-hospital-pay-scheme-policy-study',  'jiaozuo-tcm-hospital-pay-scheme',             {}, ['jzzy:2676,2702 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-talks',         'jiaozuo-tcm-hospital-pay-scheme',             {}, ['jzzy:2685,2716 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-opinions',      'jiaozuo-tcm-hospital-pay-scheme',             {}, ['jzzy:2685,2732 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-meetings',      'jiaozuo-tcm-hospital-pay-scheme',             {}, ['jzzy:2733,2794 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-stroke-map',                         'jiaozuo', {}, ['jzzy:1962,1969 implied']],
  ['jiaozuo-120-network',                        'jiaozuo', {}, ['jzzy:2077,2088 implied']],
  ['jiaozuo-health-commission-ten-projects',     'jiaozuo', {}, ['jzzy:1807,1816 implied']],
  ['henan-two-core-indicators',                  'henan',   {}, ['jzzy:2373,2415 implied']],
  ['henan-public-hospital-party-class',          'henan',   {}, ['jzzy:238,252 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3',    'jiaozuo', {}, ['jzzy:2955,2979 implied']],
  ['jiaozuo-epidemic-control',                   'jiaozuo', {}, ['jzzy:609,619']],
  ['jiaozuo-tcm-hospital-renmin-campus-opening', 'jiaozuo', {}, ['jzzy:693,706 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-gaofang-festival-3',
    {note: '有义诊、学术讲座、中药材展示等', noteEn: 'With a free clinic, lectures and a show of medicinal herbs'}, ['jzzy:2955,2979', 'jzzy:3053,3081']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-thrombolysis-training',    {},                                     ['jzzy:1933,1950']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-coding-training', {note: '深入临床科室，先后十余次；病案首页编码渐趋完整、准确',
    noteEn: 'In the clinical departments, more than ten times; the coding of records is getting more complete and exact'},
    ['jzzy:1659,1678', 'jzzy:1667,1703']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-infection-drill',          {},                                     ['jzzy:2605,2614']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-pay-scheme',
    {note: '取代沿用20年的旧方案；推行日期未说明', noteEn: 'In place of one used for twenty years; since when is not said'}, ['jzzy:2756,2794']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-party-work', {note: '党的组织和工作全覆盖；外地卫健委、兄弟医院等曾来院观摩，后者未列其名',
    noteEn: 'Party organisation and work cover all; health commissions and hospitals came to see it, the latter not named'}, ['jzzy:88,104', 'jzzy:263,286']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-small-party-branches',     {},                                     ['jzzy:105,117']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-party-member-training',    {},                                     ['jzzy:130,142']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-party-member-education',   {},                                     ['jzzy:143,161']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-grade-review',
    {until: '2020-12-17', note: '列为医院中心工作', noteEn: 'Made the chief task of the hospital'}, ['jzzy:1065,1083', 'jzzy:991,1022']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-grade-review-plan',        {},                                     ['jzzy:1161,1178']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-grade-review-task-list',   {},                                     ['jzzy:1161,1184']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-grade-review-training',
    {note: '请省级专家解读、授课', noteEn: 'By experts of provincial rank'}, ['jzzy:1274,1297']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-grade-review-study-visits',
    {note: '由有关人员前往；所到之处未说明', noteEn: 'Where the staff went is not said'}, ['jzzy:1298,1311']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-grade-review-exam',        {},                                     ['jzzy:1313,1321']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-performance-assessment', {note: '已成常态，形成制度和体系', noteEn: 'Made a standing system'},
    ['jzzy:1704,1741']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-icd-codes',
    {note: '依考核操作手册并结合临床实际', noteEn: 'After the manual of the assessment and the work on the wards'}, ['jzzy:1605,1652']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-medical-quality-report',
    {note: '纳入医院绩效考核管理', noteEn: 'Counts in the assessment of performance'}, ['jzzy:2499,2551']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-nursing-quality-report',
    {note: '纳入医院绩效考核管理', noteEn: 'Counts in the assessment of performance'}, ['jzzy:2507,2551']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-infection-management-report',
    {note: '纳入医院绩效考核管理', noteEn: 'Counts in the assessment of performance'}, ['jzzy:2517,2551']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-core-indicator-training',  {},                                     ['jzzy:2456,2470']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-core-indicator-rules',     {},                                     ['jzzy:2471,2481']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-infection-inspections',
    {since: '2020', note: '疫情期间加强', noteEn: 'Stepped up during the epidemic'}, ['jzzy:2565,2604']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-old-pay-scheme',
    {status: 'ended', note: '沿用20年后废止', noteEn: 'Dropped after twenty years'}, ['jzzy:2756,2775']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-prescription-handout', {note: '面向重点人群', noteEn: 'To groups at risk'}, ['jzzy:461,481']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-triage-rebuilding',
    {note: '三个院区，受条件所限，多次改造', noteEn: 'On three campuses, more than once, as there was little room'}, ['jzzy:553,582']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-strategic-agreements',
    {note: '与多家医疗机构签订，未列其名', noteEn: 'With several institutions that are not named'}, ['jzzy:1914,1932']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic', {},                                     ['jzzy:3047,3061']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-gaofang-festival-3-lectures', {},                                     ['jzzy:3047,3066']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-gaofang-festival-3-herb-show', {},                                     ['jzzy:3047,3072']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-prescription-drafting',
    {note: '反复磋商而成，供本市普通人群用', noteEn: 'After much discussion, for the people of the city'}, ['jzzy:389,424']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-prescription-publication',
    {note: '面向社会公众，拟定后随即公布', noteEn: 'To the public, as soon as it was drawn up'}, ['jzzy:389,440']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-regional-centre-building',
    {note: '全面加强，依市卫健委十大项目', noteEn: 'Stepped up, as the ten projects of the health commission ask'}, ['jzzy:1794,1818 implied']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-discipline-building',
    {note: '引进团队，签订合作协议', noteEn: 'By bringing in teams and signing agreements'}, ['jzzy:1880,1932 implied']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-core-indicator-tasks',     {},                                     ['jzzy:2418,2455']],
  ['jiaozuo-tcm-hospital',                 'jiaozuo-tcm-hospital-performance-management',   {},                                     ['jzzy:2492,2551']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-renmin-campus-opening', {note: '日期未说明', noteEn: 'On which day is not said'}, ['jzzy:693,706']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-policy-study',  {},                                     ['jzzy:2656,2684']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-talks', {note: '与有关部门和人员', noteEn: 'With departments and staff'},
    ['jzzy:2656,2716']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-opinions',      {note: '全面征求', noteEn: 'From all'}, ['jzzy:2656,2728']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-meetings',
    {note: '多次召开，数十次易稿', noteEn: 'Many meetings and tens of drafts'}, ['jzzy:2656,2755']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-party-committee',      'jiaozuo-tcm-hospital-party-venues', {note: '为增强党员凝聚力', noteEn: 'To bring the Party members together'},
    ['jzzy:164,230']],
  ['jiaozuo-tcm-hospital-performance-assessment-group', 'jiaozuo-tcm-hospital-performance-assessment', {}, ['jzzy:1583,1604 implied']],
  ['jiaozuo-tcm-hospital-party-committee',      'jiaozuo-tcm-hospital-pay-scheme',
    {note: '参考兄弟单位方案，与有关部门和人员座谈，征求意见，经院长办公会、党委会多次研究，数十次修改',
    noteEn: 'Looked at the schemes of other hospitals, asked departments and staff, met many times, and redrafted it tens of times'},
    ['jzzy:2656,2684', 'jzzy:2685,2702', 'jzzy:2703,2716', 'jzzy:2733,2749', 'jzzy:2750,2755']],
  ['jiaozuo-tcm-hospital-prescription-experts', 'jiaozuo-tcm-hospital-prescription-drafting', {note: '反复磋商', noteEn: 'After much discussion'},
    ['jzzy:389,424']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',                        'jiaozuo-health-commission-ten-projects', {}, ['jzzy:1794,1818']],
  ['jiaozuo-tcm-hospital',                        'henan-two-core-indicators',
    {note: '为此设管理、临床、药事、护理、感控五组，分解并落实任务', noteEn: 'With five groups set up for it, each with its tasks'},
    ['jzzy:2371,2445', 'jzzy:2446,2455']],
  ['jiaozuo-tcm-hospital',                        'national-tcm-assessment-manual', {}, ['jzzy:1583,1629']],
  ['jiaozuo-tcm-hospital',                        'tcm-hospital-evaluation-2020', {role: '被评价医院'}, ['jzzy:1462,1566 implied']],
  ['jiaozuo-tcm-hospital',                        'henan-public-hospital-party-class', {role: '观摩地'}, ['jzzy:238,286 implied']],
  ['jiaozuo-tcm-hospital', 'two-studies-one-action', {note: '使之常态化、制度化、规范化', noteEn: 'Kept up as a standing, regular practice'}, ['jzzy:19,87']],
  ['jiaozuo-tcm-hospital',                        'original-aspiration-campaign',
    {note: '使之常态化、制度化、规范化', noteEn: 'Kept up as a standing, regular practice'}, ['jzzy:19,87']],
  ['jiaozuo-tcm-hospital',                        'party-work-responsibility-system', {note: '全面落实', noteEn: 'Carried out in full'}, ['jzzy:19,48']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-epidemic-control', {note: '选派中医专家参与全过程', noteEn: 'With TCM experts, from beginning to end'}, ['jzzy:599,622']],
  ['jiaozuo-tcm-hospital-covid-experts',          'jiaozuo-epidemic-control', {note: '参与全过程', noteEn: 'From beginning to end'}, ['jzzy:599,622']],
  ['jiaozuo-tcm-hospital-core-indicator-management-group', 'jiaozuo-tcm-hospital-core-indicator-tasks',
    {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-clinical-group', 'jiaozuo-tcm-hospital-core-indicator-tasks',
    {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-pharmacy-group', 'jiaozuo-tcm-hospital-core-indicator-tasks',
    {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-nursing-group', 'jiaozuo-tcm-hospital-core-indicator-tasks',
    {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-infection-control-group', 'jiaozuo-tcm-hospital-core-indicator-tasks',
    {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-grade-review-experts',   'jiaozuo-tcm-hospital-grade-review-training', {role: '解读、培训', note: '受邀而来', noteEn: 'On invitation'},
    ['jzzy:1274,1297']],
  ['jiaozuo-tcm-hospital-renmin-campus',          'jiaozuo-tcm-hospital-renmin-campus-opening', {}, ['jzzy:693,706']],
  ['jiaozuo-party-committee',                     'jiaozuo-tcm-hospital-renmin-campus-opening', {role: '关心和支持'}, ['jzzy:672,706']],
  ['jiaozuo-government',                          'jiaozuo-tcm-hospital-renmin-campus-opening', {role: '关心和支持'}, ['jzzy:672,706']],
  ['jiaozuo-health-commission',                   'jiaozuo-tcm-hospital-renmin-campus-opening', {role: '关心和支持'}, ['jzzy:672,706']],
  ['jiaozuo-tcm-hospital-epidemic-control-group', 'jiaozuo-epidemic-control',
    {note: '党政一把手任组长', noteEn: 'Headed by the chiefs of Party committee and administration'}, ['jzzy:306,352 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
