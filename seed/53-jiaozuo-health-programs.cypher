// 焦作市卫生健康系统: alliances, projects, policies and campaigns, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  // The eight county consortia and six remote centres are not named; they are not made up here.
  ['jiaozuo-city-alliance',                 '焦作市城市医联体', 'Urban Medical Alliance of Jiaozuo', 'alliance', ['jzwj:857,867 implied']],
  ['healthy-jiaozuo',                       '健康焦作建设', 'Healthy Jiaozuo', 'campaign', ['jzwj:562,568']],
  ['jiaozuo-county-consortia',              '焦作市紧密型医共体', 'Close County Medical Consortia of Jiaozuo', 'consortium', ['jzwj:921,933 implied']],
  ['jiaozuo-22346-model',                   '“22346”医共体工作模式', '22346 Way of Working of the Medical Consortia', 'policy', ['jzwj:963,977']],
  ['jiaozuo-supply-monitoring-alliance',    '药品医用耗材集中采购综合监测联盟', 'Monitoring Alliance for Central Purchasing of Medicines and Consumables',
    'alliance', ['jzwj:1198,1214']],
  ['jiaozuo-central-drug-purchasing',       '药品集中带量采购', 'Central Volume-Based Purchasing of Medicines', 'policy', ['jzwj:737,745']],
  ['two-invoice-reform',                    '“两票制”改革', 'Two-Invoice Reform', 'policy', ['jzwj:746,753']],
  ['jiaozuo-reform-path',                   '“两延伸、三提升、一集中、三聚焦”医改路径', "Jiaozuo's Path of Reform", 'policy', ['jzwj:785,807 implied']],
  ['jiaozuo-serious-illness-insurance',     '大病补充保险', 'Supplementary Insurance for Serious Illness', 'policy', ['jzwj:688,694']],
  ['jiaozuo-insurance-pooling', '医疗保险和生育保险市级统筹', 'City-Wide Pooling of Medical and Maternity Insurance', 'policy', ['jzwj:1106,1121 implied']],
  ['jiaozuo-outpatient-pooling',            '门诊统筹制度', 'Outpatient Pooling', 'policy', ['jzwj:1122,1128']],
  ['no-markup-on-consumables',              '取消医用耗材加成', 'End of Mark-Ups on Medical Consumables', 'policy', ['jzwj:1172,1180']],
  ['chief-pharmacist-system',               '总药师制度', 'Chief Pharmacist System', 'policy', ['jzwj:1219,1224']],
  ['staff-quota-management',                '员额制管理', 'Staff Quota Management', 'policy', ['jzwj:1258,1263']],
  ['jiaozuo-pay-reform',                    '薪酬制度改革', 'Pay Reform', 'policy', ['jzwj:1268,1274']],
  ['president-responsibility-system', '党委领导下的院长负责制', 'Responsibility of the President under the Party Committee', 'policy', ['jzwj:1022,1033']],
  ['jiaozuo-four-hospitals',                '市级“四所医院”建设', 'Building of Four City Hospitals', 'project', ['jzwj:1038,1057 implied']],
  ['jiaozuo-three-county-hospitals',        '县级“三所医院”建设', 'Building of Three Hospitals in Each County', 'project', ['jzwj:1047,1057']],
  ['ten-quality-service-actions',           '十大医疗卫生优质服务行动', 'Ten Actions for Better Medical Services', 'campaign', ['jzwj:1060,1072']],
  ['five-in-one-dispute-mediation',         '“调、保、赔、认、防”五位一体医疗纠纷第三方调处机制', 'Third-Party Mediation of Medical Disputes', 'policy',
    ['jzwj:1640,1667 implied']],
  ['jiaozuo-cdc-capacity-building', '焦作市疾控中心综合能力提升项目楼', 'Building for the Capacity of Jiaozuo CDC', 'project', ['jzwj:2117,2126 implied']],
  ['treat-on-discovery',                    '“发现即治疗”', 'Treatment on Discovery', 'policy', ['jzwj:2439,2446']],
  ['endemic-disease-three-year-drive',      '地方病防治专项三年攻坚行动', 'Three-Year Drive against Endemic Diseases', 'campaign', ['jzwj:2557,2570']],
  ['malaria-elimination-mechanism',         '消除疟疾工作机制', 'Working Mechanism of Malaria Elimination', 'policy', ['jzwj:2727,2735']],
  ['malaria-monitoring-network',            '三级监测网络', 'Three-Level Monitoring Network of Malaria', 'network', ['jzwj:2740,2746']],
  ['health-poverty-relief',                 '健康扶贫', 'Health Poverty Relief', 'campaign', ['jzwj:3262,3270']],
  ['serious-illness-treatment',             '大病专项救治', 'Special Treatment of Serious Illness', 'policy', ['jzwj:3500,3506']],
  ['jiaozuo-integrated-care-network',       '“从城到乡到村”的三级医养健康网', 'Three-Level Network of Medical and Elderly Care', 'network', ['jzwj:3023,3039']],
  ['four-in-one-integrated-care',           '“四位一体”的医养结合服务模式', 'Four-in-One Model of Medical and Elderly Care', 'policy', ['jzwj:3066,3081']],
  ['two-fixed-one-floor', '“两定制兜底线”健康扶贫新模式', 'Health Poverty Relief by Two Fixed Systems and a Floor', 'policy', ['jzwj:3332,3347']],
  ['two-changes-seven-waivers',             '“两化七免一促进”', 'Two Changes, Seven Waivers and One Promotion', 'policy', ['jzwj:3381,3390']],
  ['one-office-five-departments',           '“一办五部”', 'One Office and Five Departments', 'policy', ['jzwj:4024,4030']],
  ['three-level-epidemic-supervision',      '三级督查工作机制', 'Three-Level Supervision of Epidemic Control', 'policy', ['jzwj:4058,4066']],
  ['three-level-household-responsibility',  '“三级包保、党员联户”责任制', 'Three-Level Responsibility for Households', 'policy', ['jzwj:4115,4129']],
  ['jiaozuo-health-projects',               '焦作市卫生健康建设项目', 'Health Building Projects of Jiaozuo', 'project', ['jzwj:1421,1432 implied']],
  ['project-list-approach', '“重点工作项目化、项目建设清单化、清单落实明细化”工作思路', 'Way of Working by Projects and Lists', 'policy', ['jzwj:1371,1400']],
  ['jiaozuo-tiered-diagnosis',              '焦作市分级诊疗', 'Tiered Diagnosis and Treatment in Jiaozuo', 'policy', ['jzwj:848,852 implied']],
  ['city-county-health-commissions',        '成立市、县卫生健康委', 'Founding of City and County Health Commissions', 'policy', ['jzwj:1009,1019']],
  ['jiaozuo-basic-medical-insurance',       '焦作市基本医疗保险', 'Basic Medical Insurance of Jiaozuo', 'policy', ['jzwj:1088,1094 implied']],
  ['jiaozuo-public-hospital-development',   '焦作市公立医院高质量发展', 'High-Quality Development of Public Hospitals in Jiaozuo', 'policy',
    ['jzwj:1227,1236 implied']],
  ['hospital-autonomy',                     '公立医院经营自主权', 'Autonomy of Public Hospitals', 'policy', ['jzwj:1244,1253']],
  ['jiaozuo-tcm-clinics', '乡镇卫生院和社区卫生服务中心中医馆建设', 'TCM Clinics in Township and Community Health Centres', 'project', ['jzwj:1843,1862']],
  ['jiaozuo-tcm-key-specialties',           '焦作市中医重点专科建设', 'Building of Key TCM Specialties in Jiaozuo', 'project', ['jzwj:1896,1904 implied']],
  ['jiaozuo-cdc-system',                    '焦作市疾控体系', 'Disease Control System of Jiaozuo', 'network', ['jzwj:2015,2022']],
  ['jiaozuo-immunisation',                  '焦作市免疫规划工作', 'Immunisation Programme of Jiaozuo', 'policy', ['jzwj:2205,2214']],
  ['jiaozuo-infectious-disease-control',    '焦作市重大传染病防控', 'Control of Major Infectious Diseases in Jiaozuo', 'policy', ['jzwj:2422,2429 implied']],
  ['jiaozuo-endemic-disease-control',       '焦作市地方病防治工作', 'Endemic Disease Control in Jiaozuo', 'policy', ['jzwj:2505,2515']],
  ['endemic-disease-target-management', '地方病防治政府目标管理', 'Endemic Disease Control as a Target of Government', 'policy', ['jzwj:2573,2589 implied']],
  ['malaria-elimination-goal',              '焦作市全面消除疟疾', 'Elimination of Malaria in Jiaozuo', 'campaign', ['jzwj:2699,2705 implied']],
  ['mental-disorder-management',            '严重精神障碍患者信息共享与交换', 'Exchange of Records of Patients with Severe Mental Disorders', 'policy',
    ['jzwj:2791,2806']],
  ['jiaozuo-mother-child-safety',           '焦作市母婴安全', 'Safety of Mothers and Infants in Jiaozuo', 'policy', ['jzwj:2861,2865 implied']],
  ['jiaozuo-integrated-care-centres',       '焦作市医养中心建设', 'Building of Centres of Medical and Elderly Care in Jiaozuo', 'project',
    ['jzwj:2981,2987 implied']],
  ['jiaozuo-integrated-care-system',        '“以居家为基础、社区为依托、机构为补充”的医养结合服务体系',
    'Integrated Care Based at Home, Supported by Communities', 'network', ['jzwj:3174,3205']],
  ['grid-management',                       '网格化管理机制', 'Management by Grid', 'policy', ['jzwj:4130,4137']],
  ['area-contract-patrol',                  '“分片包干”和“派驻巡查”工作机制', 'Areas by Contract and Stationed Patrols', 'policy', ['jzwj:4140,4157']],
  ['jiaozuo-isolation-sites',               '焦作市集中隔离点', 'Central Isolation Sites of Jiaozuo', 'project', ['jzwj:4356,4361 implied']],
  ['jiaozuo-large-isolation-site',          '市本级大型隔离点', 'Large Isolation Site of the City', 'project', ['jzwj:4390,4398']],
  ['jiaozuo-covid-vaccination',             '全市全人群全程新冠病毒疫苗接种', 'COVID-19 Vaccination of All', 'campaign', ['jzwj:4424,4439']],
  ['jiaozuo-health-reform',                 '焦作市综合医改', 'Comprehensive Health Reform of Jiaozuo', 'policy', ['jzwj:630,638 implied']],
  ['jiaozuo-medical-security',              '焦作市医疗保障体系', 'Medical Security System of Jiaozuo', 'network', ['jzwj:1075,1085 implied']],
  ['jiaozuo-medicine-reform',               '焦作市医药改革', 'Medicine Reform of Jiaozuo', 'policy', ['jzwj:1158,1166 implied']],
  ['jiaozuo-tcm-system',                    '焦作市中医药服务体系', 'Traditional Chinese Medicine Services of Jiaozuo', 'network', ['jzwj:1784,1794']],
  ['jiaozuo-polio-free',                    '维持无脊髓灰质炎状态', 'Keeping Jiaozuo Free of Polio', 'campaign', ['jzwj:184,194', 'jzwj:2235,2245']],
  ['jiaozuo-iodine-deficiency-elimination', '消除碘缺乏病', 'Elimination of Iodine Deficiency in Jiaozuo', 'campaign', ['jzwj:236,242', 'jzwj:2628,2634']],
  ['jiaozuo-water-fluorosis-control', '饮水型地方性氟中毒控制', 'Control of Fluorosis from Drinking Water in Jiaozuo', 'campaign', ['jzwj:2637,2650 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['malaria-monitoring-network', '疟疾三级监测网络', ['jzwj:2727,2746 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, end, evidence
UNWIND [
  ['endemic-disease-three-year-drive', '2020', ['jzwj:2550,2572']],
  ['malaria-elimination-goal',         '2017', ['jzwj:208,223', 'jzwj:2689,2707']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, status, evidence
UNWIND [
  ['jiaozuo-cdc-capacity-building', 'building', ['jzwj:2117,2131']],
  ['chief-pharmacist-system',       'building', ['jzwj:1215,1224 implied']],
  ['staff-quota-management',        'building', ['jzwj:1254,1263 implied']],
  ['malaria-elimination-goal',      'ended',    ['jzwj:208,223 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-cdc',                    'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']],
  ['jiefang-district-cdc',           'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']],
  ['shanyang-district-cdc',          'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']],
  ['jiaozuo-demonstration-zone-cdc', 'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['two-fixed-one-floor',                   'health-poverty-relief',               {}, ['jzwj:3332,3347 implied']],
  ['serious-illness-treatment',             'health-poverty-relief',               {}, ['jzwj:3500,3512 implied']],
  ['jiaozuo-city-alliance',                 'jiaozuo-tiered-diagnosis',            {}, ['jzwj:848,867 implied']],
  ['jiaozuo-county-consortia',              'jiaozuo-tiered-diagnosis',            {}, ['jzwj:921,933 implied']],
  ['hospital-autonomy',                     'jiaozuo-public-hospital-development', {}, ['jzwj:1227,1253 implied']],
  ['staff-quota-management',                'jiaozuo-public-hospital-development', {}, ['jzwj:1227,1263 implied']],
  ['jiaozuo-pay-reform',                    'jiaozuo-public-hospital-development', {}, ['jzwj:1227,1274 implied']],
  ['treat-on-discovery',                    'jiaozuo-infectious-disease-control',  {}, ['jzwj:2422,2446 implied']],
  ['endemic-disease-three-year-drive',      'jiaozuo-endemic-disease-control',     {}, ['jzwj:2557,2570 implied']],
  ['endemic-disease-target-management',     'jiaozuo-endemic-disease-control',     {}, ['jzwj:2573,2589 implied']],
  ['jiaozuo-integrated-care-centres',       'jiaozuo-integrated-care-network',     {}, ['jzwj:2980,3039 implied']],
  ['two-changes-seven-waivers',             'health-poverty-relief',               {}, ['jzwj:3381,3390 implied']],
  ['jiaozuo-integrated-care-centres',       'health-poverty-relief',               {}, ['jzwj:3526,3566 implied']],
  ['one-office-five-departments',           'jiaozuo-epidemic-control',            {}, ['jzwj:4012,4030 implied']],
  ['three-level-epidemic-supervision',      'jiaozuo-epidemic-control',            {}, ['jzwj:4035,4066 implied']],
  ['three-level-household-responsibility',  'jiaozuo-epidemic-control',            {}, ['jzwj:4105,4129 implied']],
  ['grid-management',                       'jiaozuo-epidemic-control',            {}, ['jzwj:4105,4137 implied']],
  ['area-contract-patrol',                  'jiaozuo-epidemic-control',            {}, ['jzwj:4138,4157 implied']],
  ['jiaozuo-isolation-sites',               'jiaozuo-epidemic-control',            {}, ['jzwj:4354,4361 implied']],
  ['jiaozuo-large-isolation-site',          'jiaozuo-isolation-sites',             {}, ['jzwj:4390,4398 implied']],
  ['jiaozuo-covid-vaccination',             'jiaozuo-epidemic-control',            {}, ['jzwj:4424,4439 implied']],
  ['jiaozuo-tiered-diagnosis',              'jiaozuo-health-reform',               {}, ['jzwj:848,867 implied']],
  ['jiaozuo-reform-path',                   'jiaozuo-health-reform',               {}, ['jzwj:780,807 implied']],
  ['jiaozuo-central-drug-purchasing',       'jiaozuo-health-reform',               {}, ['jzwj:727,745 implied']],
  ['two-invoice-reform',                    'jiaozuo-health-reform',               {}, ['jzwj:727,753 implied']],
  ['jiaozuo-serious-illness-insurance',     'jiaozuo-health-reform',               {}, ['jzwj:686,722 implied']],
  ['jiaozuo-medical-security',              'jiaozuo-health-reform',               {}, ['jzwj:1075,1085 implied']],
  ['jiaozuo-medicine-reform',               'jiaozuo-health-reform',               {}, ['jzwj:1158,1166 implied']],
  ['jiaozuo-public-hospital-development',   'jiaozuo-health-reform',               {}, ['jzwj:1227,1236 implied']],
  ['president-responsibility-system',       'jiaozuo-health-reform',               {}, ['jzwj:1020,1033 implied']],
  ['city-county-health-commissions',        'jiaozuo-health-reform',               {}, ['jzwj:1001,1019 implied']],
  ['jiaozuo-22346-model',                   'jiaozuo-county-consortia',            {}, ['jzwj:963,977 implied']],
  ['jiaozuo-basic-medical-insurance',       'jiaozuo-medical-security',            {}, ['jzwj:1075,1085 implied', 'jzwj:1086,1105 implied']],
  ['jiaozuo-insurance-pooling',             'jiaozuo-medical-security',            {}, ['jzwj:1075,1085 implied', 'jzwj:1106,1121 implied']],
  ['jiaozuo-outpatient-pooling',            'jiaozuo-medical-security',            {}, ['jzwj:1075,1085 implied', 'jzwj:1122,1132 implied']],
  ['no-markup-on-consumables',              'jiaozuo-medicine-reform',             {}, ['jzwj:1158,1166 implied', 'jzwj:1167,1180 implied']],
  ['jiaozuo-central-drug-purchasing',       'jiaozuo-medicine-reform',             {}, ['jzwj:1158,1166 implied', 'jzwj:1181,1193 implied']],
  ['jiaozuo-supply-monitoring-alliance',    'jiaozuo-medicine-reform',             {}, ['jzwj:1158,1166 implied', 'jzwj:1194,1214 implied']],
  ['chief-pharmacist-system',               'jiaozuo-medicine-reform',             {}, ['jzwj:1158,1166 implied', 'jzwj:1215,1224 implied']],
  ['jiaozuo-tcm-clinics',                   'jiaozuo-tcm-system',                  {}, ['jzwj:1784,1794 implied', 'jzwj:1841,1867 implied']],
  ['jiaozuo-tcm-key-specialties',           'jiaozuo-tcm-system',                  {}, ['jzwj:1784,1794 implied', 'jzwj:1892,1904 implied']],
  ['malaria-elimination-mechanism',         'malaria-elimination-goal',            {}, ['jzwj:2676,2688 implied', 'jzwj:2727,2739 implied']],
  ['malaria-monitoring-network',            'malaria-elimination-goal',            {}, ['jzwj:2676,2688 implied', 'jzwj:2740,2750 implied']],
  ['jiaozuo-polio-free',                    'jiaozuo-immunisation',                {}, ['jzwj:2205,2214 implied', 'jzwj:2230,2245 implied']],
  ['jiaozuo-iodine-deficiency-elimination', 'jiaozuo-endemic-disease-control',     {}, ['jzwj:2616,2636 implied']],
  ['jiaozuo-water-fluorosis-control',       'jiaozuo-endemic-disease-control',     {}, ['jzwj:2637,2650 implied']],
  ['four-in-one-integrated-care',           'jiaozuo-integrated-care-system',      {}, ['jzwj:3040,3081 implied', 'jzwj:3171,3205 implied']],
  ['jiaozuo-integrated-care-network',       'jiaozuo-integrated-care-system',      {}, ['jzwj:3021,3039 implied', 'jzwj:3171,3205 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo', 'jiaozuo-city-alliance', {note: '以三级医院为龙头', noteEn: 'Tertiary hospitals at its head'}, ['jzwj:857,867', 'jzwj:868,876']],
  ['jiaozuo',                   'jiaozuo-county-consortia',
    {note: '8个，未具名；全部挂牌并实质运行', noteEn: 'Eight, not named; all founded and really at work'}, ['jzwj:921,946']],
  ['jiaozuo-health-commission', 'healthy-jiaozuo', {note: '自党的十八大以来；以人民健康为中心、党建为引领、高质量发展为主题、公共卫生安全为底线',
    noteEn: 'Since the 18th Party Congress; centred on health, led by the Party, with public health safety as the bottom line'}, ['jzwj:509,568']],
  ['jiaozuo',                   'jiaozuo-22346-model', {note: '得到国家和河南省肯定', noteEn: 'Approved of by the state and the province'}, ['jzwj:960,989']],
  ['jiaozuo',                   'jiaozuo-supply-monitoring-alliance',    {note: '升级改造', noteEn: 'Upgraded'},          ['jzwj:1194,1214']],
  ['jiaozuo', 'jiaozuo-central-drug-purchasing', {note: '全省率先；持续推行', noteEn: 'First in the province; goes on'}, ['jzwj:727,745', 'jzwj:1181,1193']],
  ['jiaozuo',                   'two-invoice-reform',                    {note: '全省率先', noteEn: 'First in the province'}, ['jzwj:727,753']],
  ['jiaozuo',                   'jiaozuo-reform-path', {note: '破解“五大医改难题”：小病大医、因病致贫、药价虚高、动力不足、联而不动',
    noteEn: 'Solved five problems: small ailments in big hospitals, poverty from illness, dear medicines, little drive, links without action'},
    ['jzwj:780,807', 'jzwj:808,845']],
  ['jiaozuo',                   'jiaozuo-serious-illness-insurance',     {},                                              ['jzwj:686,699 implied']],
  ['jiaozuo',                   'jiaozuo-insurance-pooling',             {},                                              ['jzwj:1106,1121']],
  ['jiaozuo',                   'jiaozuo-outpatient-pooling',            {note: '稳步推开', noteEn: 'Being extended step by step'}, ['jzwj:1122,1132']],
  ['jiaozuo',                   'no-markup-on-consumables',              {note: '全面取消', noteEn: 'Ended altogether'},  ['jzwj:1167,1180']],
  ['jiaozuo',                   'chief-pharmacist-system',               {status: 'building', note: '探索推进', noteEn: 'Being tried out'}, ['jzwj:1215,1224']],
  ['jiaozuo',                   'staff-quota-management',                {status: 'building', note: '探索实施', noteEn: 'Being tried out'}, ['jzwj:1254,1263']],
  ['jiaozuo',                   'jiaozuo-pay-reform',                    {note: '积极推行', noteEn: 'Being carried out'}, ['jzwj:1264,1274']],
  ['jiaozuo',                   'president-responsibility-system',       {},                                              ['jzwj:1020,1033']],
  ['jiaozuo',                   'jiaozuo-four-hospitals',                {note: '全面加强', noteEn: 'Strengthened all round'}, ['jzwj:1034,1057']],
  ['jiaozuo',                   'jiaozuo-three-county-hospitals',        {note: '全面加强', noteEn: 'Strengthened all round'}, ['jzwj:1047,1057']],
  ['jiaozuo',                   'ten-quality-service-actions',           {},                                              ['jzwj:1058,1072']],
  ['jiaozuo',                   'five-in-one-dispute-mediation',         {note: '不断完善', noteEn: 'Being improved'},    ['jzwj:1633,1667']],
  ['jiaozuo-cdc',               'jiaozuo-cdc-capacity-building',         {status: 'building'},                            ['jzwj:2083,2131']],
  ['jiaozuo',                   'treat-on-discovery',                    {},                                              ['jzwj:2434,2446']],
  ['jiaozuo',                   'endemic-disease-three-year-drive', {until: '2020', note: '目标已实现', noteEn: 'Its goal is reached'}, ['jzwj:2550,2572']],
  ['jiaozuo',                   'malaria-elimination-mechanism',         {note: '持续健全', noteEn: 'Being completed'},   ['jzwj:2727,2739 implied']],
  ['jiaozuo',                   'malaria-monitoring-network', {status: 'building', note: '逐渐形成', noteEn: 'Taking shape'}, ['jzwj:2740,2750 implied']],
  ['jiaozuo',                   'serious-illness-treatment',
    {note: '30种病；大病困难群众全部得到救治', noteEn: 'Thirty diseases; all poor patients of serious illness were treated'},
    ['jzwj:3500,3512 implied', 'jzwj:3513,3525']],
  ['jiaozuo',                   'jiaozuo-integrated-care-network',       {},                                              ['jzwj:3021,3039']],
  ['jiaozuo',                   'four-in-one-integrated-care', {note: '家庭医生签约服务、村卫生室、乡镇卫生院、养老机构四者合一，医疗与养老资源对接',
    noteEn: 'Family doctors, village clinics, township health centres and care homes as one; medical and elderly care joined'},
    ['jzwj:3040,3081 implied', 'jzwj:3082,3109']],
  ['jiaozuo-health-commission', 'two-fixed-one-floor',                   {},                                              ['jzwj:3252,3275', 'jzwj:3327,3347']],
  ['jiaozuo',                   'two-changes-seven-waivers', {note: '得到省、市认可', noteEn: 'Approved of by province and city'}, ['jzwj:3381,3398 implied']],
  ['jiaozuo',                   'one-office-five-departments', {note: '疫情防控指挥部的组织架构', noteEn: 'How the headquarters of epidemic control is built'},
    ['jzwj:4012,4034']],
  ['jiaozuo',                   'three-level-epidemic-supervision', {note: '部门行业自查、工作专班督查、指挥部督导三级；在33个方面239个环节细化分工',
    noteEn: 'Departments check themselves, task forces inspect, the headquarters supervises; the work is divided in 33 areas and 239 steps'},
    ['jzwj:4035,4066', 'jzwj:4067,4083']],
  ['jiaozuo',                   'three-level-household-responsibility',  {},                                              ['jzwj:4110,4129']],
  ['jiaozuo',                   'jiaozuo-health-projects', {note: '“十三五”以来', noteEn: 'Since the 13th Five-Year Plan'}, ['jzwj:4,26', 'jzwj:1417,1432']],
  ['jiaozuo-health-commission', 'project-list-approach',                 {},                                              ['jzwj:1361,1400']],
  ['jiaozuo',                   'jiaozuo-tiered-diagnosis',              {},                                              ['jzwj:848,860 implied']],
  ['jiaozuo',                   'city-county-health-commissions',        {note: '全省率先', noteEn: 'First in the province'}, ['jzwj:1001,1019']],
  ['jiaozuo',                   'jiaozuo-basic-medical-insurance',       {},                                              ['jzwj:1086,1094']],
  ['jiaozuo',                   'jiaozuo-public-hospital-development',   {},                                              ['jzwj:1227,1240 implied']],
  ['jiaozuo',                   'hospital-autonomy',                     {note: '全面落实', noteEn: 'Fully given'},       ['jzwj:1237,1253']],
  ['jiaozuo',                   'jiaozuo-tcm-clinics',                   {note: '全覆盖', noteEn: 'In every one of them'}, ['jzwj:1841,1867']],
  ['jiaozuo',                   'jiaozuo-tcm-key-specialties',           {},                                              ['jzwj:1892,1908 implied']],
  ['jiaozuo',                   'jiaozuo-cdc-system', {note: '据冯小亮，十年来各级疾控机构的设施、装备、编制和人才队伍大为改善',
    noteEn: 'In ten years premises, equipment, posts and staff at all levels got much better, says Feng Xiaoliang'}, ['jzwj:2011,2058']],
  ['jiaozuo',                   'jiaozuo-immunisation', {note: '制度化、规范化、信息化；麻疹、甲型肝炎、流行性乙型脑炎、风疹、流行性腮腺炎等发病率大幅下降',
    noteEn: 'Systematic, standardised and computerised; measles, hepatitis A, Japanese encephalitis, rubella, mumps and others have become much rarer'},
    ['jzwj:2205,2229', 'jzwj:2246,2255', 'jzwj:2293,2323']],
  ['jiaozuo',                   'jiaozuo-infectious-disease-control',    {note: '成效显著', noteEn: 'With marked effect'}, ['jzwj:2422,2437 implied']],
  ['jiaozuo',                   'jiaozuo-endemic-disease-control',
    {note: '饮水型地方性氟中毒得到有效控制', noteEn: 'Fluorosis from drinking water is under control'}, ['jzwj:2505,2515', 'jzwj:2637,2650']],
  ['jiaozuo',                   'endemic-disease-target-management',
    {since: '2020', note: '年份由前一分句推得', noteEn: 'The year is taken from the clause before'}, ['jzwj:2550,2589 implied']],
  ['jiaozuo',                   'malaria-elimination-goal', {until: '2017', status: 'ended', note: '目标已实现', noteEn: 'The goal is reached'},
    ['jzwj:208,223', 'jzwj:2689,2707']],
  ['jiaozuo',                   'mental-disorder-management',
    {note: '依托省信息系统，强化综合管理；综合评分居全省前列', noteEn: 'On the information system of the province; its marks are among the best there'},
    ['jzwj:2781,2829']],
  ['jiaozuo',                   'jiaozuo-mother-child-safety',           {},                                              ['jzwj:2854,2880']],
  ['jiaozuo',                   'jiaozuo-integrated-care-centres',       {},                                              ['jzwj:2977,2991']],
  ['jiaozuo',                   'jiaozuo-integrated-care-system',        {},                                              ['jzwj:3171,3205']],
  ['jiaozuo',                   'jiaozuo-epidemic-control',
    {note: '遵循“外防输入、内防反弹”总策略和“动态清零”总方针，实行实体化运转、专业化指导、信息化支撑、常态化备勤',
    noteEn: 'By the national strategy against import and rebound and of dynamic zero; with standing bodies, expert guidance, information systems and constant readiness'},
    ['jzwj:3925,3999']],
  ['jiaozuo',                   'grid-management',                       {},                                              ['jzwj:4110,4137']],
  ['jiaozuo',                   'area-contract-patrol',                  {},                                              ['jzwj:4138,4157']],
  ['jiaozuo', 'jiaozuo-isolation-sites', {note: '能分梯次迅速启用', noteEn: 'Can be opened quickly, in steps'}, ['jzwj:4354,4364', 'jzwj:4410,4419']],
  ['jiaozuo',                   'jiaozuo-large-isolation-site',          {},                                              ['jzwj:4388,4409']],
  ['jiaozuo', 'jiaozuo-covid-vaccination', {note: '接种率居全省前列', noteEn: 'Among the highest rates in the province'}, ['jzwj:4420,4439', 'jzwj:4484,4490']],
  ['jiaozuo',                   'jiaozuo-health-reform',                 {note: '纵深推进', noteEn: 'Being carried deeper'}, ['jzwj:630,638 implied']],
  ['jiaozuo',                   'jiaozuo-medical-security',              {note: '更加健全', noteEn: 'More complete'},     ['jzwj:1075,1088 implied']],
  ['jiaozuo',                   'jiaozuo-medicine-reform',               {note: '持续深化', noteEn: 'Being deepened'},    ['jzwj:1158,1170 implied']],
  ['jiaozuo', 'jiaozuo-tcm-system', {note: '自党的十八大以来日益完善', noteEn: 'More and more complete since the 18th Party Congress'}, ['jzwj:1776,1798']],
  ['jiaozuo', 'jiaozuo-polio-free', {note: '已连续22年', noteEn: 'For 22 years on end'}, ['jzwj:177,194', 'jzwj:2205,2208 implied', 'jzwj:2230,2245']],
  ['jiaozuo',                   'jiaozuo-iodine-deficiency-elimination',
    {note: '十年来市级层面始终处于消除状态', noteEn: 'Eliminated in the city as a whole for ten years'}, ['jzwj:224,244', 'jzwj:2616,2636']],
  ['jiaozuo',                   'jiaozuo-water-fluorosis-control',       {note: '有效控制', noteEn: 'Under control'},     ['jzwj:2637,2650']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission', 'health-poverty-relief', {role: '牵头单位', note: '目标是让贫困群众看得起病、看得上病、看得好病、少生病',
    noteEn: 'So that the poor can pay for care, get it, get it well, and fall ill less'}, ['jzwj:3252,3275', 'jzwj:3296,3326']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-epidemic-headquarters',       'one-office-five-departments',      {},              ['jzwj:4017,4034']],
  ['jiaozuo-epidemic-headquarters',       'three-level-epidemic-supervision', {role: '督导'},  ['jzwj:4052,4066']],
  ['jiaozuo-medical-mediation-committee', 'five-in-one-dispute-mediation',    {since: '2015'}, ['jzwj:1668,1696 implied']],
  ['jiaozuo-epidemic-headquarters',       'jiaozuo-epidemic-control',         {},              ['jzwj:4012,4024 implied']],
  ['jiaozuo-health-commission',           'city-county-health-commissions',   {},              ['jzwj:1009,1019 implied']],
  ['jiaozuo-hubei-relief-team',           'jiaozuo-epidemic-control', {since: '2020', note: '2020年年初', noteEn: 'Early in 2020'}, ['jzwj:4170,4212 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
