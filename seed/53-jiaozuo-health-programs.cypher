// 焦作市卫生健康系统: consortia, reforms, projects and public health work, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-reform',               '焦作市综合医改', 'Jiaozuo Comprehensive Health Reform', 'policy', ['jzwj:630,634 implied']],
  ['jiaozuo-central-drug-purchasing',     '焦作市药品集中带量采购', 'Jiaozuo Central Volume-Based Purchasing of Medicines', 'policy', ['jzwj:737,745 implied']],
  ['two-invoice-reform',                  '焦作市“两票制”改革', 'Jiaozuo Two-Invoice Reform', 'policy', ['jzwj:746,753 implied']],
  ['jiaozuo-serious-illness-insurance',   '焦作市大病补充保险', 'Jiaozuo Supplementary Insurance for Serious Illness', 'policy', ['jzwj:688,694 implied']],
  ['jiaozuo-tiered-diagnosis',            '焦作市分级诊疗', 'Jiaozuo Tiered Care', 'policy', ['jzwj:848,852 implied']],
  // The eight county communities and six remote centres are not named; they are not made up here.
  ['jiaozuo-city-alliance',               '焦作市城市医联体', 'Jiaozuo Urban Medical Consortium', 'consortium', ['jzwj:862,867 implied']],
  ['jiaozuo-county-consortia',            '焦作市紧密型县域医共体', 'Jiaozuo Integrated County Medical Communities', 'consortium', ['jzwj:921,933 implied']],
  ['jiaozuo-22346-model', '焦作市“22346”医共体工作模式', 'Jiaozuo 22346 Model of County Medical Communities', 'policy', ['jzwj:963,977 implied']],
  ['jiaozuo-four-hospitals',              '焦作市市级“四所医院”建设', 'Jiaozuo Four City Hospitals Project', 'project', ['jzwj:1038,1046 implied']],
  ['jiaozuo-three-county-hospitals',      '焦作市县级“三所医院”建设', 'Jiaozuo Three County-Level Hospitals Project', 'project', ['jzwj:1047,1057 implied']],
  ['ten-quality-service-actions', '焦作市十大医疗卫生优质服务行动', 'Jiaozuo Ten Actions for Better Medical Services', 'campaign', ['jzwj:1060,1072 implied']],
  ['jiaozuo-basic-medical-insurance',     '焦作市基本医疗保险', 'Jiaozuo Basic Medical Insurance', 'policy', ['jzwj:1086,1094 implied']],
  ['jiaozuo-insurance-pooling',           '焦作市医疗保险和生育保险市级统筹', 'Jiaozuo City-Wide Pooling of Medical and Maternity Insurance', 'policy',
    ['jzwj:1106,1121 implied']],
  ['jiaozuo-outpatient-pooling',          '焦作市门诊统筹制度', 'Jiaozuo Outpatient Pooling', 'policy', ['jzwj:1122,1128 implied']],
  ['no-markup-on-consumables', '焦作市取消医用耗材加成', 'Jiaozuo Abolition of Mark-Ups on Medical Consumables', 'policy', ['jzwj:1172,1180 implied']],
  ['jiaozuo-supply-monitoring-alliance',  '焦作市药品医用耗材集中采购综合监测联盟',
    'Jiaozuo Monitoring Alliance for Central Purchasing of Medicines and Consumables', 'alliance', ['jzwj:1198,1214 implied']],
  ['chief-pharmacist-system',             '焦作市总药师制度', 'Jiaozuo Chief Pharmacist System', 'policy', ['jzwj:1219,1224 implied']],
  ['jiaozuo-public-hospital-development', '焦作市公立医院高质量发展', 'Jiaozuo High-Quality Development of Public Hospitals', 'policy',
    ['jzwj:1227,1240 implied']],
  ['jiaozuo-health-projects',             '焦作市卫生健康建设项目', 'Jiaozuo Health Construction Projects', 'project', ['jzwj:1417,1429 implied']],
  ['five-in-one-dispute-mediation',       '焦作市“调、保、赔、认、防”五位一体医疗纠纷第三方调处机制', 'Jiaozuo Third-Party Mediation of Medical Disputes',
    'policy', ['jzwj:1640,1667 implied']],
  ['jiaozuo-tcm-clinics',                 '焦作市乡镇卫生院和社区卫生服务中心中医馆建设', 'Jiaozuo TCM Clinics in Township and Community Health Centres',
    'project', ['jzwj:1841,1862 implied']],
  ['jiaozuo-cdc-capacity-building', '焦作市疾控中心综合能力提升项目楼', 'Jiaozuo CDC Capacity Improvement Building', 'project', ['jzwj:2117,2126 implied']],
  ['jiaozuo-immunisation',                '焦作市免疫规划', 'Jiaozuo Immunisation Programme', 'policy', ['jzwj:2205,2212']],
  ['jiaozuo-infectious-disease-control',  '焦作市重大传染病防控', 'Jiaozuo Control of Major Infectious Diseases', 'policy', ['jzwj:2422,2429 implied']],
  ['jiaozuo-endemic-disease-control',     '焦作市地方病防治', 'Jiaozuo Endemic Disease Control', 'policy', ['jzwj:2505,2513']],
  ['endemic-disease-three-year-drive',    '焦作市地方病防治专项三年攻坚行动', 'Jiaozuo Three-Year Drive against Endemic Diseases', 'campaign',
    ['jzwj:2557,2570 implied']],
  ['malaria-monitoring-network',          '焦作市疟疾三级监测网络', 'Jiaozuo Three-Level Malaria Monitoring Network', 'network', ['jzwj:2740,2746 implied']],
  ['mental-disorder-management',          '焦作市严重精神障碍患者信息共享与管理', 'Jiaozuo Shared Records and Management of Severe Mental Disorders', 'policy',
    ['jzwj:2791,2806 implied']],
  ['jiaozuo-integrated-care-centres', '焦作市医养中心建设', 'Jiaozuo Centres of Integrated Medical and Elderly Care', 'project', ['jzwj:2977,2987 implied']],
  ['jiaozuo-integrated-care-system', '焦作市医养结合服务体系', 'Jiaozuo Integrated Medical and Elderly Care System', 'network', ['jzwj:3174,3205 implied']],
  ['health-poverty-relief',               '焦作市健康扶贫', 'Jiaozuo Health Poverty Alleviation', 'campaign', ['jzwj:3262,3270 implied']],
  ['two-fixed-one-floor',                 '焦作市“两定制兜底线”健康扶贫模式', 'Jiaozuo Health Poverty Alleviation by Two Fixed Systems and a Floor', 'policy',
    ['jzwj:3332,3347 implied']],
  ['two-changes-seven-waivers',           '焦作市“两化七免一促进”', 'Jiaozuo Liang Hua, Seven Waivers and One Promotion', 'policy', ['jzwj:3381,3390 implied']],
  ['electronic-health-card-pilot',        '焦作市电子健康卡试点项目', 'Jiaozuo Electronic Health Card Pilot Project', 'project', ['jzwj:770,779 implied']],
  ['jiaozuo-isolation-sites',             '焦作市集中隔离点', 'Jiaozuo Central Isolation Sites', 'project', ['jzwj:4356,4361 implied']],
  ['jiaozuo-covid-vaccination',           '焦作市新冠病毒疫苗接种', 'Jiaozuo COVID-19 Vaccination', 'campaign', ['jzwj:4424,4439 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['electronic-health-card-pilot',        '电子健康卡试点',        ['jzwj:770,777']],
  ['jiaozuo-county-consortia',            '焦作市紧密型医共体',    ['jzwj:921,933 implied']],
  ['malaria-monitoring-network',          '三级监测网络',          ['jzwj:2740,2746']],
  ['two-fixed-one-floor',                 '“两定制兜底线”',        ['jzwj:3332,3340']],
  ['two-changes-seven-waivers',           '“两化七免一促进”',      ['jzwj:3381,3390']],
  ['jiaozuo-22346-model',                 '“22346”医共体工作模式', ['jzwj:963,977']],
  ['jiaozuo-public-hospital-development', '焦作市公立医院改革',    ['jzwj:1237,1253 implied', 'jzwj:1264,1274 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-health-reform',               'jiaozuo-reform-path'],
  ['jiaozuo-public-hospital-development', 'hospital-autonomy'],
  ['jiaozuo-public-hospital-development', 'staff-quota-management'],
  ['jiaozuo-public-hospital-development', 'jiaozuo-pay-reform'],
  ['jiaozuo-county-consortia',            'consortia-telemedicine-centres'],
  ['jiaozuo-immunisation',                'jiaozuo-vaccination'],
  ['jiaozuo-immunisation',                'digital-vaccination-clinic'],
  ['jiaozuo-immunisation',                'provincial-model-vaccination-clinic'],
  ['jiaozuo-infectious-disease-control',  'treat-on-discovery'],
  ['jiaozuo-infectious-disease-control',  'antiviral-therapy'],
  ['jiaozuo-infectious-disease-control',  'active-tuberculosis-treatment'],
  ['jiaozuo-endemic-disease-control',     'endemic-disease-standard-area'],
  ['jiaozuo-endemic-disease-control',     'endemic-disease-target-management'],
  ['jiaozuo-endemic-disease-control',     'jiaozuo-water-fluorosis-control'],
  ['malaria-monitoring-network',          'malaria-elimination-mechanism'],
  ['jiaozuo-integrated-care-system',      'jiaozuo-integrated-care-network'],
  ['jiaozuo-integrated-care-system',      'four-in-one-integrated-care'],
  ['jiaozuo-integrated-care-system',      'integrated-care-contract'],
  ['jiaozuo-integrated-care-centres',     'centralised-integrated-care'],
  ['health-poverty-relief',               'serious-illness-treatment'],
  ['jiaozuo-isolation-sites',             'jiaozuo-large-isolation-site']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, end, evidence
UNWIND [
  ['endemic-disease-three-year-drive', '2020', ['jzwj:2550,2572']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, status, evidence
UNWIND [
  ['jiaozuo-cdc-capacity-building',    'building', ['jzwj:2117,2131']],
  ['chief-pharmacist-system',          'building', ['jzwj:1215,1224 implied']],
  ['malaria-monitoring-network',       'building', ['jzwj:2740,2750 implied']],
  ['endemic-disease-three-year-drive', 'ended',    ['jzwj:2550,2572 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  ['jiaozuo-health-reform',               '路径为“两延伸、三提升、一集中、三聚焦”，针对小病大医、因病致贫、药价虚高、动力不足、联而不动五大难题',
    ['jzwj:785,807', 'jzwj:813,845']],
  ['jiaozuo-public-hospital-development', '落实经营自主权，探索员额制管理，推行薪酬制度改革', ['jzwj:1242,1274']],
  ['jiaozuo-infectious-disease-control',  '推行“发现即治疗”', ['jzwj:2434,2446']],
  ['jiaozuo-endemic-disease-control',     '纳入政府目标管理；饮水型地方性氟中毒得到有效控制', ['jzwj:2573,2589', 'jzwj:2637,2650']],
  ['jiaozuo-integrated-care-centres',     '对建档立卡贫困户、失智失能者、重度残疾患者实行集中医养', ['jzwj:3539,3566']],
  ['jiaozuo-integrated-care-system',
    '居家为基础、社区为依托、机构为补充，城乡村三级成网；家庭医生签约、村卫生室、乡镇卫生院、养老机构“四位一体”，医疗机构与养老机构普遍签约',
    ['jzwj:3174,3194', 'jzwj:3023,3039', 'jzwj:3042,3072', 'jzwj:3158,3170']],
  ['health-poverty-relief',               '目标是贫困群众看得起病、看得上病、看得好病、少生病', ['jzwj:3303,3326']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-health-reform',
    'Its path, in a Chinese formula of two, three, one and three, answers five problems: small ailments in big hospitals, poverty from illness, dear medicines, little drive, and links without action',
    ['jzwj:785,807', 'jzwj:813,845']],
  ['jiaozuo-public-hospital-development', 'Hospitals manage themselves; staff quotas are being tried; pay is being reformed', ['jzwj:1242,1274']],
  ['jiaozuo-infectious-disease-control',  'Patients are treated as soon as they are found', ['jzwj:2434,2446']],
  ['jiaozuo-endemic-disease-control', 'Among the targets of government; fluorosis from drinking water is under control', ['jzwj:2573,2589', 'jzwj:2637,2650']],
  ['jiaozuo-integrated-care-centres',     'Also take in registered poor households, people with dementia or loss of function, and severely disabled patients',
    ['jzwj:3539,3566']],
  ['jiaozuo-integrated-care-system',
    'At home first, then in the community and in care homes, from city to village; family doctors, village clinics, township health centres and care homes work as one, under contracts of medical with care institutions',
    ['jzwj:3174,3194', 'jzwj:3023,3039', 'jzwj:3042,3072', 'jzwj:3158,3170']],
  ['health-poverty-relief',               'So that the poor can pay for care, get it, get it well, and fall ill less', ['jzwj:3303,3326']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-central-drug-purchasing',     'jiaozuo-health-reform',           {}, ['jzwj:733,745 implied', 'jzwj:630,638 implied']],
  ['electronic-health-card-pilot',        'jiaozuo-health-reform',           {}, ['jzwj:768,779 implied', 'jzwj:630,638 implied']],
  ['two-invoice-reform',                  'jiaozuo-health-reform',           {}, ['jzwj:746,753 implied', 'jzwj:630,638 implied']],
  ['jiaozuo-serious-illness-insurance',   'jiaozuo-health-reform',           {}, ['jzwj:688,694 implied', 'jzwj:704,717 implied']],
  ['jiaozuo-tiered-diagnosis',            'jiaozuo-health-reform',           {}, ['jzwj:630,638 implied', 'jzwj:848,856 implied']],
  ['jiaozuo-city-alliance',               'jiaozuo-tiered-diagnosis',        {}, ['jzwj:848,867 implied']],
  ['jiaozuo-county-consortia',            'jiaozuo-tiered-diagnosis',        {}, ['jzwj:848,856 implied', 'jzwj:921,933 implied']],
  ['jiaozuo-22346-model',                 'jiaozuo-county-consortia',        {}, ['jzwj:921,933 implied', 'jzwj:963,977 implied']],
  ['jiaozuo-public-hospital-development', 'jiaozuo-health-reform',           {}, ['jzwj:630,638 implied', 'jzwj:1227,1236 implied']],
  ['chief-pharmacist-system',             'jiaozuo-health-reform',           {}, ['jzwj:1158,1166 implied', 'jzwj:1219,1224 implied']],
  ['no-markup-on-consumables',            'jiaozuo-health-reform',           {}, ['jzwj:1158,1166 implied', 'jzwj:1172,1180 implied']],
  ['jiaozuo-supply-monitoring-alliance',  'jiaozuo-health-reform',           {}, ['jzwj:1158,1166 implied', 'jzwj:1198,1214 implied']],
  ['jiaozuo-insurance-pooling',           'jiaozuo-basic-medical-insurance', {}, ['jzwj:1086,1094 implied', 'jzwj:1106,1121 implied']],
  ['jiaozuo-outpatient-pooling',          'jiaozuo-basic-medical-insurance', {}, ['jzwj:1086,1094 implied', 'jzwj:1122,1128 implied']],
  ['endemic-disease-three-year-drive',    'jiaozuo-endemic-disease-control', {}, ['jzwj:2505,2513 implied', 'jzwj:2557,2570 implied']],
  ['jiaozuo-integrated-care-centres',     'jiaozuo-integrated-care-system',  {}, ['jzwj:2980,2991 implied', 'jzwj:3195,3205 implied']],
  ['two-fixed-one-floor',                 'health-poverty-relief',           {}, ['jzwj:3332,3347 implied']],
  ['two-changes-seven-waivers',           'health-poverty-relief',           {}, ['jzwj:3262,3270 implied', 'jzwj:3381,3390 implied']],
  ['jiaozuo-isolation-sites',             'jiaozuo-epidemic-control',        {}, ['jzwj:3902,3912 implied', 'jzwj:4354,4361 implied']],
  ['jiaozuo-covid-vaccination',           'jiaozuo-epidemic-control',        {}, ['jzwj:3902,3912 implied', 'jzwj:4424,4439 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-government',                  'jiaozuo-health-reform',               {}, ['jzwj:640,659 implied', 'jzwj:630,638 implied']],
  ['jiaozuo-government', 'jiaozuo-central-drug-purchasing', {note: '河南省率先', noteEn: 'First in Henan'}, ['jzwj:727,745 implied', 'jzwj:1181,1193 implied']],
  ['jiaozuo-government', 'two-invoice-reform', {note: '河南省率先', noteEn: 'First in Henan'}, ['jzwj:727,737 implied', 'jzwj:746,753 implied']],
  ['jiaozuo-government',                  'jiaozuo-serious-illness-insurance',   {}, ['jzwj:685,700 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-tiered-diagnosis',            {}, ['jzwj:848,867 implied']],
  ['jiaozuo-health-commission',           'electronic-health-card-pilot',        {}, ['jzwj:727,745 implied', 'jzwj:768,779 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-city-alliance', {note: '以三级医院为龙头', noteEn: 'Tertiary hospitals are at its head'},
    ['jzwj:857,867 implied', 'jzwj:868,876 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-county-consortia', {note: '未具名；全部挂牌运行', noteEn: 'Not named; all founded and at work'},
    ['jzwj:921,933 implied', 'jzwj:934,946 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-22346-model', {note: '得到国家和河南省肯定', noteEn: 'Approved of by the state and the province'},
    ['jzwj:960,977 implied', 'jzwj:977,989 implied']],
  ['jiaozuo-government',                  'jiaozuo-four-hospitals',              {}, ['jzwj:1001,1019 implied', 'jzwj:1034,1057 implied']],
  ['jiaozuo-government',                  'jiaozuo-three-county-hospitals',      {}, ['jzwj:1001,1019 implied', 'jzwj:1034,1057 implied']],
  ['jiaozuo-health-commission',           'ten-quality-service-actions',         {}, ['jzwj:1001,1004 implied', 'jzwj:1058,1072 implied']],
  ['jiaozuo-government',                  'jiaozuo-basic-medical-insurance',     {}, ['jzwj:1086,1097 implied']],
  ['jiaozuo-government',                  'jiaozuo-insurance-pooling',           {}, ['jzwj:1106,1121 implied']],
  ['jiaozuo-government',                  'jiaozuo-outpatient-pooling',          {note: '稳步推开', noteEn: 'Being extended'}, ['jzwj:1122,1132 implied']],
  ['jiaozuo-government',                  'no-markup-on-consumables',            {}, ['jzwj:1167,1180 implied']],
  ['jiaozuo-government', 'jiaozuo-supply-monitoring-alliance', {note: '升级改造', noteEn: 'Upgraded'}, ['jzwj:1167,1170 implied', 'jzwj:1194,1214 implied']],
  ['jiaozuo-government',                  'chief-pharmacist-system',             {}, ['jzwj:1167,1170 implied', 'jzwj:1215,1224 implied']],
  ['jiaozuo-government',                  'jiaozuo-public-hospital-development', {}, ['jzwj:1237,1253 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-health-projects',             {}, ['jzwj:1361,1369', 'jzwj:1417,1429 implied']],
  ['jiaozuo-medical-mediation-committee', 'five-in-one-dispute-mediation',       {since: '2015'}, ['jzwj:1656,1667 implied', 'jzwj:1668,1681 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-tcm-clinics',                 {}, ['jzwj:1841,1867 implied']],
  ['jiaozuo-cdc',                         'jiaozuo-cdc-capacity-building',       {}, ['jzwj:2083,2090 implied', 'jzwj:2117,2131 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-immunisation',                {}, ['jzwj:2205,2229 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-infectious-disease-control',  {}, ['jzwj:2434,2446 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-endemic-disease-control',     {}, ['jzwj:2505,2515 implied', 'jzwj:2573,2589 implied']],
  ['jiaozuo-health-commission',           'endemic-disease-three-year-drive',    {}, ['jzwj:2550,2572 implied']],
  ['jiaozuo-health-commission',           'malaria-monitoring-network',          {}, ['jzwj:2727,2750 implied']],
  ['jiaozuo-health-commission',           'mental-disorder-management',
    {note: '依托省信息系统；综合评分居河南省前列', noteEn: "On the province's information system; among the best in Henan by its marks"},
    ['jzwj:2781,2806 implied', 'jzwj:2814,2829 implied']],
  ['jiaozuo-government',                  'jiaozuo-integrated-care-centres',     {}, ['jzwj:2977,2991 implied', 'jzwj:2999,3008 implied']],
  ['jiaozuo-government',                  'jiaozuo-integrated-care-system',      {}, ['jzwj:3171,3205 implied']],
  ['jiaozuo-health-commission',           'two-fixed-one-floor',                 {}, ['jzwj:3252,3260', 'jzwj:3327,3347']],
  ['jiaozuo-health-commission',           'two-changes-seven-waivers', {note: '得到省、市认可', noteEn: 'Approved of by province and city'},
    ['jzwj:3252,3260 implied', 'jzwj:3381,3398 implied']],
  ['jiaozuo-epidemic-headquarters',       'jiaozuo-epidemic-control',            {}, ['jzwj:4012,4024 implied', 'jzwj:3957,3967 implied']],
  ['jiaozuo-government',                  'jiaozuo-isolation-sites', {note: '可分梯次启用', noteEn: 'Can be opened in steps'},
    ['jzwj:4354,4364 implied', 'jzwj:4410,4419 implied']],
  ['jiaozuo-health-commission',           'jiaozuo-covid-vaccination',           {}, ['jzwj:4420,4439 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission', 'health-poverty-relief', {role: '牵头单位'}, ['jzwj:3252,3275']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
