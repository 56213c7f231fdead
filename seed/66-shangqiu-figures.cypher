// 商丘市中心医院: figures.

// entity, measure, properties, evidence
UNWIND [
  // The article is undated: what it gives for now has no date.
  ['shangqiu-central-hospital-nursing',          'offerings',
    {value: 69, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'shangqiu-central-hospital-nursing/OFFERS/internet-plus-nursing'},
    ['sqzx:2820,2831']],
  ['shangqiu-central-hospital-nursing',          'service-classes',
    {value: 8, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'shangqiu-central-hospital-nursing/OFFERS/internet-plus-nursing'},
    ['sqzx:2820,2831']],
  ['shangqiu-central-hospital-home-nurses',      'years',
    {value: 5, qualifier: 'over', subject: '临床护理工作经验', note: '首批入驻的护理人员，人人如此', noteEn: 'Each nurse of the first group'},
    ['sqzx:2655,2697']],
  ['shangqiu-central-hospital-accompanied-examinations', 'coverage', {value: 100, qualifier: 'exact', subject: '住院患者陪检'},
    ['sqzx:1422,1430', 'sqzx:1492,1506']],
  ['shangqiu-central-hospital-convenience-plan', 'measures-taken',  {value: 7, qualifier: 'exact', subject: '便民就医少跑腿'}, ['sqzx:1254,1268']],
  ['shangqiu-central-hospital-blueprint',        'components',      {value: 1, qualifier: 'exact', subject: '目标'}, ['sqzx:284,289']],
  ['shangqiu-central-hospital-blueprint',        'components',      {value: 3, qualifier: 'exact', subject: '主线'}, ['sqzx:290,294']],
  ['shangqiu-central-hospital-five-centres',     'centres',         {value: 5, qualifier: 'exact'},                  ['sqzx:2968,2973']],
  ['shangqiu-central-hospital',                  'centres', {value: 5, qualifier: 'exact', asOf: '2023', subject: '通过评审验收或复审的中心',
    note: '四个评审验收，一个复审；由所列各项数得', noteEn: 'Four passed a review, one passed again; counted from the list'}, ['sqzx:3011,3082 implied']],
  ['three-centres-information-system',           'components',      {value: 3, qualifier: 'exact', subject: '中心'}, ['sqzx:3689,3700']],
  ['three-centres-information-system',           'components', {value: 3, qualifier: 'exact', subject: '急救系统', note: '区域、院前、院内三个，由所列数得',
    noteEn: 'Regional, pre-hospital and in-hospital; counted from the list'}, ['sqzx:3700,3723 implied']],
  ['three-links-emergency-care',                 'components',
    {value: 3, qualifier: 'exact', subject: '三通', note: '三者为何未说明', noteEn: 'Which they are is not said'}, ['sqzx:2263,2269']],
  ['three-links-emergency-care',                 'components',
    {value: 3, qualifier: 'exact', subject: '三联', note: '三者为何未说明', noteEn: 'Which they are is not said'}, ['sqzx:2263,2269']],
  ['shangqiu-central-hospital',                  'new-techniques',  {value: 60, qualifier: 'over', subject: '新业务、新技术'}, ['sqzx:3615,3629']],
  // Prescriptions and records of the first half of a year that is not told.
  ['shangqiu-central-hospital',                  'pass-rate',
    {value: 100, qualifier: 'exact', subject: '麻醉处方', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not told'},
    ['sqzx:4188,4208', 'sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',                  'pass-rate',
    {value: 99.73, qualifier: 'exact', subject: '门诊、急诊处方', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not told'},
    ['sqzx:4209,4227', 'sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',                  'pass-rate',
    {value: 99.85, qualifier: 'exact', subject: '门诊病历', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not told'},
    ['sqzx:4229,4251', 'sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',                  'grade-a-rate',
    {value: 100, qualifier: 'exact', subject: '归档病历', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not told'},
    ['sqzx:4253,4273', 'sqzx:4124,4169 implied']],
  ['world-kidney-day-18',                        'edition',         {value: 18, qualifier: 'exact'},                 ['sqzx:4669,4679']],
  ['shangqiu-emergency-contest-2',               'edition',         {value: 2, qualifier: 'exact'},                  ['sqzx:4364,4367']],
  ['nightingale-nursing-showcase-prize',         'edition',         {value: 1, qualifier: 'exact'},                  ['sqzx:4319,4321']],
  ['shangqiu-central-hospital-home-nurses',      'share',
    {value: 100, qualifier: 'exact', subject: '护师及以上职称', note: '首批入驻的护理人员，人人如此', noteEn: 'Each nurse of the first group'},
    ['sqzx:2655,2708 implied']],
  ['shangqiu-central-hospital',                  'key-disciplines',
    {value: 3, qualifier: 'exact', subject: '市级重点学科', note: '由所列数得', noteEn: 'Counted from the list'}, ['sqzx:3147,3170 implied']],
  ['shangqiu-central-hospital',                  'key-disciplines',
    {value: 2, qualifier: 'exact', subject: '市级重点培育学科', note: '由所列数得', noteEn: 'Counted from the list'}, ['sqzx:3171,3192 implied']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
