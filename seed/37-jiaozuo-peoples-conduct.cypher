// 焦作市人民医院: how it governs itself: standing rules, integrity, and conduct towards patients.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-collective-decision', '中共焦作市人民医院委员会“三重一大”集体决策制度', "Rules for Collective Decisions on Major Matters of Jiaozuo People's Hospital", 'policy',   ['jzrm:994,1020']],
  ['jiaozuo-peoples-hospital-committee-procedure', '焦作市人民医院党委会议事规则',                   "Rules of Procedure of the Party Committee of Jiaozuo People's Hospital", 'policy',   ['jzrm:1023,1030 implied']],
  ['jiaozuo-peoples-hospital-branch-standards',    '焦作市人民医院支部制度建设标准化',               "Standardised Party Branches at Jiaozuo People's Hospital", 'project',  ['jzrm:1184,1198 implied']],
  ['jiaozuo-peoples-hospital-branch-flow',         '焦作市人民医院党建“流程说明书”',                 "Flow Descriptions of Party Work at Jiaozuo People's Hospital", 'policy',   ['jzrm:1266,1271 implied']],
  ['jiaozuo-peoples-hospital-party-duty-list',     '焦作市人民医院党建工作责任清单',                 "List of Duties in Party Work at Jiaozuo People's Hospital", 'policy',   ['jzrm:1273,1282 implied']],
  ['jiaozuo-peoples-hospital-integrity',           '焦作市人民医院党风廉政建设',                     "Integrity Campaign of Jiaozuo People's Hospital", 'campaign', ['jzrm:1323,1329 implied']],
  ['jiaozuo-peoples-hospital-discipline-study',    '焦作市人民医院纪律法规集中学习',                 "Monthly Study of Disciplinary Rules at Jiaozuo People's Hospital", 'class',    ['jzrm:1370,1383 implied']],
  ['jiaozuo-peoples-hospital-warning-education',   '焦作市人民医院警示教育',                         "Warning Education at Jiaozuo People's Hospital", 'campaign', ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-case-reform',         '焦作市人民医院以案促改活动',                     "Reform through Cases at Jiaozuo People's Hospital", 'campaign', ['jzrm:1588,1597 implied']],
  ['jiaozuo-peoples-hospital-medical-ethics',      '焦作市人民医院医德医风建设',                     "Medical Ethics Campaign of Jiaozuo People's Hospital", 'campaign', ['jzrm:3144,3154 implied']],
  ['jiaozuo-peoples-hospital-service-star-rules',  '焦作市人民医院“优质服务明星”评分细则',           "Scoring Rules for Service Stars of Jiaozuo People's Hospital", 'policy',   ['jzrm:3234,3247 implied']],
  ['nine-integrity-rules',                         '医疗机构工作人员廉洁从业九项准则',               'Nine Rules of Integrity for the Staff of Medical Institutions', 'policy',   ['jzrm:1403,1420']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-collective-decision', '“三重一大”集体决策制度',       ['jzrm:1007,1020']],
  ['jiaozuo-peoples-hospital-branch-standards',    '焦作市人民医院支部“五有”建设', ['jzrm:1199,1205 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, note, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-branch-standards',   '五个目标：支部、书记、党建品牌、阵地、科室标杆各有其一', ['jzrm:1199,1243']],
  ['jiaozuo-peoples-hospital-branch-flow',        '写明做什么、谁来做、怎么做', ['jzrm:1248,1272']],
  ['jiaozuo-peoples-hospital-discipline-study',   '学习《中国共产党纪律处分条例》等，条例已发至领导干部及各党支部', ['jzrm:1330,1358', 'jzrm:1384,1421']],
  ['jiaozuo-peoples-hospital-warning-education',  '含动员会、协调会、看警示片《折翅的天使》、自查自纠、整改、廉政谈话、参观监狱', ['jzrm:1448,1506', 'jzrm:1570,1587', 'jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital-medical-ethics',     '涉及导医、窗口、医疗医技、后勤四方面服务', ['jzrm:3158,3191']],
  ['jiaozuo-peoples-hospital-service-star-rules', '百分制，看诊疗有无拖延推诿，病情、检查、诊断、治疗计划与风险是否告知', ['jzrm:3249,3329']],
  ['jiaozuo-peoples-hospital-party-committee',    '党建求全域覆盖；理论学习、三会一课、主题党日成常态',     ['jzrm:967,985', 'jzrm:1079,1123']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-branch-standards',   'Five aims: for branch, secretary, brand, meeting place and model department', ['jzrm:1199,1243']],
  ['jiaozuo-peoples-hospital-branch-flow',        'They tell what is done, by whom and how', ['jzrm:1248,1272']],
  ['jiaozuo-peoples-hospital-discipline-study',   "On the Party's rules of discipline, handed out to leaders and branches, and others", ['jzrm:1330,1358', 'jzrm:1384,1421']],
  ['jiaozuo-peoples-hospital-warning-education',  'With meetings, a film on the health system, self-checks and mending, talks, and a visit to a prison', ['jzrm:1448,1506', 'jzrm:1570,1587', 'jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital-medical-ethics',     'In guidance, counters, medical and technical services, and logistics', ['jzrm:3158,3191']],
  ['jiaozuo-peoples-hospital-service-star-rules', 'Out of a hundred points, for care without delay and for telling patients about findings, plans and risks', ['jzrm:3249,3329']],
  ['jiaozuo-peoples-hospital-party-committee',    'Party work in all fields; study, meetings, lessons and theme days as a rule', ['jzrm:967,985', 'jzrm:1079,1123']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-prison', '焦作监狱', 'Jiaozuo Prison', 'other', ['jzrm:1615,1619']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-prison', 'jiaozuo', {}, ['jzrm:1615,1619 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-branch-flow',        'jiaozuo-peoples-hospital-branch-standards', {}, ['jzrm:1199,1272 implied']],
  ['jiaozuo-peoples-hospital-party-duty-list',    'jiaozuo-peoples-hospital-branch-standards', {}, ['jzrm:1244,1282 implied']],
  ['jiaozuo-peoples-hospital-discipline-study',   'jiaozuo-peoples-hospital-integrity',        {}, ['jzrm:1317,1383 implied']],
  ['jiaozuo-peoples-hospital-warning-education',  'jiaozuo-peoples-hospital-integrity',        {}, ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-case-reform',        'jiaozuo-peoples-hospital-integrity',        {}, ['jzrm:1588,1597 implied']],
  ['jiaozuo-peoples-hospital-service-star-rules', 'jiaozuo-peoples-hospital-medical-ethics',   {}, ['jzrm:3144,3154 implied', 'jzrm:3228,3248 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-collective-decision', 'jiaozuo-peoples-hospital-party-committee', {}, ['jzrm:994,1020 implied']],
  ['jiaozuo-peoples-hospital-committee-procedure', 'jiaozuo-peoples-hospital-party-committee', {}, ['jzrm:1023,1030 implied']],
  ['jiaozuo-peoples-hospital-service-star-rules',  'jiaozuo-peoples-hospital',                 {}, ['jzrm:3231,3248']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-collective-decision', {}, ['jzrm:986,1021']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-committee-procedure', {}, ['jzrm:1022,1048']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-branch-standards',    {}, ['jzrm:1184,1198']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-branch-flow',         {}, ['jzrm:1244,1272']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-party-duty-list',     {}, ['jzrm:1265,1282 implied']],
  ['jiaozuo-peoples-hospital-party-committee', 'jiaozuo-peoples-hospital-integrity',           {}, ['jzrm:1313,1329']],
  ['jiaozuo-peoples-hospital-party-committee', 'jiaozuo-peoples-hospital-discipline-study',    {}, ['jzrm:1359,1383']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-warning-education',   {}, ['jzrm:1466,1479', 'jzrm:1579,1587']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-case-reform',         {}, ['jzrm:1588,1597']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-medical-ethics',      {}, ['jzrm:3144,3202']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-service-star-rules',  {role: '评分', note: '并多种形式宣传', noteEn: 'And makes the results known'}, ['jzrm:3231,3248', 'jzrm:3354,3366']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'nine-integrity-rules',                       {role: '组织学习'},       ['jzrm:1384,1421 implied']],
  ['jiaozuo-prison',           'jiaozuo-peoples-hospital-warning-education', {role: '参观地点'},       ['jzrm:1598,1619']],
  ['jiaozuo-party-school',     'jiaozuo-peoples-hospital-integrity',         {role: '来院讲专题党课'}, ['jzrm:1551,1569']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, name, English name, kind, evidence
UNWIND [
  ['patient-guidance',          '导医服务',     'Guidance of Patients',           'service', ['jzrm:3159,3163']],
  ['counter-service',           '窗口科室服务', 'Service at the Counters',        'service', ['jzrm:3164,3171']],
  ['medical-technical-service', '医疗医技服务', 'Medical and Technical Services', 'service', ['jzrm:3172,3178']],
  ['logistics-service',         '后勤保障服务', 'Logistics',                      'service', ['jzrm:3179,3186']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'patient-guidance',          {}, ['jzrm:3158,3163 implied']],
  ['jiaozuo-peoples-hospital', 'counter-service',           {}, ['jzrm:3164,3171 implied']],
  ['jiaozuo-peoples-hospital', 'medical-technical-service', {}, ['jzrm:3172,3178 implied']],
  ['jiaozuo-peoples-hospital', 'logistics-service',         {}, ['jzrm:3179,3186 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
