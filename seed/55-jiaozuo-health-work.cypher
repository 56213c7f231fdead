// 焦作市: lines of work of its health system, and how they hang together.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-projects',             '焦作市卫生健康建设项目',                                   'Health Building Projects of Jiaozuo',                          'project',  ['jzwj:1421,1432 implied']],
  ['project-list-approach',               '“重点工作项目化、项目建设清单化、清单落实明细化”工作思路', 'Way of Working by Projects and Lists',                         'policy',   ['jzwj:1371,1400']],
  ['jiaozuo-tiered-diagnosis',            '焦作市分级诊疗',                                           'Tiered Diagnosis and Treatment in Jiaozuo',                    'policy',   ['jzwj:848,852 implied']],
  ['city-county-health-commissions',      '成立市、县卫生健康委',                                     'Founding of City and County Health Commissions',               'policy',   ['jzwj:1009,1019']],
  ['jiaozuo-basic-medical-insurance',     '焦作市基本医疗保险',                                       'Basic Medical Insurance of Jiaozuo',                           'policy',   ['jzwj:1088,1094 implied']],
  ['jiaozuo-public-hospital-development', '焦作市公立医院高质量发展',                                 'High-Quality Development of Public Hospitals in Jiaozuo',      'policy',   ['jzwj:1227,1236 implied']],
  ['hospital-autonomy',                   '公立医院经营自主权',                                       'Autonomy of Public Hospitals',                                 'policy',   ['jzwj:1244,1253']],
  ['jiaozuo-tcm-clinics',                 '乡镇卫生院和社区卫生服务中心中医馆建设',                   'TCM Clinics in Township and Community Health Centres',         'project',  ['jzwj:1843,1862']],
  ['jiaozuo-tcm-key-specialties',         '焦作市中医重点专科建设',                                   'Building of Key TCM Specialties in Jiaozuo',                   'project',  ['jzwj:1896,1904 implied']],
  ['jiaozuo-cdc-system',                  '焦作市疾控体系',                                           'Disease Control System of Jiaozuo',                            'network',  ['jzwj:2015,2022']],
  ['jiaozuo-immunisation',                '焦作市免疫规划工作',                                       'Immunisation Programme of Jiaozuo',                            'policy',   ['jzwj:2205,2214']],
  ['jiaozuo-infectious-disease-control',  '焦作市重大传染病防控',                                     'Control of Major Infectious Diseases in Jiaozuo',              'policy',   ['jzwj:2422,2429 implied']],
  ['jiaozuo-endemic-disease-control',     '焦作市地方病防治工作',                                     'Endemic Disease Control in Jiaozuo',                           'policy',   ['jzwj:2505,2515']],
  ['endemic-disease-target-management',   '地方病防治政府目标管理',                                   'Endemic Disease Control as a Target of Government',            'policy',   ['jzwj:2573,2589 implied']],
  ['malaria-elimination-goal',            '焦作市全面消除疟疾',                                       'Elimination of Malaria in Jiaozuo',                            'campaign', ['jzwj:2699,2705 implied']],
  ['mental-disorder-management',          '严重精神障碍患者信息共享与交换',                           'Exchange of Records of Patients with Severe Mental Disorders', 'policy',   ['jzwj:2791,2806']],
  ['jiaozuo-mother-child-safety',         '焦作市母婴安全',                                           'Safety of Mothers and Infants in Jiaozuo',                     'policy',   ['jzwj:2861,2865 implied']],
  ['jiaozuo-integrated-care-centres',     '焦作市医养中心建设',                                       'Building of Centres of Medical and Elderly Care in Jiaozuo',   'project',  ['jzwj:2981,2987 implied']],
  ['jiaozuo-integrated-care-system',      '“以居家为基础、社区为依托、机构为补充”的医养结合服务体系', 'Integrated Care Based at Home, Supported by Communities',      'network',  ['jzwj:3174,3205']],
  ['grid-management',                     '网格化管理机制',                                           'Management by Grid',                                           'policy',   ['jzwj:4130,4137']],
  ['area-contract-patrol',                '“分片包干”和“派驻巡查”工作机制',                           'Areas by Contract and Stationed Patrols',                      'policy',   ['jzwj:4140,4157']],
  ['jiaozuo-isolation-sites',             '焦作市集中隔离点',                                         'Central Isolation Sites of Jiaozuo',                           'project',  ['jzwj:4356,4361 implied']],
  ['jiaozuo-large-isolation-site',        '市本级大型隔离点',                                         'Large Isolation Site of the City',                             'project',  ['jzwj:4390,4398']],
  ['jiaozuo-covid-vaccination',           '全市全人群全程新冠病毒疫苗接种',                           'COVID-19 Vaccination of All',                                  'campaign', ['jzwj:4424,4439']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, end, evidence
UNWIND [
  ['malaria-elimination-goal', '2017', ['jzwj:208,223', 'jzwj:2689,2707']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, status, evidence
UNWIND [
  ['malaria-elimination-goal', 'ended', ['jzwj:208,223 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',                   'jiaozuo-health-projects',             {note: '“十三五”以来', noteEn: 'Since the 13th Five-Year Plan'},                                                                                                                                                                                                                      ['jzwj:4,26', 'jzwj:1417,1432']],
  ['jiaozuo-health-commission', 'project-list-approach',               {},                                                                                                                                                                                                                                                                                   ['jzwj:1361,1400']],
  ['jiaozuo',                   'jiaozuo-tiered-diagnosis',            {},                                                                                                                                                                                                                                                                                   ['jzwj:848,860 implied']],
  ['jiaozuo',                   'city-county-health-commissions',      {note: '全省率先', noteEn: 'First in the province'},                                                                                                                                                                                                                                  ['jzwj:1001,1019']],
  ['jiaozuo',                   'jiaozuo-basic-medical-insurance',     {},                                                                                                                                                                                                                                                                                   ['jzwj:1086,1094']],
  ['jiaozuo',                   'jiaozuo-public-hospital-development', {},                                                                                                                                                                                                                                                                                   ['jzwj:1227,1240 implied']],
  ['jiaozuo',                   'hospital-autonomy',                   {note: '全面落实', noteEn: 'Fully given'},                                                                                                                                                                                                                                            ['jzwj:1237,1253']],
  ['jiaozuo',                   'jiaozuo-tcm-clinics',                 {note: '全覆盖', noteEn: 'In every one of them'},                                                                                                                                                                                                                                     ['jzwj:1841,1867']],
  ['jiaozuo',                   'jiaozuo-tcm-key-specialties',         {},                                                                                                                                                                                                                                                                                   ['jzwj:1892,1908 implied']],
  ['jiaozuo',                   'jiaozuo-cdc-system',                  {note: '据冯小亮，十年来各级疾控机构的设施、装备、编制和人才队伍大为改善', noteEn: 'In ten years premises, equipment, posts and staff at all levels got much better, says Feng Xiaoliang'},                                                                                           ['jzwj:2011,2058']],
  ['jiaozuo',                   'jiaozuo-immunisation',                {note: '制度化、规范化、信息化；麻疹、甲型肝炎、流行性乙型脑炎、风疹、流行性腮腺炎等发病率大幅下降', noteEn: 'Systematic, standardised and computerised; measles, hepatitis A, Japanese encephalitis, rubella, mumps and others have become much rarer'},                             ['jzwj:2205,2229', 'jzwj:2246,2255', 'jzwj:2293,2323']],
  ['jiaozuo',                   'jiaozuo-infectious-disease-control',  {note: '成效显著', noteEn: 'With marked effect'},                                                                                                                                                                                                                                     ['jzwj:2422,2437 implied']],
  ['jiaozuo',                   'jiaozuo-endemic-disease-control',     {note: '饮水型地方性氟中毒得到有效控制', noteEn: 'Fluorosis from drinking water is under control'},                                                                                                                                                                                   ['jzwj:2505,2515', 'jzwj:2637,2650']],
  ['jiaozuo',                   'endemic-disease-target-management',   {since: '2020', note: '年份由前一分句推得', noteEn: 'The year is taken from the clause before'},                                                                                                                                                                                      ['jzwj:2550,2589 implied']],
  ['jiaozuo',                   'malaria-elimination-goal',            {until: '2017', status: 'ended', note: '目标已实现', noteEn: 'The goal is reached'},                                                                                                                                                                                                  ['jzwj:208,223', 'jzwj:2689,2707']],
  ['jiaozuo',                   'mental-disorder-management',          {note: '依托省信息系统，强化综合管理；综合评分居全省前列', noteEn: 'On the information system of the province; its marks are among the best there'},                                                                                                                                  ['jzwj:2781,2829']],
  ['jiaozuo',                   'jiaozuo-mother-child-safety',         {},                                                                                                                                                                                                                                                                                   ['jzwj:2854,2880']],
  ['jiaozuo',                   'jiaozuo-integrated-care-centres',     {},                                                                                                                                                                                                                                                                                   ['jzwj:2977,2991']],
  ['jiaozuo',                   'jiaozuo-integrated-care-system',      {},                                                                                                                                                                                                                                                                                   ['jzwj:3171,3205']],
  ['jiaozuo',                   'jiaozuo-epidemic-control',            {note: '遵循“外防输入、内防反弹”总策略和“动态清零”总方针，实行实体化运转、专业化指导、信息化支撑、常态化备勤', noteEn: 'By the national strategy against import and rebound and of dynamic zero; with standing bodies, expert guidance, information systems and constant readiness'}, ['jzwj:3925,3999']],
  ['jiaozuo',                   'grid-management',                     {},                                                                                                                                                                                                                                                                                   ['jzwj:4110,4137']],
  ['jiaozuo',                   'area-contract-patrol',                {},                                                                                                                                                                                                                                                                                   ['jzwj:4138,4157']],
  ['jiaozuo',                   'jiaozuo-isolation-sites',             {note: '能分梯次迅速启用', noteEn: 'Can be opened quickly, in steps'},                                                                                                                                                                                                                ['jzwj:4354,4364', 'jzwj:4410,4419']],
  ['jiaozuo',                   'jiaozuo-large-isolation-site',        {},                                                                                                                                                                                                                                                                                   ['jzwj:4388,4409']],
  ['jiaozuo',                   'jiaozuo-covid-vaccination',           {note: '接种率居全省前列', noteEn: 'Among the highest rates in the province'},                                                                                                                                                                                                        ['jzwj:4420,4439', 'jzwj:4484,4490']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-city-alliance',                'jiaozuo-tiered-diagnosis',            {}, ['jzwj:848,867 implied']],
  ['jiaozuo-county-consortia',             'jiaozuo-tiered-diagnosis',            {}, ['jzwj:921,933 implied']],
  ['hospital-autonomy',                    'jiaozuo-public-hospital-development', {}, ['jzwj:1227,1253 implied']],
  ['staff-quota-management',               'jiaozuo-public-hospital-development', {}, ['jzwj:1227,1263 implied']],
  ['jiaozuo-pay-reform',                   'jiaozuo-public-hospital-development', {}, ['jzwj:1227,1274 implied']],
  ['treat-on-discovery',                   'jiaozuo-infectious-disease-control',  {}, ['jzwj:2422,2446 implied']],
  ['endemic-disease-three-year-drive',     'jiaozuo-endemic-disease-control',     {}, ['jzwj:2557,2570 implied']],
  ['endemic-disease-target-management',    'jiaozuo-endemic-disease-control',     {}, ['jzwj:2573,2589 implied']],
  ['jiaozuo-integrated-care-centres',      'jiaozuo-integrated-care-network',     {}, ['jzwj:2980,3039 implied']],
  ['two-changes-seven-waivers',            'health-poverty-relief',               {}, ['jzwj:3381,3390 implied']],
  ['jiaozuo-integrated-care-centres',      'health-poverty-relief',               {}, ['jzwj:3526,3566 implied']],
  ['one-office-five-departments',          'jiaozuo-epidemic-control',            {}, ['jzwj:4012,4030 implied']],
  ['three-level-epidemic-supervision',     'jiaozuo-epidemic-control',            {}, ['jzwj:4035,4066 implied']],
  ['three-level-household-responsibility', 'jiaozuo-epidemic-control',            {}, ['jzwj:4105,4129 implied']],
  ['grid-management',                      'jiaozuo-epidemic-control',            {}, ['jzwj:4105,4137 implied']],
  ['area-contract-patrol',                 'jiaozuo-epidemic-control',            {}, ['jzwj:4138,4157 implied']],
  ['jiaozuo-isolation-sites',              'jiaozuo-epidemic-control',            {}, ['jzwj:4354,4361 implied']],
  ['jiaozuo-large-isolation-site',         'jiaozuo-isolation-sites',             {}, ['jzwj:4390,4398 implied']],
  ['jiaozuo-covid-vaccination',            'jiaozuo-epidemic-control',            {}, ['jzwj:4424,4439 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-epidemic-headquarters', 'jiaozuo-epidemic-control',       {}, ['jzwj:4012,4024 implied']],
  ['jiaozuo-health-commission',     'city-county-health-commissions', {}, ['jzwj:1009,1019 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
