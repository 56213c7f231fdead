// 焦作市中医院: figures.

// entity, measure, properties, evidence
UNWIND [
  // What the article leaves undated has no date.
  ['jiaozuo-tcm-hospital',               'partner-institutions', {value: 2, qualifier: 'over', subject: '签订深度战略合作协议的医疗机构',
    note: '原文写作多家，未给确数，亦未列名', noteEn: 'The article says several, without a number or names'}, ['jzzy:1914,1932 implied']],
  ['jiaozuo-tcm-hospital',               'campuses', {value: 3, qualifier: 'exact', note: '只列名人民院区', noteEn: 'Only the Renmin Campus is named'},
    ['jzzy:559,562', 'jzzy:565,568']],
  ['jiaozuo-tcm-hospital',               'sites',                {value: 3, qualifier: 'exact', subject: '预检分诊'}, ['jzzy:527,541', 'jzzy:550,552']],
  ['jiaozuo-tcm-hospital',               'sites', {value: 2, qualifier: 'exact', subject: '发热门诊', relationship: 'jiaozuo-tcm-hospital/OFFERS/fever-clinic'},
    ['jzzy:527,535', 'jzzy:543,552']],
  ['covid-prevention-prescription',      'copies-distributed', {value: 50000, qualifier: 'over',
    relationship: 'jiaozuo-tcm-hospital/OFFERS/covid-prevention-prescription', note: '免费发给重点人群', noteEn: 'Free of charge, to priority populations'},
    ['jzzy:461,488']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'recruits',
    {value: 100, qualifier: 'about', subject: '本科生及硕士研究生', note: '是否全归该院区，原文未明言', noteEn: 'Whether all are of the campus is not said'},
    ['jzzy:717,721', 'jzzy:867,884']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'devices', {value: 11, qualifier: 'exact', subject: '主设备'},
    ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2189,2195']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'device-kinds', {value: 60, qualifier: 'exact', subject: '辅助设备'},
    ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2222,2230']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
