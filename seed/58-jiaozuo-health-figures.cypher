// 焦作市: the figures of its health system.

// The reform.
// entity, measure, properties, evidence
UNWIND [
  ['jiaozuo-reform-path',             'problems',         {value: 5, qualifier: 'exact', subject: '医改难题', note: '小病大医、因病致贫、药价虚高、动力不足、联而不动', noteEn: 'Small ailments in big hospitals, poverty from illness, dear medicines, little drive, links without action'}, ['jzwj:839,845']],
  ['jiaozuo-telemedicine-system',     'counties',         {value: 11, qualifier: 'exact', subject: '联通县（市、区）'},                                                                                                                                                                       ['jzwj:891,902']],
  ['jiaozuo-telemedicine-system',     'institutions',     {value: 98, qualifier: 'exact', subject: '联通乡镇卫生院和社区卫生服务中心'},                                                                                                                                                       ['jzwj:903,920']],
  ['jiaozuo-county-consortia',        'consortia',        {value: 8, qualifier: 'exact', subject: '紧密型医共体', relationship: 'jiaozuo/RUNS/jiaozuo-county-consortia', note: '全部挂牌并实际运行', noteEn: 'All founded and at work'},                                                      ['jzwj:921,933']],
  ['consortia-telemedicine-centres',  'centres',          {value: 6, qualifier: 'exact', subject: '远程服务中心', relationship: 'jiaozuo/OFFERS/consortia-telemedicine-centres'},                                                                                                             ['jzwj:947,955']],
  ['jiaozuo-four-hospitals',          'hospitals',        {value: 4, qualifier: 'exact', subject: '市级医院', note: '院名未列', noteEn: 'Not named'},                                                                                                                                         ['jzwj:1038,1046']],
  ['jiaozuo-three-county-hospitals',  'county-hospitals', {value: 3, qualifier: 'exact', subject: '县级医院', note: '院名未列', noteEn: 'Not named'},                                                                                                                                         ['jzwj:1047,1055']],
  ['ten-quality-service-actions',     'programs',         {value: 10, qualifier: 'exact', subject: '优质服务行动'},                                                                                                                                                                           ['jzwj:1060,1072']],
  ['jiaozuo-basic-medical-insurance', 'insured-share',    {value: 96, qualifier: 'over'},                                                                                                                                                                                                     ['jzwj:1086,1105']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// Building, disciplines, hospitals.
// entity, measure, properties, evidence
UNWIND [
  ['jiaozuo-health-projects',       'programs',         {value: 63, qualifier: 'exact', subject: '卫生健康建设项目', relationship: 'jiaozuo/RUNS/jiaozuo-health-projects', note: '“十三五”以来', noteEn: 'Since the 13th Five-Year Plan'}, ['jzwj:4,26', 'jzwj:1409,1432']],
  ['jiaozuo-health-projects',       'investment',       {value: 7000000000, qualifier: 'about', subject: '总投资', note: '“十三五”以来', noteEn: 'Since the 13th Five-Year Plan'},                                                         ['jzwj:27,35', 'jzwj:1433,1441']],
  ['jiaozuo',                       'key-disciplines',  {value: 4, qualifier: 'exact', subject: '省级重点培育学科', relationship: 'jiaozuo/CERTIFIED_AS/provincial-key-cultivated-discipline'},                                            ['jzwj:38,48', 'jzwj:1462,1472']],
  ['jiaozuo',                       'key-disciplines',  {value: 52, qualifier: 'exact', subject: '市级重点学科', relationship: 'jiaozuo/CERTIFIED_AS/jiaozuo-key-discipline'},                                                             ['jzwj:49,58', 'jzwj:1473,1482']],
  ['jiaozuo',                       'key-disciplines',  {value: 55, qualifier: 'exact', subject: '市级重点培育学科', relationship: 'jiaozuo/CERTIFIED_AS/jiaozuo-key-cultivated-discipline'},                                              ['jzwj:59,70', 'jzwj:1483,1494']],
  ['jiaozuo',                       'centres',          {value: 3, qualifier: 'exact', subject: '省级区域医疗中心', note: '心血管、肿瘤、骨伤，获批建设', noteEn: 'Cardiovascular, cancer and orthopaedic; approved to be built'},         ['jzwj:80,94', 'jzwj:1504,1518']],
  ['jiaozuo',                       'county-hospitals', {value: 6, qualifier: 'exact', subject: '二级甲等综合医院', relationship: 'jiaozuo/CERTIFIED_AS/secondary-a-general-hospital'},                                                    ['jzwj:1519,1539']],
  ['jiaozuo',                       'county-hospitals', {value: 3, qualifier: 'exact', subject: '三级胸痛中心', relationship: 'jiaozuo/CERTIFIED_AS/level-three-chest-pain-centre'},                                                       ['jzwj:1555,1571']],
  ['jiaozuo',                       'county-hospitals', {value: 3, qualifier: 'exact', subject: '创伤中心', relationship: 'jiaozuo/CERTIFIED_AS/county-trauma-centre'},                                                                    ['jzwj:1555,1578']],
  ['jiaozuo',                       'county-hospitals', {value: 4, qualifier: 'exact', subject: '二级卒中中心', relationship: 'jiaozuo/CERTIFIED_AS/level-two-stroke-centre'},                                                             ['jzwj:1579,1595']],
  ['jiaozuo',                       'county-hospitals', {value: 5, qualifier: 'exact', subject: '呼吸与危重症规范化建设单位', relationship: 'jiaozuo/CERTIFIED_AS/respiratory-critical-care-standard-unit'},                               ['jzwj:1596,1619']],
  ['five-in-one-dispute-mediation', 'institutions',     {value: 247, qualifier: 'exact', since: '2015', subject: '参保医疗机构'},                                                                                                          ['jzwj:1668,1696']],
  ['five-in-one-dispute-mediation', 'satisfaction',     {value: 98.2, qualifier: 'exact', since: '2015', subject: '调处'},                                                                                                                 ['jzwj:1668,1708']],
  ['safe-hospital-advanced-city',   'institutions',     {value: 9, qualifier: 'exact', subject: '颁发部委', relationship: 'safe-hospital-advanced-city/ISSUED_BY/national-health-commission'},                                             ['jzwj:1734,1745']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// Traditional Chinese medicine.
// entity, measure, properties, evidence
UNWIND [
  ['jiaozuo',             'county-hospitals', {value: 5, qualifier: 'exact', subject: '二级甲等中医医院', relationship: 'jiaozuo/CERTIFIED_AS/secondary-a-tcm-hospital'},                  ['jzwj:1821,1840']],
  ['jiaozuo-tcm-clinics', 'coverage',         {value: 100, qualifier: 'exact', subject: '乡镇卫生院和社区卫生服务中心'},                                                                   ['jzwj:1841,1867 implied']],
  ['jiaozuo',             'institutions',     {value: 31, qualifier: 'exact', subject: '河南省示范中医馆', relationship: 'jiaozuo/CERTIFIED_AS/henan-model-tcm-clinic'},                   ['jzwj:1870,1889']],
  ['jiaozuo',             'key-disciplines',  {value: 1, qualifier: 'exact', subject: '国家级中医重点专科', relationship: 'jiaozuo/CERTIFIED_AS/national-key-tcm-specialty'},              ['jzwj:1912,1923']],
  ['jiaozuo',             'key-disciplines',  {value: 6, qualifier: 'exact', subject: '省级中医重点专科', relationship: 'jiaozuo/CERTIFIED_AS/henan-key-tcm-specialty'},                   ['jzwj:1924,1934']],
  ['jiaozuo',             'key-disciplines',  {value: 3, qualifier: 'exact', subject: '省级中医特色专科', relationship: 'jiaozuo/CERTIFIED_AS/henan-characteristic-tcm-specialty'},        ['jzwj:1935,1945']],
  ['jiaozuo',             'centres',          {value: 2, qualifier: 'exact', subject: '省区域中医专科诊疗中心', relationship: 'jiaozuo/CERTIFIED_AS/henan-regional-tcm-specialty-centre'}, ['jzwj:1946,1959']],
  ['jiaozuo',             'bases',            {value: 1, qualifier: 'exact', subject: '省级中医药文化宣传基地', relationship: 'jiaozuo/CERTIFIED_AS/henan-tcm-culture-base'},              ['jzwj:1962,1975']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// Public health.
// entity, measure, properties, evidence
UNWIND [
  ['jiaozuo-cdc-capacity-building',         'investment',     {value: 84650100, qualifier: 'exact', note: '概算', noteEn: 'As estimated'},                                                                                                      ['jzwj:2103,2116']],
  ['jiaozuo-cdc',                           'daily-tests',    {value: 10000, qualifier: 'exact', subject: '核酸单检', relationship: 'jiaozuo-cdc/OFFERS/jiaozuo-nucleic-acid-testing', note: '以管计', noteEn: 'In tubes, each of one person'}, ['jzwj:2132,2150']],
  ['jiaozuo-polio-free',                    'years',          {value: 22, qualifier: 'exact', subject: '维持无脊髓灰质炎状态'},                                                                                                                 ['jzwj:177,194', 'jzwj:2230,2245']],
  ['jiaozuo-immunisation',                  'incidence',      {value: 0, qualifier: 'exact', asOf: '2021', subject: '麻疹', note: '文中未给单位', noteEn: 'The article gives no unit'},                                                         ['jzwj:195,207', 'jzwj:2256,2268']],
  ['jiaozuo-immunisation',                  'reported-cases', {value: 0, qualifier: 'exact', subject: '白喉', note: '多年', noteEn: 'For many years'},                                                                                          ['jzwj:2270,2292']],
  ['jiaozuo-immunisation',                  'reported-cases', {value: 0, qualifier: 'exact', subject: '百日咳', note: '多年', noteEn: 'For many years'},                                                                                        ['jzwj:2273,2292']],
  ['jiaozuo-immunisation',                  'reported-cases', {value: 0, qualifier: 'exact', subject: '流行性脑脊髓膜炎', note: '多年', noteEn: 'For many years'},                                                                              ['jzwj:2277,2292']],
  ['jiaozuo',                               'share',          {value: 86.99, qualifier: 'exact', subject: '省级预防接种示范门诊', relationship: 'jiaozuo/CERTIFIED_AS/provincial-model-vaccination-clinic'},                                    ['jzwj:2339,2362']],
  ['jiaozuo',                               'share',          {value: 55.28, qualifier: 'exact', subject: '数字门诊', relationship: 'jiaozuo/OFFERS/digital-vaccination-clinic'},                                                               ['jzwj:2363,2377']],
  ['child-vaccination-web-system',          'coverage',       {value: 100, qualifier: 'exact'},                                                                                                                                                 ['jzwj:2378,2401']],
  ['antiviral-therapy',                     'coverage',       {value: 100, qualifier: 'exact', subject: '艾滋病患者', relationship: 'jiaozuo/OFFERS/antiviral-therapy'},                                                                        ['jzwj:2447,2462 implied']],
  ['antiviral-therapy',                     'share',          {value: 95.8, qualifier: 'exact', subject: '存活艾滋病患者', relationship: 'jiaozuo/OFFERS/antiviral-therapy'},                                                                   ['jzwj:2463,2480']],
  ['active-tuberculosis-treatment',         'success-rate',   {value: 90, qualifier: 'over', subject: '活动性肺结核患者', relationship: 'jiaozuo/OFFERS/active-tuberculosis-treatment'},                                                        ['jzwj:2481,2502']],
  ['jiaozuo-endemic-disease-control',       'rank',           {value: 1, qualifier: 'exact', subject: '全省地方病防治工作', relationship: 'jiaozuo/RUNS/jiaozuo-endemic-disease-control', note: '连续多年', noteEn: 'Many years running'},      ['jzwj:2505,2525']],
  ['jiaozuo',                               'counties',       {value: 8, qualifier: 'exact', asOf: '2021', subject: '地方病防治规范化建设', relationship: 'jiaozuo/CERTIFIED_AS/endemic-disease-standard-area'},                                ['jzwj:2590,2615']],
  ['jiaozuo-iodine-deficiency-elimination', 'years',          {value: 10, qualifier: 'exact', subject: '消除碘缺乏病状态', note: '市级层面', noteEn: 'As a city'},                                                                              ['jzwj:224,244', 'jzwj:2616,2636']],
  ['jiaozuo-water-fluorosis-control',       'villages',       {value: 518, qualifier: 'exact', asOf: '2021', subject: '饮水型地方性氟中毒达到控制标准的病区村', note: '年底', noteEn: 'At the end of the year'},                                ['jzwj:2651,2673']],
  ['jiaozuo',                               'rank',           {value: 1, qualifier: 'exact', asOf: '2017', subject: '消除疟疾考评', relationship: 'jiaozuo/CERTIFIED_AS/malaria-elimination-acceptance'},                                       ['jzwj:2708,2726 implied']],
  ['jiaozuo',                               'model-areas',    {value: 2, qualifier: 'exact', subject: '国家级慢性病综合防控示范区', relationship: 'jiaozuo/CERTIFIED_AS/national-chronic-disease-area'},                                        ['jzwj:2760,2780']],
  ['jiaozuo',                               'model-areas',    {value: 4, qualifier: 'exact', subject: '省级慢性病综合防控示范区', relationship: 'jiaozuo/CERTIFIED_AS/henan-chronic-disease-area'},                                             ['jzwj:2766,2780']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// Mothers, children, the old.
// entity, measure, properties, evidence
UNWIND [
  ['jiaozuo',                         'infant-mortality',       {value: 2.91, qualifier: 'exact', asOf: '2016'},                                                                                  ['jzwj:100,134', 'jzwj:2883,2917']],
  ['jiaozuo',                         'infant-mortality',       {value: 1.48, qualifier: 'exact', asOf: '2021'},                                                                                  ['jzwj:100,165', 'jzwj:2883,2948']],
  ['jiaozuo',                         'under-five-mortality',   {value: 3.83, qualifier: 'exact', asOf: '2016'},                                                                                  ['jzwj:100,140', 'jzwj:2883,2923']],
  ['jiaozuo',                         'under-five-mortality',   {value: 2.75, qualifier: 'exact', asOf: '2021'},                                                                                  ['jzwj:100,171', 'jzwj:2883,2954']],
  ['jiaozuo',                         'maternal-mortality',     {value: 4.82, qualifier: 'exact', asOf: '2016'},                                                                                  ['jzwj:100,149', 'jzwj:2883,2932']],
  ['jiaozuo',                         'maternal-mortality',     {value: 0, qualifier: 'exact', asOf: '2021'},                                                                                     ['jzwj:100,173', 'jzwj:2883,2956']],
  ['jiaozuo',                         'hospital-delivery-rate', {value: 100, qualifier: 'exact', note: '连续保持', noteEn: 'Kept for years'},                                                     ['jzwj:2957,2974']],
  ['jiaozuo-integrated-care-centres', 'centres',                {value: 42, qualifier: 'exact', subject: '医养中心', relationship: 'jiaozuo/RUNS/jiaozuo-integrated-care-centres'},               ['jzwj:248,259', 'jzwj:2999,3008', 'jzwj:3526,3538']],
  ['jiaozuo-integrated-care-centres', 'care-beds',              {value: 2824, qualifier: 'exact', subject: '医养床位'},                                                                           ['jzwj:260,271', 'jzwj:3009,3020']],
  ['jiaozuo-integrated-care-centres', 'investment',             {value: 200000000, qualifier: 'over'},                                                                                            ['jzwj:2992,2998']],
  ['jiaozuo-integrated-care-centres', 'occupancy',              {value: 91.2, qualifier: 'exact', subject: '符合政策兜底人员'},                                                                   ['jzwj:3567,3584']],
  ['integrated-care-contract',        'institutions',           {value: 128, qualifier: 'exact', subject: '养老机构', relationship: 'jiaozuo/OFFERS/integrated-care-contract'},                   ['jzwj:283,291', 'jzwj:3121,3129']],
  ['integrated-care-contract',        'institutions',           {value: 175, qualifier: 'exact', subject: '城市社区老年人日间照料中心', relationship: 'jiaozuo/OFFERS/integrated-care-contract'}, ['jzwj:292,309', 'jzwj:3130,3147']],
  ['integrated-care-contract',        'institutions',           {value: 1013, qualifier: 'exact', subject: '农村幸福院', relationship: 'jiaozuo/OFFERS/integrated-care-contract'},                ['jzwj:310,320', 'jzwj:3148,3158']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// Health poverty relief.
// entity, measure, properties, evidence
UNWIND [
  ['health-poverty-relief',     'insured-share',       {value: 100, qualifier: 'exact', subject: '贫困人口基本医保'},                                                               ['jzwj:3428,3472']],
  ['health-poverty-relief',     'coverage',            {value: 100, qualifier: 'exact', subject: '贫困人口家庭医生签约服务'},                                                       ['jzwj:3428,3472']],
  ['health-poverty-relief',     'coverage',            {value: 100, qualifier: 'exact', subject: '村卫生室和合格乡村医生'},                                                         ['jzwj:3450,3472']],
  ['health-poverty-relief',     'reimbursement-share', {value: 90, qualifier: 'exact', subject: '贫困人口医疗费用'},                                                                ['jzwj:3473,3495']],
  ['health-poverty-relief',     'local-care-share',    {value: 90, qualifier: 'exact', subject: '贫困人口'},                                                                        ['jzwj:3482,3495']],
  ['serious-illness-treatment', 'diseases',            {value: 30, qualifier: 'exact', relationship: 'jiaozuo/RUNS/serious-illness-treatment'},                                     ['jzwj:3500,3512']],
  ['serious-illness-treatment', 'coverage',            {value: 100, qualifier: 'exact', subject: '大病困难群众'},                                                                   ['jzwj:3513,3525 implied']],
  ['health-poverty-relief',     'out-of-poverty',      {value: 26900, qualifier: 'exact', subject: '因病致贫困难群众', note: '全部脱贫', noteEn: 'All who were poor from illness'}, ['jzwj:3585,3604']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// Information systems.
// entity, measure, properties, evidence
UNWIND [
  ['henan-jiaozuo-telemedicine-subcentre', 'investment',   {value: 20000000, qualifier: 'over', subject: '累计投资'},                                                                                                                                                                   ['jzwj:3763,3774']],
  ['henan-jiaozuo-telemedicine-subcentre', 'institutions', {value: 98, qualifier: 'exact', subject: '远程医疗联通单位', relationship: 'henan-jiaozuo-telemedicine-subcentre/OFFERS/henan-telemedicine-consultation'},                                                                   ['jzwj:3835,3842']],
  ['henan-jiaozuo-telemedicine-subcentre', 'sites',        {value: 105, qualifier: 'exact', subject: '远程医疗网点', relationship: 'henan-jiaozuo-telemedicine-subcentre/OFFERS/henan-telemedicine-consultation'},                                                                      ['jzwj:3843,3857']],
  ['jiaozuo-health-information-platform',  'hospitals',    {value: 34, qualifier: 'exact', subject: '对接平台的县级以上医院', relationship: 'jiaozuo/OFFERS/jiaozuo-health-information-platform', note: '全市县级以上医院均已对接', noteEn: 'All hospitals of county level and above'}, ['jzwj:3858,3880']],
  ['jiaozuo-health-information-platform',  'rank',         {value: 1, qualifier: 'exact', subject: '全省上传数据质量'},                                                                                                                                                                 ['jzwj:3881,3895']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);

// COVID-19.
// entity, measure, properties, evidence
UNWIND [
  ['jiaozuo-epidemic-headquarters', 'departments',      {value: 1, qualifier: 'exact', subject: '办', relationship: 'jiaozuo-epidemic-headquarters/PARTICIPATES_IN/one-office-five-departments'},                    ['jzwj:4024,4034']],
  ['jiaozuo-epidemic-headquarters', 'departments',      {value: 5, qualifier: 'exact', subject: '部', relationship: 'jiaozuo-epidemic-headquarters/PARTICIPATES_IN/one-office-five-departments'},                    ['jzwj:4024,4034']],
  ['jiaozuo-epidemic-control',      'task-areas',       {value: 33, qualifier: 'exact', subject: '分工'},                                                                                                            ['jzwj:4067,4073']],
  ['jiaozuo-epidemic-control',      'task-steps',       {value: 239, qualifier: 'exact', subject: '分工'},                                                                                                           ['jzwj:4073,4083']],
  ['jiaozuo-hubei-relief-team',     'team-members',     {value: 16, qualifier: 'exact'},                                                                                                                             ['jzwj:4190,4201']],
  ['jiaozuo-epidemic-control',      'remaining-cases',  {value: 0, qualifier: 'exact', asOf: '2020', subject: '确诊病例', note: '全省率先', noteEn: 'First in the province'},                                        ['jzwj:4170,4189', 'jzwj:4213,4240']],
  ['jiaozuo-epidemic-control',      'remaining-cases',  {value: 0, qualifier: 'exact', asOf: '2020', subject: '疑似病例', note: '全省率先', noteEn: 'First in the province'},                                        ['jzwj:4170,4189', 'jzwj:4213,4240']],
  ['jiaozuo-epidemic-control',      'remaining-cases',  {value: 0, qualifier: 'exact', asOf: '2020', subject: '密切接触者', note: '全省率先', noteEn: 'First in the province'},                                      ['jzwj:4170,4189', 'jzwj:4213,4240']],
  ['jiaozuo-epidemic-control',      'infections',       {value: 0, qualifier: 'exact', asOf: '2020', subject: '医务人员', note: '全省率先', noteEn: 'First in the province'},                                        ['jzwj:4170,4189', 'jzwj:4241,4250']],
  ['jiaozuo-epidemic-control',      'days-taken',       {value: 10, qualifier: 'exact', asOf: '2022-03', subject: '社会面及隔离点“双清零”', note: '应对省外输入疫情', noteEn: 'Against cases from other provinces'}, ['jzwj:4251,4289']],
  ['jiaozuo-epidemic-control',      'days-taken',       {value: 2, qualifier: 'exact', asOf: '2022-08', subject: '社会面及隔离点“双清零”', note: '应对省外输入疫情', noteEn: 'Against cases from other provinces'},  ['jzwj:4251,4306']],
  ['mobile-nucleic-acid-unit',      'devices',          {value: 12, qualifier: 'exact', relationship: 'jiaozuo/OFFERS/mobile-nucleic-acid-unit'},                                                                    ['jzwj:4322,4335']],
  ['jiaozuo',                       'daily-tested',     {value: 5292000, qualifier: 'exact', subject: '单日最大核酸检测量', relationship: 'jiaozuo/OFFERS/jiaozuo-nucleic-acid-testing'},                            ['jzwj:4336,4353']],
  ['jiaozuo-isolation-sites',       'sites',            {value: 90, qualifier: 'exact', relationship: 'jiaozuo/RUNS/jiaozuo-isolation-sites'},                                                                       ['jzwj:4354,4364']],
  ['jiaozuo-isolation-sites',       'rooms',            {value: 21126, qualifier: 'exact', subject: '隔离房间'},                                                                                                     ['jzwj:4365,4375']],
  ['jiaozuo-isolation-sites',       'staff',            {value: 2440, qualifier: 'exact', subject: '储备工作人员'},                                                                                                  ['jzwj:4376,4387']],
  ['jiaozuo-large-isolation-site',  'rooms',            {value: 1376, qualifier: 'exact', subject: '隔离房间'},                                                                                                      ['jzwj:4390,4407']],
  ['jiaozuo-covid-vaccination',     'vaccination-rate', {value: 93.81, qualifier: 'exact', subject: '18岁以上人群加强针', note: '居全省前列', noteEn: 'Among the highest in the province'},                          ['jzwj:4443,4463']],
  ['jiaozuo-covid-vaccination',     'vaccination-rate', {value: 89.35, qualifier: 'exact', subject: '60岁以上人群全程', note: '居全省前列', noteEn: 'Among the highest in the province'},                            ['jzwj:4464,4483']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
