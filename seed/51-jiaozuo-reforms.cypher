// 焦作市: alliances, reforms, projects and campaigns.

// The eight county consortia and six remote centres are not named; they are not made up here.
// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-city-alliance',                '焦作市城市医联体',                                   'Urban Medical Alliance of Jiaozuo',                                       'alliance',   ['jzwj:857,867 implied']],
  ['healthy-jiaozuo',                      '健康焦作建设',                                       'Healthy Jiaozuo',                                                         'campaign',   ['jzwj:562,568']],
  ['jiaozuo-county-consortia',             '焦作市紧密型医共体',                                 'Close County Medical Consortia of Jiaozuo',                               'consortium', ['jzwj:921,933 implied']],
  ['jiaozuo-22346-model',                  '“22346”医共体工作模式',                              '22346 Way of Working of the Medical Consortia',                           'policy',     ['jzwj:963,977']],
  ['jiaozuo-supply-monitoring-alliance',   '药品医用耗材集中采购综合监测联盟',                   'Monitoring Alliance for Central Purchasing of Medicines and Consumables', 'alliance',   ['jzwj:1198,1214']],
  ['jiaozuo-central-drug-purchasing',      '药品集中带量采购',                                   'Central Volume-Based Purchasing of Medicines',                            'policy',     ['jzwj:737,745']],
  ['two-invoice-reform',                   '“两票制”改革',                                       'Two-Invoice Reform',                                                      'policy',     ['jzwj:746,753']],
  ['jiaozuo-reform-path',                  '“两延伸、三提升、一集中、三聚焦”医改路径',           "Jiaozuo's Path of Reform",                                                'policy',     ['jzwj:785,807 implied']],
  ['jiaozuo-serious-illness-insurance',    '大病补充保险',                                       'Supplementary Insurance for Serious Illness',                             'policy',     ['jzwj:688,694']],
  ['jiaozuo-insurance-pooling',            '医疗保险和生育保险市级统筹',                         'City-Wide Pooling of Medical and Maternity Insurance',                    'policy',     ['jzwj:1106,1121 implied']],
  ['jiaozuo-outpatient-pooling',           '门诊统筹制度',                                       'Outpatient Pooling',                                                      'policy',     ['jzwj:1122,1128']],
  ['no-markup-on-consumables',             '取消医用耗材加成',                                   'End of Mark-Ups on Medical Consumables',                                  'policy',     ['jzwj:1172,1180']],
  ['chief-pharmacist-system',              '总药师制度',                                         'Chief Pharmacist System',                                                 'policy',     ['jzwj:1219,1224']],
  ['staff-quota-management',               '员额制管理',                                         'Staff Quota Management',                                                  'policy',     ['jzwj:1258,1263']],
  ['jiaozuo-pay-reform',                   '薪酬制度改革',                                       'Pay Reform',                                                              'policy',     ['jzwj:1268,1274']],
  ['president-responsibility-system',      '党委领导下的院长负责制',                             'Responsibility of the President under the Party Committee',               'policy',     ['jzwj:1022,1033']],
  ['jiaozuo-four-hospitals',               '市级“四所医院”建设',                                 'Building of Four City Hospitals',                                         'project',    ['jzwj:1038,1057 implied']],
  ['jiaozuo-three-county-hospitals',       '县级“三所医院”建设',                                 'Building of Three Hospitals in Each County',                              'project',    ['jzwj:1047,1057']],
  ['ten-quality-service-actions',          '十大医疗卫生优质服务行动',                           'Ten Actions for Better Medical Services',                                 'campaign',   ['jzwj:1060,1072']],
  ['five-in-one-dispute-mediation',        '“调、保、赔、认、防”五位一体医疗纠纷第三方调处机制', 'Third-Party Mediation of Medical Disputes',                               'policy',     ['jzwj:1640,1667 implied']],
  ['jiaozuo-cdc-capacity-building',        '焦作市疾控中心综合能力提升项目楼',                   'Building for the Capacity of Jiaozuo CDC',                                'project',    ['jzwj:2117,2126 implied']],
  ['treat-on-discovery',                   '“发现即治疗”',                                       'Treatment on Discovery',                                                  'policy',     ['jzwj:2439,2446']],
  ['endemic-disease-three-year-drive',     '地方病防治专项三年攻坚行动',                         'Three-Year Drive against Endemic Diseases',                               'campaign',   ['jzwj:2557,2570']],
  ['malaria-elimination-mechanism',        '消除疟疾工作机制',                                   'Working Mechanism of Malaria Elimination',                                'policy',     ['jzwj:2727,2735']],
  ['malaria-monitoring-network',           '三级监测网络',                                       'Three-Level Monitoring Network of Malaria',                               'network',    ['jzwj:2740,2746']],
  ['health-poverty-relief',                '健康扶贫',                                           'Health Poverty Relief',                                                   'campaign',   ['jzwj:3262,3270']],
  ['serious-illness-treatment',            '大病专项救治',                                       'Special Treatment of Serious Illness',                                    'policy',     ['jzwj:3500,3506']],
  ['jiaozuo-integrated-care-network',      '“从城到乡到村”的三级医养健康网',                     'Three-Level Network of Medical and Elderly Care',                         'network',    ['jzwj:3023,3039']],
  ['four-in-one-integrated-care',          '“四位一体”的医养结合服务模式',                       'Four-in-One Model of Medical and Elderly Care',                           'policy',     ['jzwj:3066,3081']],
  ['two-fixed-one-floor',                  '“两定制兜底线”健康扶贫新模式',                       'Health Poverty Relief by Two Fixed Systems and a Floor',                  'policy',     ['jzwj:3332,3347']],
  ['two-changes-seven-waivers',            '“两化七免一促进”',                                   'Two Changes, Seven Waivers and One Promotion',                            'policy',     ['jzwj:3381,3390']],
  ['one-office-five-departments',          '“一办五部”',                                         'One Office and Five Departments',                                         'policy',     ['jzwj:4024,4030']],
  ['three-level-epidemic-supervision',     '三级督查工作机制',                                   'Three-Level Supervision of Epidemic Control',                             'policy',     ['jzwj:4058,4066']],
  ['three-level-household-responsibility', '“三级包保、党员联户”责任制',                         'Three-Level Responsibility for Households',                               'policy',     ['jzwj:4115,4129']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, end, evidence
UNWIND [
  ['endemic-disease-three-year-drive', '2020', ['jzwj:2550,2572']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, status, evidence
UNWIND [
  ['jiaozuo-cdc-capacity-building', 'building', ['jzwj:2117,2131']],
  ['chief-pharmacist-system',       'building', ['jzwj:1215,1224 implied']],
  ['staff-quota-management',        'building', ['jzwj:1254,1263 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',                   'jiaozuo-city-alliance',                {note: '以三级医院为龙头', noteEn: 'Tertiary hospitals at its head'},                                                                                                                                                       ['jzwj:857,867', 'jzwj:868,876']],
  ['jiaozuo',                   'jiaozuo-county-consortia',             {note: '8个，未具名；全部挂牌并实质运行', noteEn: 'Eight, not named; all founded and really at work'},                                                                                                                      ['jzwj:921,946']],
  ['jiaozuo-health-commission', 'healthy-jiaozuo',                      {note: '自党的十八大以来；以人民健康为中心、党建为引领、高质量发展为主题、公共卫生安全为底线', noteEn: 'Since the 18th Party Congress; centred on health, led by the Party, with public health safety as the bottom line'}, ['jzwj:509,568']],
  ['jiaozuo',                   'jiaozuo-22346-model',                  {note: '得到国家和河南省肯定', noteEn: 'Approved of by the state and the province'},                                                                                                                                        ['jzwj:960,989']],
  ['jiaozuo',                   'jiaozuo-supply-monitoring-alliance',   {note: '升级改造', noteEn: 'Upgraded'},                                                                                                                                                                                     ['jzwj:1194,1214']],
  ['jiaozuo',                   'jiaozuo-central-drug-purchasing',      {note: '全省率先；持续推行', noteEn: 'First in the province; goes on'},                                                                                                                                                     ['jzwj:727,745', 'jzwj:1181,1193']],
  ['jiaozuo',                   'two-invoice-reform',                   {note: '全省率先', noteEn: 'First in the province'},                                                                                                                                                                        ['jzwj:727,753']],
  ['jiaozuo',                   'jiaozuo-reform-path',                  {note: '破解“五大医改难题”：小病大医、因病致贫、药价虚高、动力不足、联而不动', noteEn: 'Solved five problems: small ailments in big hospitals, poverty from illness, dear medicines, little drive, links without action'},  ['jzwj:780,807', 'jzwj:808,845']],
  ['jiaozuo',                   'jiaozuo-serious-illness-insurance',    {},                                                                                                                                                                                                                         ['jzwj:686,699 implied']],
  ['jiaozuo',                   'jiaozuo-insurance-pooling',            {},                                                                                                                                                                                                                         ['jzwj:1106,1121']],
  ['jiaozuo',                   'jiaozuo-outpatient-pooling',           {note: '稳步推开', noteEn: 'Being extended step by step'},                                                                                                                                                                  ['jzwj:1122,1132']],
  ['jiaozuo',                   'no-markup-on-consumables',             {note: '全面取消', noteEn: 'Ended altogether'},                                                                                                                                                                             ['jzwj:1167,1180']],
  ['jiaozuo',                   'chief-pharmacist-system',              {status: 'building', note: '探索推进', noteEn: 'Being tried out'},                                                                                                                                                          ['jzwj:1215,1224']],
  ['jiaozuo',                   'staff-quota-management',               {status: 'building', note: '探索实施', noteEn: 'Being tried out'},                                                                                                                                                          ['jzwj:1254,1263']],
  ['jiaozuo',                   'jiaozuo-pay-reform',                   {note: '积极推行', noteEn: 'Being carried out'},                                                                                                                                                                            ['jzwj:1264,1274']],
  ['jiaozuo',                   'president-responsibility-system',      {},                                                                                                                                                                                                                         ['jzwj:1020,1033']],
  ['jiaozuo',                   'jiaozuo-four-hospitals',               {note: '全面加强', noteEn: 'Strengthened all round'},                                                                                                                                                                       ['jzwj:1034,1057']],
  ['jiaozuo',                   'jiaozuo-three-county-hospitals',       {note: '全面加强', noteEn: 'Strengthened all round'},                                                                                                                                                                       ['jzwj:1047,1057']],
  ['jiaozuo',                   'ten-quality-service-actions',          {},                                                                                                                                                                                                                         ['jzwj:1058,1072']],
  ['jiaozuo',                   'five-in-one-dispute-mediation',        {note: '不断完善', noteEn: 'Being improved'},                                                                                                                                                                               ['jzwj:1633,1667']],
  ['jiaozuo-cdc',               'jiaozuo-cdc-capacity-building',        {status: 'building'},                                                                                                                                                                                                       ['jzwj:2083,2131']],
  ['jiaozuo',                   'treat-on-discovery',                   {},                                                                                                                                                                                                                         ['jzwj:2434,2446']],
  ['jiaozuo',                   'endemic-disease-three-year-drive',     {until: '2020', note: '目标已实现', noteEn: 'Its goal is reached'},                                                                                                                                                         ['jzwj:2550,2572']],
  ['jiaozuo',                   'malaria-elimination-mechanism',        {note: '持续健全', noteEn: 'Being completed'},                                                                                                                                                                              ['jzwj:2727,2739 implied']],
  ['jiaozuo',                   'malaria-monitoring-network',           {status: 'building', note: '逐渐形成', noteEn: 'Taking shape'},                                                                                                                                                             ['jzwj:2740,2750 implied']],
  ['jiaozuo',                   'serious-illness-treatment',            {note: '30种病；大病困难群众全部得到救治', noteEn: 'Thirty diseases; all poor patients of serious illness were treated'},                                                                                                   ['jzwj:3500,3512 implied', 'jzwj:3513,3525']],
  ['jiaozuo',                   'jiaozuo-integrated-care-network',      {},                                                                                                                                                                                                                         ['jzwj:3021,3039']],
  ['jiaozuo',                   'four-in-one-integrated-care',          {note: '家庭医生签约服务、村卫生室、乡镇卫生院、养老机构四者合一，医疗与养老资源对接', noteEn: 'Family doctors, village clinics, township health centres and care homes as one; medical and elderly care joined'},          ['jzwj:3040,3081 implied', 'jzwj:3082,3109']],
  ['jiaozuo-health-commission', 'two-fixed-one-floor',                  {},                                                                                                                                                                                                                         ['jzwj:3252,3275', 'jzwj:3327,3347']],
  ['jiaozuo',                   'two-changes-seven-waivers',            {note: '得到省、市认可', noteEn: 'Approved of by province and city'},                                                                                                                                                       ['jzwj:3381,3398 implied']],
  ['jiaozuo',                   'one-office-five-departments',          {note: '疫情防控指挥部的组织架构', noteEn: 'How the headquarters of epidemic control is built'},                                                                                                                            ['jzwj:4012,4034']],
  ['jiaozuo',                   'three-level-epidemic-supervision',     {note: '部门行业自查、工作专班督查、指挥部督导三级；在33个方面239个环节细化分工', noteEn: 'Departments check themselves, task forces inspect, the headquarters supervises; the work is divided in 33 areas and 239 steps'}, ['jzwj:4035,4066', 'jzwj:4067,4083']],
  ['jiaozuo',                   'three-level-household-responsibility', {},                                                                                                                                                                                                                         ['jzwj:4110,4129']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission', 'health-poverty-relief', {role: '牵头单位', note: '目标是让贫困群众看得起病、看得上病、看得好病、少生病', noteEn: 'So that the poor can pay for care, get it, get it well, and fall ill less'}, ['jzwj:3252,3275', 'jzwj:3296,3326']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['two-fixed-one-floor',       'health-poverty-relief', {}, ['jzwj:3332,3347 implied']],
  ['serious-illness-treatment', 'health-poverty-relief', {}, ['jzwj:3500,3512 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-epidemic-headquarters',       'one-office-five-departments',      {},              ['jzwj:4017,4034']],
  ['jiaozuo-epidemic-headquarters',       'three-level-epidemic-supervision', {role: '督导'},  ['jzwj:4052,4066']],
  ['jiaozuo-medical-mediation-committee', 'five-in-one-dispute-mediation',    {since: '2015'}, ['jzwj:1668,1696 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
