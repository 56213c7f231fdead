// 焦作市中医院: who takes part in which of its programs, and the steps that led to them.

// Steps and undertakings that the article tells beside their outcome.
// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-prescription-drafting', '焦作市中医院新冠肺炎预防方剂拟定', 'Drafting of a Prescription against COVID-19 at Jiaozuo TCM Hospital', 'project', ['jzzy:401,424 implied']],
  ['jiaozuo-tcm-hospital-prescription-publication', '焦作市中医院新冠肺炎预防方剂推荐公布', 'Publication of a Prescription against COVID-19 by Jiaozuo TCM Hospital', 'campaign', ['jzzy:401,440 implied']],
  ['jiaozuo-tcm-hospital-regional-centre-building', '焦作市中医院区域中心建设', 'Building of Regional Centres at Jiaozuo TCM Hospital', 'project', ['jzzy:1798,1804 implied']],
  ['jiaozuo-tcm-hospital-discipline-building', '焦作市中医院学科建设', 'Building of Disciplines at Jiaozuo TCM Hospital', 'project', ['jzzy:1880,1887 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-tasks', '焦作市中医院“双核心指标”任务分解、落实', 'Core Indicator Tasks of Jiaozuo TCM Hospital', 'project', ['jzzy:2395,2402 implied', 'jzzy:2448,2455 implied']],
  ['jiaozuo-tcm-hospital-performance-management', '焦作市中医院绩效考核管理', 'Performance Management of Jiaozuo TCM Hospital', 'policy', ['jzzy:2543,2551 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-policy-study', '焦作市中医院绩效工资方案医改政策研究', 'Study of Reform Policy for the Pay Scheme of Jiaozuo TCM Hospital', 'project', ['jzzy:2676,2684 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-talks', '焦作市中医院绩效工资方案调研座谈', 'Talks on the Pay Scheme of Jiaozuo TCM Hospital', 'event', ['jzzy:2703,2716 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-opinions', '焦作市中医院绩效工资方案征求意见和建议', 'Consultation on the Pay Scheme of Jiaozuo TCM Hospital', 'campaign', ['jzzy:2720,2728 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-meetings', '焦作市中医院绩效工资方案院长办公会、党委会研究', 'Meetings on the Pay Scheme of Jiaozuo TCM Hospital', 'event', ['jzzy:2737,2749 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-opening', '焦作市中医院人民院区全面开业', 'Opening of the Renmin Campus of Jiaozuo TCM Hospital', 'event', ['jzzy:693,706 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// Neither group is named; the second came from outside, from where is not told.
// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-prescription-experts', '焦作市中医院新冠肺炎预防方剂专家', 'Experts of Jiaozuo TCM Hospital on the Prescription against COVID-19', 'expert', ['jzzy:389,424 implied']],
  ['jiaozuo-tcm-hospital-grade-review-experts', '焦作市中医院等级评审省级专家', 'Provincial Experts on the Grade Review of Jiaozuo TCM Hospital', 'expert', ['jzzy:1279,1297 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// The word stands so in the article; 膏滋 may be meant.
// id, name, English name, kind, evidence
UNWIND [
  ['herbal-paste-processing', '药滋加工', 'Processing of Herbal Pastes', 'technique', ['jzzy:3111,3116']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-prescription-experts', 'jiaozuo-tcm-hospital', {}, ['jzzy:389,393']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-prescription-drafting', 'jiaozuo-epidemic-control', {}, ['jzzy:401,460 implied']],
  ['jiaozuo-tcm-hospital-prescription-publication', 'jiaozuo-epidemic-control', {}, ['jzzy:426,460 implied']],
  ['jiaozuo-tcm-hospital-regional-centre-building', 'jiaozuo-health-commission-ten-projects', {}, ['jzzy:1794,1818 implied']],
  ['jiaozuo-tcm-hospital-strategic-agreements', 'jiaozuo-tcm-hospital-discipline-building', {}, ['jzzy:1880,1932 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-tasks', 'henan-two-core-indicators', {}, ['jzzy:2395,2455 implied']],
  ['jiaozuo-tcm-hospital-medical-quality-report', 'jiaozuo-tcm-hospital-performance-management', {note: '列为重中之重', noteEn: 'Held to matter most'}, ['jzzy:2499,2551']],
  ['jiaozuo-tcm-hospital-nursing-quality-report', 'jiaozuo-tcm-hospital-performance-management', {note: '列为重中之重', noteEn: 'Held to matter most'}, ['jzzy:2507,2551']],
  ['jiaozuo-tcm-hospital-infection-management-report', 'jiaozuo-tcm-hospital-performance-management', {note: '列为重中之重', noteEn: 'Held to matter most'}, ['jzzy:2517,2551']],
  ['jiaozuo-tcm-hospital-pay-scheme-policy-study', 'jiaozuo-tcm-hospital-pay-scheme', {}, ['jzzy:2676,2702 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-talks', 'jiaozuo-tcm-hospital-pay-scheme', {}, ['jzzy:2685,2716 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-opinions', 'jiaozuo-tcm-hospital-pay-scheme', {}, ['jzzy:2685,2732 implied']],
  ['jiaozuo-tcm-hospital-pay-scheme-meetings', 'jiaozuo-tcm-hospital-pay-scheme', {}, ['jzzy:2733,2794 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-prescription-drafting', {note: '反复磋商而成，供本市普通人群用', noteEn: 'After much discussion, for the people of the city'}, ['jzzy:389,424']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-prescription-publication', {note: '面向社会公众，拟定后随即公布', noteEn: 'To the public, as soon as it was drawn up'}, ['jzzy:389,440']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-regional-centre-building', {note: '全面加强，依市卫健委十大项目', noteEn: 'Stepped up, as the ten projects of the health commission ask'}, ['jzzy:1794,1818 implied']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-discipline-building', {note: '引进团队，签订合作协议', noteEn: 'By bringing in teams and signing agreements'}, ['jzzy:1880,1932 implied']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-core-indicator-tasks', {}, ['jzzy:2418,2455']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-performance-management', {}, ['jzzy:2492,2551']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-renmin-campus-opening', {note: '日期未说明', noteEn: 'On which day is not said'}, ['jzzy:693,706']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-policy-study', {}, ['jzzy:2656,2684']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-talks', {note: '与有关部门和人员', noteEn: 'With departments and staff'}, ['jzzy:2656,2716']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-opinions', {note: '全面征求', noteEn: 'From all'}, ['jzzy:2656,2728']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-pay-scheme-meetings', {note: '多次召开，数十次易稿', noteEn: 'Many meetings and tens of drafts'}, ['jzzy:2656,2755']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-prescription-experts', 'jiaozuo-tcm-hospital-prescription-drafting', {note: '反复磋商', noteEn: 'After much discussion'}, ['jzzy:389,424']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-core-indicator-management-group', 'jiaozuo-tcm-hospital-core-indicator-tasks', {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-clinical-group', 'jiaozuo-tcm-hospital-core-indicator-tasks', {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-pharmacy-group', 'jiaozuo-tcm-hospital-core-indicator-tasks', {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-nursing-group', 'jiaozuo-tcm-hospital-core-indicator-tasks', {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-core-indicator-infection-control-group', 'jiaozuo-tcm-hospital-core-indicator-tasks', {note: '分解、落实任务', noteEn: 'Shares out and does the tasks'}, ['jzzy:2395,2455']],
  ['jiaozuo-tcm-hospital-grade-review-experts', 'jiaozuo-tcm-hospital-grade-review-training', {role: '解读、培训', note: '受邀而来', noteEn: 'On invitation'}, ['jzzy:1274,1297']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'jiaozuo-tcm-hospital-renmin-campus-opening', {}, ['jzzy:693,706']],
  ['jiaozuo-party-committee', 'jiaozuo-tcm-hospital-renmin-campus-opening', {role: '关心和支持'}, ['jzzy:672,706']],
  ['jiaozuo-government', 'jiaozuo-tcm-hospital-renmin-campus-opening', {role: '关心和支持'}, ['jzzy:672,706']],
  ['jiaozuo-health-commission', 'jiaozuo-tcm-hospital-renmin-campus-opening', {role: '关心和支持'}, ['jzzy:672,706']],
  ['jiaozuo-tcm-hospital-epidemic-control-group', 'jiaozuo-epidemic-control', {note: '党政一把手任组长', noteEn: 'Headed by the chiefs of Party committee and administration'}, ['jzzy:306,352 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-renmin-campus-opening', 'jiaozuo', {}, ['jzzy:693,706 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', 'high-end-ventilator', {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', 'anaesthesia-machine', {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu', 'high-end-ventilator', {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu', 'anaesthesia-machine', {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'pre-examination-triage', {note: '三院区各处预检分诊之一', noteEn: 'One of those of the three campuses'}, ['jzzy:559,572 implied']],
  ['jiaozuo-tcm-hospital', 'herbal-paste-processing', {note: '方法规范', noteEn: 'By set methods'}, ['jzzy:3082,3118']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
