// 商丘市中心医院: figures.

// entity, measure, properties, evidence
UNWIND [
  // The article is undated: what it gives for now has no date. Prescriptions and records are those of the first half of that year.
  ['shangqiu-central-hospital-nursing', 'offerings',
    {value: 69, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'shangqiu-central-hospital-nursing/OFFERS/internet-plus-nursing'},
    ['sqzx:2738,2755', 'sqzx:2820,2831']],
  ['shangqiu-central-hospital-nursing', 'service-classes',
    {value: 8, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'shangqiu-central-hospital-nursing/OFFERS/internet-plus-nursing'},
    ['sqzx:2738,2755', 'sqzx:2820,2831']],
  ['shangqiu-central-hospital',         'coverage',
    {value: 100, qualifier: 'exact', subject: '住院患者陪检', relationship: 'shangqiu-central-hospital/OFFERS/accompanied-examination'}, ['sqzx:1480,1506']],
  ['shangqiu-central-hospital',         'new-techniques',  {value: 60, qualifier: 'over', subject: '新业务、新技术'}, ['sqzx:3598,3608', 'sqzx:3615,3629']],
  ['shangqiu-central-hospital',         'pass-rate',
    {value: 100, qualifier: 'exact', subject: '麻醉处方', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not given'},
    ['sqzx:4188,4208', 'sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',         'pass-rate',
    {value: 99.73, qualifier: 'exact', subject: '门诊、急诊处方', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not given'},
    ['sqzx:4209,4227', 'sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',         'pass-rate',
    {value: 99.85, qualifier: 'exact', subject: '门诊病历', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not given'},
    ['sqzx:4229,4251', 'sqzx:4124,4169 implied']],
  ['shangqiu-central-hospital',         'grade-a-rate',
    {value: 100, qualifier: 'exact', subject: '归档病历', note: '今年上半年，年份未说明', noteEn: 'First half of a year that is not given'},
    ['sqzx:4253,4273', 'sqzx:4124,4169 implied']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
