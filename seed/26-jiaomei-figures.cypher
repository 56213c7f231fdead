// 焦煤集团中央医院: figures.

// entity, measure, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',                     'years',
    {value: 78, qualifier: 'exact', subject: '办院历史', note: '原文“78办院历史”缺“年”字', noteEn: 'The text leaves out the word for years'}, ['jmzy:558,574']],
  ['jiaomei-central-hospital',                     'specialties',
    {value: 4, qualifier: 'exact', subject: 'Ⅱ期~Ⅲ期药物临床试验资质', relationship: 'jiaomei-central-hospital/CERTIFIED_AS/phase-2-3-drug-trials'},
    ['jmzy:1279,1301']],
  ['jiaomei-central-hospital-centenarian-haemostasis', 'age', {value: 100, qualifier: 'exact', subject: '患者'}, ['jmzy:1532,1541']],
  ['jiaomei-central-hospital-wound-repair-centre', 'techniques', {value: 20, qualifier: 'over', subject: '核心技术'}, ['jmzy:1593,1599', 'jmzy:1617,1625']],
  ['jiaomei-central-hospital',                     'campuses', {value: 3, qualifier: 'exact', subject: '核心院区'}, ['jmzy:2323,2331', 'jmzy:2359,2382']],
  ['jiaomei-central-hospital-integrated-care-investment', 'investment', {value: 20000000, qualifier: 'over', asOf: '2020'},
    ['jmzy:2964,2978', 'jmzy:2987,2996']],
  ['ciren-care-home-conversion',                   'investment', {value: 5000000, qualifier: 'exact', asOf: '2023', subject: '改造资金'}, ['jmzy:3032,3057']],
  ['jiaomei-central-hospital',                     'offerings',
    {value: 69, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'jiaomei-central-hospital/OFFERS/internet-plus-nursing'},
    ['jmzy:3328,3336', 'jmzy:3364,3383']],
  ['jiaomei-central-hospital',                     'service-classes',
    {value: 7, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'jiaomei-central-hospital/OFFERS/internet-plus-nursing'},
    ['jmzy:3328,3336', 'jmzy:3364,3383']],
  ['jiaomei-central-hospital',                     'staff', {value: 2000, qualifier: 'over', asOf: '2025-07'}, ['jmzy:4473,4478', 'jmzy:4497,4512']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
