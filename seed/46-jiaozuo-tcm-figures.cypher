// 焦作市中医院: figures.

// entity, measure, properties, evidence
UNWIND [
  // What the article leaves undated has no date.
  ['jiaozuo-tcm-hospital',                    'visits-received', {value: 10, qualifier: 'over', subject: '观摩指导党建工作',
    note: '来自省委组织部、全省公立医院党建工作示范班、郑州和许昌市卫健委及兄弟医院',
    noteEn: 'From the Organisation Department, the model class, two health commissions and other hospitals'}, ['jzzy:263,286']],
  ['covid-prevention-prescription',           'copies-distributed', {value: 50000, qualifier: 'over',
    relationship: 'jiaozuo-tcm-hospital/OFFERS/covid-prevention-prescription', note: '免费发给重点人群', noteEn: 'Free of charge, to groups at risk'},
    ['jzzy:463,488']],
  ['jiaozuo',                                 'infections', {value: 0, qualifier: 'exact', subject: '医护人员', note: '指新冠肺炎；原文称预防方剂为此出了力',
    noteEn: 'With COVID-19; the article says that the prescriptions helped'}, ['jzzy:506,515']],
  ['jiaozuo-tcm-hospital',                    'sites',
    {value: 3, qualifier: 'exact', subject: '预检分诊', relationship: 'jiaozuo-tcm-hospital/OFFERS/pre-examination-triage'}, ['jzzy:533,541']],
  ['jiaozuo-tcm-hospital',                    'sites',
    {value: 2, qualifier: 'exact', subject: '发热门诊', relationship: 'jiaozuo-tcm-hospital/OFFERS/fever-clinic'}, ['jzzy:543,549']],
  ['jiaozuo',                                 'hospitals', {value: 1, qualifier: 'exact', subject: '拥有三个预检分诊、两个发热门诊',
    relationship: 'jiaozuo-tcm-hospital/LOCATED_IN/jiaozuo', note: '即焦作市中医院', noteEn: 'Jiaozuo TCM Hospital alone'}, ['jzzy:529,552']],
  ['jiaozuo-tcm-hospital',                    'campuses',           {value: 3, qualifier: 'exact'},                 ['jzzy:564,572']],
  ['jiaozuo-tcm-hospital-renmin-campus',      'recruits', {value: 100, qualifier: 'about', subject: '本科生及硕士研究生',
    note: '原文写作近百人，接在院区之后；是否全归该院区未明言', noteEn: 'Said of the campus, or of the whole hospital'}, ['jzzy:870,884']],
  ['jiaozuo-tcm-hospital',                    'centres', {value: 2, qualifier: 'exact', subject: '河南省区域专科中医诊疗中心建设单位',
    relationship: 'jiaozuo-tcm-hospital/CERTIFIED_AS/henan-regional-tcm-specialty-centre'}, ['jzzy:885,902', 'jzzy:1862,1875']],
  ['jiaozuo-tcm-hospital',                    'rank', {value: 1, qualifier: 'exact', asOf: '2020-12-17', subject: '全市通过新一轮三甲评审', scope: '焦作市',
    relationship: 'jiaozuo-tcm-hospital/CERTIFIED_AS/tertiary-a-tcm-hospital'}, ['jzzy:991,1030']],
  ['tcm-hospital-top100-2020',                'hospitals',          {value: 100, qualifier: 'exact', asOf: '2020'}, ['jzzy:1543,1554', 'jzzy:1513,1527']],
  ['jiaozuo-tcm-hospital',                    'rank', {value: 70, qualifier: 'exact', asOf: '2020-12-29', subject: '公立地市级及以上三级中医医院TOP100',
    scope: '全国', relationship: 'jiaozuo-tcm-hospital/AWARDED/tcm-hospital-top100-2020'}, ['jzzy:1555,1566', 'jzzy:1394,1405']],
  ['jiaozuo-tcm-hospital',                    'rank', {value: 2, qualifier: 'exact', asOf: '2020-12-29', subject: '省内地市级医院', scope: '河南省',
    relationship: 'jiaozuo-tcm-hospital/AWARDED/tcm-hospital-top100-2020/省内地市级医院'}, ['jzzy:1567,1580', 'jzzy:1394,1405']],
  ['jiaozuo-tcm-hospital-icd-codes',          'codes',              {value: 275, qualifier: 'exact', subject: 'ICD编码'}, ['jzzy:1640,1658']],
  ['jiaozuo-tcm-hospital-coding-training',    'training-sessions',  {value: 10, qualifier: 'over'},                 ['jzzy:1667,1678']],
  ['national-tertiary-hospital-assessment',   'hospitals',
    {value: 533, qualifier: 'exact', subject: '公立医院', note: '考核年度未说明', noteEn: 'Of which year is not said'}, ['jzzy:1743,1759']],
  ['jiaozuo-tcm-hospital',                    'rank', {value: 262, qualifier: 'exact', subject: '全国公立医院绩效考核', scope: '全国',
    relationship: 'jiaozuo-tcm-hospital/AWARDED/national-tertiary-hospital-assessment', note: '参评533家', noteEn: 'Of 533'}, ['jzzy:1742,1770']],
  ['jiaozuo-health-commission-ten-projects',  'programs',           {value: 10, qualifier: 'exact'},                ['jzzy:1807,1816']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'devices',            {value: 11, qualifier: 'exact', subject: '主设备'}, ['jzzy:2162,2195']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'device-kinds',       {value: 60, qualifier: 'exact', subject: '辅助设备'}, ['jzzy:2197,2230']],
  ['jiaozuo-tcm-hospital',                    'working-groups',     {value: 5, qualifier: 'exact', subject: '双核心指标考核'}, ['jzzy:2420,2445']],
  ['jiaozuo-tcm-hospital',                    'reports',            {value: 3, qualifier: 'exact', subject: '业务质量报告'}, ['jzzy:2525,2533']],
  ['jiaozuo-tcm-hospital-pay-scheme',         'drafts',
    {value: 10, qualifier: 'over', note: '原文写作数十次，未给确数', noteEn: 'Tens of times; the article gives no number'}, ['jzzy:2750,2755']],
  ['jiaozuo-tcm-hospital-old-pay-scheme',     'years',              {value: 20, qualifier: 'exact', subject: '沿用'}, ['jzzy:2763,2775']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'edition',            {value: 3, qualifier: 'exact', asOf: '2020-11-08'}, ['jzzy:2958,2973']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
