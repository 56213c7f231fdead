// 焦作市人民医院: what it does under names of its own: integrity step by step, ways to serve, help in pairs.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-integrity-mobilisation', '焦作市人民医院廉政动员部署会',             "Mobilisation Meeting on Integrity at Jiaozuo People's Hospital",          'event',    ['jzrm:1450,1458 implied']],
  ['jiaozuo-peoples-hospital-integrity-coordination', '焦作市人民医院廉政专题协调会',             "Coordination Meeting on Integrity at Jiaozuo People's Hospital",          'event',    ['jzrm:1459,1464 implied']],
  ['jiaozuo-peoples-hospital-warning-film',           '焦作市人民医院警示教育片《折翅的天使》观看活动',    "Showing of a Warning Film at Jiaozuo People's Hospital",                  'campaign', ['jzrm:1466,1488 implied']],
  ['jiaozuo-peoples-hospital-self-checks',            '焦作市人民医院自查自纠',                "Self-checks at Jiaozuo People's Hospital",                                'campaign', ['jzrm:1489,1495 implied']],
  ['jiaozuo-peoples-hospital-rectification',          '焦作市人民医院逐项整改',                "Rectification Item by Item at Jiaozuo People's Hospital",                 'campaign', ['jzrm:1497,1503 implied']],
  ['jiaozuo-peoples-hospital-party-lectures',         '焦作市人民医院专题党课',                "Lectures for Party Members at Jiaozuo People's Hospital",                 'class',    ['jzrm:1560,1569 implied']],
  ['jiaozuo-peoples-hospital-integrity-talks',        '焦作市人民医院集体廉政谈话',              "Group Talks on Integrity at Jiaozuo People's Hospital",                   'campaign', ['jzrm:1570,1578 implied']],
  ['jiaozuo-peoples-hospital-warning-meeting',        '焦作市人民医院警示教育会',               "Warning Meeting at Jiaozuo People's Hospital",                            'event',    ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-prison-visit',           '焦作市人民医院参观焦作监狱活动',            "Visit of Jiaozuo People's Hospital to Jiaozuo Prison",                    'campaign', ['jzrm:1598,1619 implied']],
  ['party-disciplinary-regulations',                  '中国共产党纪律处分条例',                'Regulations of the Communist Party of China on Disciplinary Actions',     'policy',   ['jzrm:1345,1357', 'jzrm:1389,1401']],
  ['three-meetings-and-one-lecture',                  '三会一课',                       'Three Meetings and One Lecture',                                          'policy',   ['jzrm:1103,1109']],
  ['jiaozuo-peoples-hospital-party-day',              '焦作市人民医院主题党日活动',              "Theme Days of Party Members at Jiaozuo People's Hospital",                'campaign', ['jzrm:1111,1123 implied']],
  ['jiaozuo-peoples-hospital-theory-study',           '焦作市人民医院理论学习',                "Study of Theory at Jiaozuo People's Hospital",                            'class',    ['jzrm:1079,1087 implied']],
  ['jiaozuo-peoples-hospital-outpatient-convenience', '焦作市人民医院门诊就诊便民化',             "Convenient Outpatient Care at Jiaozuo People's Hospital",                 'policy',   ['jzrm:2829,2837 implied']],
  ['jiaozuo-peoples-hospital-simple-admission',       '焦作市人民医院入院流程简约化',             "Simple Admission at Jiaozuo People's Hospital",                           'policy',   ['jzrm:2974,2981 implied']],
  ['jiaozuo-peoples-hospital-smart-health-service',   '焦作市人民医院健康服务智能化',             "Smart Health Services at Jiaozuo People's Hospital",                      'policy',   ['jzrm:3062,3070 implied']],
  ['jiaozuo-peoples-hospital-nursing-and-home-ward',  '焦作市人民医院“互联网+护理服务”与家庭病房联动模式', "Nursing by Internet Joined with Home Wards at Jiaozuo People's Hospital", 'project',  ['jzrm:3788,3811 implied']],
  ['jiaozuo-peoples-hospital-facility-renewal',       '焦作市人民医院设施更新',                "Renewal of Facilities at Jiaozuo People's Hospital",                      'project',  ['jzrm:3642,3650 implied']],
  ['jiaozuo-peoples-hospital-song-county-pairing',    '焦作市人民医院嵩县结对帮扶',              "Paired Help for Song County by Jiaozuo People's Hospital",                'campaign', ['jzrm:346,379 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-warning-film',          '折翅的天使',               ['jzrm:1482,1487']],
  ['jiaozuo-peoples-hospital-nursing-and-home-ward', '“互联网+护理服务”与家庭病房联动模式', ['jzrm:3790,3811']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, status, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-nursing-and-home-ward', 'building', ['jzrm:3788,3811 implied']],
  ['jiaozuo-peoples-hospital-facility-renewal',      'planned',  ['jzrm:3642,3650 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-committee-procedure', '党委由此按章议事：经费、项目不出错，决策有底气',  ['jzrm:1022,1072']],
  ['jiaozuo-peoples-hospital-integrity',           '要干部职工算政治、经济、亲情三本账，筑牢思想防线', ['jzrm:1507,1542']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-committee-procedure', 'With it the committee decides by rule: no errors in funds and projects, and firm ground for decisions', ['jzrm:1022,1072']],
  ['jiaozuo-peoples-hospital-integrity',           'Staff are to reckon what misconduct costs in politics, money and family',                               ['jzrm:1507,1542']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-integrity-mobilisation', 'jiaozuo-peoples-hospital-integrity',         {},                                                                                                                   ['jzrm:1448,1458 implied']],
  ['jiaozuo-peoples-hospital-integrity-coordination', 'jiaozuo-peoples-hospital-integrity',         {},                                                                                                                   ['jzrm:1448,1464 implied']],
  ['jiaozuo-peoples-hospital-warning-film',           'jiaozuo-peoples-hospital-warning-education', {},                                                                                                                   ['jzrm:1466,1488 implied']],
  ['jiaozuo-peoples-hospital-self-checks',            'jiaozuo-peoples-hospital-integrity',         {},                                                                                                                   ['jzrm:1489,1495 implied']],
  ['jiaozuo-peoples-hospital-rectification',          'jiaozuo-peoples-hospital-integrity',         {},                                                                                                                   ['jzrm:1497,1503 implied']],
  ['jiaozuo-peoples-hospital-party-lectures',         'jiaozuo-peoples-hospital-integrity',         {},                                                                                                                   ['jzrm:1551,1569 implied', 'jzrm:1623,1643 implied']],
  ['jiaozuo-peoples-hospital-integrity-talks',        'jiaozuo-peoples-hospital-integrity',         {},                                                                                                                   ['jzrm:1570,1578 implied']],
  ['jiaozuo-peoples-hospital-warning-meeting',        'jiaozuo-peoples-hospital-warning-education', {},                                                                                                                   ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-prison-visit',           'jiaozuo-peoples-hospital-warning-education', {},                                                                                                                   ['jzrm:1598,1619 implied', 'jzrm:1623,1643 implied']],
  ['jiaozuo-peoples-hospital-facility-renewal',       'jiaozuo-thirty-projects-2025',               {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3541,3650 implied']],
  ['jiaozuo-peoples-hospital-song-county-pairing',    'poverty-relief-to-rural-revitalisation',     {},                                                                                                                   ['jzrm:320,379 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-integrity-mobilisation', {},                                                                           ['jzrm:1448,1458']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-integrity-coordination', {},                                                                           ['jzrm:1448,1464']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-warning-film',           {},                                                                           ['jzrm:1466,1488']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-self-checks',            {},                                                                           ['jzrm:1489,1495']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-rectification',          {},                                                                           ['jzrm:1497,1503']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-party-lectures',         {},                                                                           ['jzrm:1547,1569']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-integrity-talks',        {},                                                                           ['jzrm:1570,1578']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-warning-meeting',        {},                                                                           ['jzrm:1579,1587']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-prison-visit',           {note: '领导干部和重点科室负责人参加', noteEn: 'For leaders and heads of key departments'}, ['jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-party-day',              {note: '常态化开展', noteEn: 'Held as a rule'},                                    ['jzrm:1111,1123']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-theory-study',           {},                                                                           ['jzrm:1074,1087']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-outpatient-convenience', {},                                                                           ['jzrm:2829,2837 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-simple-admission',       {note: '原则：信息多跑路，患者少跑腿', noteEn: 'So that data travel rather than patients'}, ['jzrm:2974,2981 implied', 'jzrm:2982,3006']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-smart-health-service',   {},                                                                           ['jzrm:3062,3070 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-nursing-and-home-ward',  {status: 'building'},                                                         ['jzrm:3788,3811']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-facility-renewal',       {status: 'planned'},                                                          ['jzrm:3642,3650 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-song-county-pairing',    {},                                                                           ['jzrm:346,379']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',                            'party-disciplinary-regulations',                  {role: '组织学习'},   ['jzrm:1359,1402']],
  ['jiaozuo-peoples-hospital-party-committee',            'party-disciplinary-regulations',                  {role: '发放'},     ['jzrm:1330,1358 implied']],
  ['jiaozuo-peoples-hospital',                            'three-meetings-and-one-lecture',                  {role: '落实'},     ['jzrm:1098,1110']],
  ['jiaozuo-party-school',                                'jiaozuo-peoples-hospital-party-lectures',         {role: '教授来院讲课'}, ['jzrm:1551,1569']],
  ['jiaozuo-prison',                                      'jiaozuo-peoples-hospital-prison-visit',           {role: '参观地点'},   ['jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', 'jiaozuo-peoples-hospital-outpatient-convenience', {},               ['jzrm:2829,2837 implied', 'jzrm:2886,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre',     'jiaozuo-peoples-hospital-outpatient-convenience', {},               ['jzrm:2829,2837 implied', 'jzrm:2900,2914 implied']],
  ['jiaozuo-peoples-hospital-admission-service-centre',   'jiaozuo-peoples-hospital-simple-admission',       {},               ['jzrm:2974,2981 implied', 'jzrm:3007,3016 implied']],
  ['song-county',                                         'jiaozuo-peoples-hospital-song-county-pairing',    {role: '受帮扶地'},   ['jzrm:346,379 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
