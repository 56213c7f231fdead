// 焦作市人民医院: figures.

// entity, measure, properties, evidence
UNWIND [
  // Outreach.
  ['jiaozuo-peoples-hospital',                     'team-members', {value: 9, qualifier: 'exact', asOf: '2021', subject: '中国援厄立特里亚第14批医疗队',
    relationship: 'china-eritrea-medical-team-14/AFFILIATED_WITH/jiaozuo-peoples-hospital'}, ['jzrm:163,202']],
  ['jiaozuo-peoples-hospital',                     'staff-dispatched',
    {value: 30, qualifier: 'over', subject: '援疆医师', relationship: 'jiaozuo-peoples-hospital/SUPPORTS/xinjiang/dispatch'}, ['jzrm:294,309']],
  ['jiaozuo-peoples-hospital',                     'staff-dispatched',
    {value: 5, qualifier: 'exact', subject: '嵩县结对帮扶', relationship: 'jiaozuo-peoples-hospital/SUPPORTS/song-county/counterpart'}, ['jzrm:346,379']],
  ['jiaozuo-peoples-hospital-alliance', 'members', {value: 16, qualifier: 'exact', note: '原文未列名', noteEn: 'None of them is named'}, ['jzrm:633,644']],
  // Partners without names.
  ['jiaozuo-peoples-hospital',                     'partner-hospitals',
    {value: 3, qualifier: 'exact', subject: '县级医院', note: '深化业务合作，原文未列名', noteEn: 'Closer working relations; none of them is named'},
    ['jzrm:644,658']],
  ['jiaozuo-peoples-hospital',                     'partner-hospitals', {value: 16, qualifier: 'exact', subject: '国家级医院',
    note: '长期协作；原文只列北京协和医院、中国人民解放军总医院', noteEn: 'Long-term; two of them are named'}, ['jzrm:2227,2248']],
  ['jiaozuo-peoples-hospital',                     'partner-hospitals', {value: 16, qualifier: 'exact', subject: '国家级、省级医院',
    note: '远程医疗协作；与长期协作的16家国家级医院是否相同，原文未说明',
    noteEn: 'For telemedicine; whether they are the 16 national hospitals of long-term cooperation is not said'}, ['jzrm:2389,2411']],
  ['jiaozuo-peoples-hospital',                     'partner-institutions',
    {value: 70, qualifier: 'over', subject: '县、乡医疗机构', note: '已联通', noteEn: 'Linked'}, ['jzrm:2371,2388']],
  // Disciplines and staff.
  ['jiaozuo-peoples-hospital',                     'key-disciplines', {value: 6, qualifier: 'exact', subject: '河南省医学重点（培育）学科',
    relationship: 'jiaozuo-peoples-hospital/CERTIFIED_AS/henan-key-or-cultivated-discipline'}, ['jzrm:1751,1769']],
  ['jiaozuo-peoples-hospital',                     'key-disciplines',
    {value: 6, qualifier: 'exact', subject: '河南省临床重点专科', relationship: 'jiaozuo-peoples-hospital/CERTIFIED_AS/henan-key-clinical-specialty'},
    ['jzrm:1751,1753', 'jzrm:1770,1782']],
  ['jiaozuo-peoples-hospital',                     'centres', {value: 3, qualifier: 'exact', subject: '河南省工程技术研究中心',
    relationship: 'jiaozuo-peoples-hospital/CERTIFIED_AS/henan-engineering-technology-centre'}, ['jzrm:1931,1949']],
  ['jiaozuo-peoples-hospital',                     'centres',
    {value: 1, qualifier: 'exact', subject: '河南省工程研究中心', relationship: 'jiaozuo-peoples-hospital/CERTIFIED_AS/henan-engineering-centre'},
    ['jzrm:1931,1935', 'jzrm:1950,1962']],
  ['jiaozuo-peoples-hospital',                     'doctorates', {value: 8, qualifier: 'exact'}, ['jzrm:1985,1993']],
  ['jiaozuo-peoples-hospital',                     'doctoral-students', {value: 5, qualifier: 'exact'}, ['jzrm:1983,1987', 'jzrm:1994,2002']],
  ['jiaozuo-peoples-hospital',                     'masters', {value: 313, qualifier: 'exact'}, ['jzrm:1983,1987', 'jzrm:2003,2011']],
  ['jiaozuo-peoples-hospital',                     'further-study',
    {value: 150, qualifier: 'over', subject: '医师', note: '近3年，起讫年份未说明', noteEn: 'Over the last three years; which ones is not said'},
    ['jzrm:2012,2029', 'jzrm:2059,2071']],
  // Services. The article says 全年 of two of them and not of which year.
  ['jiaozuo-peoples-hospital',                     'procedures',
    {value: 1100, qualifier: 'over', subject: '日间手术', relationship: 'jiaozuo-peoples-hospital/OFFERS/day-surgery', note: '累计', noteEn: 'In all'},
    ['jzrm:2334,2350']],
  ['jiaozuo-peoples-hospital',                     'decline', {value: 20, valueMax: 40, qualifier: 'range', subject: '日间手术患者医疗花费',
    relationship: 'jiaozuo-peoples-hospital/OFFERS/day-surgery', note: '平均降低', noteEn: 'On average'}, ['jzrm:2334,2342', 'jzrm:2351,2370']],
  ['jiaozuo-peoples-hospital',                     'consultations',
    {value: 1600, qualifier: 'over', since: '2024', subject: '远程会诊、查房', relationship: 'jiaozuo-peoples-hospital/OFFERS/remote-consultation'},
    ['jzrm:2412,2436']],
  ['jiaozuo-peoples-hospital',                     'teams',
    {value: 28, qualifier: 'exact', subject: 'MDT（多学科会诊）', relationship: 'jiaozuo-peoples-hospital/OFFERS/multidisciplinary-consultation'},
    ['jzrm:2437,2461']],
  ['jiaozuo-peoples-hospital',                     'consultations', {value: 15000, qualifier: 'over', subject: 'MDT',
    relationship: 'jiaozuo-peoples-hospital/OFFERS/multidisciplinary-consultation', note: '累计', noteEn: 'In all'}, ['jzrm:2484,2499']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'offerings',
    {value: 40, qualifier: 'over', subject: '便民服务', relationship: 'jiaozuo-peoples-hospital-patient-service-centre/OFFERS/one-stop-service'},
    ['jzrm:2900,2914', 'jzrm:2939,2947']],
  ['jiaozuo-peoples-hospital',                     'recognition-rate',
    {value: 97, qualifier: 'exact', subject: '检查检验结果', relationship: 'jiaozuo-peoples-hospital/PARTICIPATES_IN/test-result-recognition-campaign'},
    ['jzrm:3763,3787']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', 'service-visits', {value: 863, qualifier: 'exact', subject: '延续护理服务',
    relationship: 'jiaozuo-peoples-hospital-continuing-care-centre/OFFERS/continuing-care', note: '全年，年份未说明', noteEn: 'In a year that is not said'},
    ['jzrm:3821,3837']],
  ['jiaozuo-peoples-hospital',                     'service-visits', {value: 20000, qualifier: 'over', subject: '无陪护病房',
    relationship: 'jiaozuo-peoples-hospital/OFFERS/escort-free-ward', note: '全年，年份未说明', noteEn: 'In a year that is not said'}, ['jzrm:3851,3874']],
  // Buildings.
  ['jiaozuo-peoples-hospital-outpatient-building', 'floors', {value: 16, qualifier: 'exact', subject: '地上'}, ['jzrm:3418,3429']],
  ['jiaozuo-peoples-hospital-outpatient-building', 'floors', {value: 6, qualifier: 'exact', subject: '裙房'}, ['jzrm:3418,3421', 'jzrm:3430,3436']],
  ['jiaozuo-peoples-hospital-outpatient-building', 'floors', {value: 2, qualifier: 'exact', subject: '地下'}, ['jzrm:3418,3421', 'jzrm:3437,3443']],
  ['jiaozuo-peoples-hospital-outpatient-building', 'floor-area', {value: 60900, qualifier: 'exact'}, ['jzrm:3418,3421', 'jzrm:3445,3461']],
  ['jiaozuo-peoples-hospital',                     'campuses', {value: 3, qualifier: 'exact', asOf: '2024'}, ['jzrm:3463,3494', 'jzrm:3390,3421 implied']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
