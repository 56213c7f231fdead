// 焦煤集团中央医院: figures.

// entity, measure, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',                     'years',
    {value: 78, qualifier: 'exact', subject: '办院历史', note: '原文“78办院历史”缺“年”字', noteEn: 'The text leaves out the word for years'}, ['jmzy:568,574']],
  ['jiaomei-central-hospital-five-colours',        'components',         {value: 5, qualifier: 'exact', subject: '特色'}, ['jmzy:689,783 implied']],
  ['jiaomei-central-hospital',                     'specialties',
    {value: 4, qualifier: 'exact', subject: 'Ⅱ期~Ⅲ期药物临床试验资质', relationship: 'jiaomei-central-hospital/CERTIFIED_AS/phase-2-3-drug-trials'},
    ['jmzy:1279,1301']],
  ['jiaomei-central-hospital',                     'specialties', {value: 10, qualifier: 'exact', subject: '点名的市级质控领域',
    note: '原文点名十个，后有“等”字；中心数未写', noteEn: 'The fields that the text names; it says there are more, and not how many centres'},
    ['jmzy:1726,1787 implied']],
  ['jiaomei-central-hospital-minimally-invasive-surgery', 'age', {value: 90, qualifier: 'exact', asOf: '2025-02', subject: '患者'}, ['jmzy:1405,1432']],
  ['jiaomei-central-hospital-minimally-invasive-surgery', 'earlier-operations', {value: 4, qualifier: 'exact', asOf: '2025-02', subject: '患者既往腹部手术'},
    ['jmzy:1405,1442']],
  ['jiaomei-central-hospital-minimally-invasive-surgery', 'procedures',         {value: 1, qualifier: 'exact', asOf: '2025-02'}, ['jmzy:1405,1454 implied']],
  ['jiaomei-central-hospital-lymphatic-venous-anastomosis', 'age',                {value: 69, qualifier: 'exact', subject: '患者'}, ['jmzy:1485,1500']],
  ['jiaomei-central-hospital-lymphatic-venous-anastomosis', 'procedures',         {value: 1, qualifier: 'exact'},                  ['jmzy:1485,1513 implied']],
  ['jiaomei-central-hospital-colonoscopic-haemostasis', 'age',                {value: 100, qualifier: 'exact', subject: '患者'}, ['jmzy:1532,1541']],
  ['jiaomei-central-hospital-colonoscopic-haemostasis', 'procedures',         {value: 1, qualifier: 'exact'},                  ['jmzy:1532,1551 implied']],
  ['jiaomei-central-hospital-wound-repair-centre', 'techniques',         {value: 20, qualifier: 'over', subject: '核心技术'}, ['jmzy:1617,1625']],
  ['jiaomei-central-hospital-research-platform',   'components',         {value: 1, qualifier: 'exact', subject: '院'},   ['jmzy:1889,1902']],
  ['jiaomei-central-hospital-research-platform',   'components',         {value: 2, qualifier: 'exact', subject: '库'},   ['jmzy:1889,1902']],
  ['jiaomei-central-hospital-research-platform',   'components',         {value: 3, qualifier: 'exact', subject: '平台'}, ['jmzy:1889,1902']],
  ['jiaomei-central-hospital',                     'campuses', {value: 3, qualifier: 'exact', subject: '核心院区'}, ['jmzy:2359,2379', 'jmzy:2583,2587']],
  ['jiaomei-central-hospital-integrated-care-investment', 'investment',         {value: 20000000, qualifier: 'over', asOf: '2020'}, ['jmzy:2964,2996']],
  ['ciren-care-home-conversion',                   'investment', {value: 5000000, qualifier: 'exact', asOf: '2023', subject: '改造资金'}, ['jmzy:3032,3057']],
  ['jiaomei-central-hospital',                     'offerings',
    {value: 69, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'jiaomei-central-hospital/OFFERS/internet-plus-nursing'},
    ['jmzy:3369,3383', 'jmzy:3951,3965']],
  ['jiaomei-central-hospital',                     'service-classes',
    {value: 7, qualifier: 'exact', subject: '互联网+护理服务', relationship: 'jiaomei-central-hospital/OFFERS/internet-plus-nursing'},
    ['jmzy:3369,3383', 'jmzy:3951,3965']],
  ['jiaomei-central-hospital-car-park',            'parking-spaces',     {value: 700, qualifier: 'over', subject: '机动车'}, ['jmzy:3624,3635']],
  ['jiaomei-central-hospital-car-park',            'parking-spaces',
    {value: 4, qualifier: 'exact', subject: '非机动车', note: '照原文，或指停车区', noteEn: 'As written; perhaps parking areas are meant'}, ['jmzy:3636,3645']],
  ['jiaomei-central-hospital-car-park',            'parking-fee',        {value: 0, qualifier: 'exact'},                  ['jmzy:3721,3731 implied']],
  ['jiaomei-central-hospital-one-stop-centre',     'counters',           {value: 1, qualifier: 'exact'},                  ['jmzy:4196,4209']],
  ['jiaomei-central-hospital',                     'rank', {value: 1, qualifier: 'exact', asOf: '2024', subject: '焦作市患者综合满意度', scope: '焦作市',
    relationship: 'jiaomei-central-hospital/AWARDED/henan-patient-satisfaction-survey-2024'}, ['jmzy:4317,4359']],
  ['jiaomei-central-hospital-birthday-gifts',      'measures-taken',     {value: 3, qualifier: 'exact', subject: '三送'}, ['jmzy:4394,4405']],
  ['jiaomei-central-hospital-staff-check-ups',     'share', {value: 50, qualifier: 'exact', subject: '职工直系亲属体检收费占原价'}, ['jmzy:4415,4430 implied']],
  ['jiaomei-central-hospital',                     'associations',       {value: 8, qualifier: 'exact', subject: '职工协会'}, ['jmzy:4446,4459']],
  ['jiaomei-central-hospital',                     'staff',              {value: 2000, qualifier: 'over', asOf: '2025-07'}, ['jmzy:4497,4512']],
  ['jiaomei-central-hospital-staff-checkups-2025', 'people-served', {value: 2000, qualifier: 'over', asOf: '2025-07', subject: '职工'}, ['jmzy:4497,4518']],
  ['jiaomei-central-hospital-staff-checkups-2025', 'age',
    {value: 45, qualifier: 'over', asOf: '2025-07', subject: '无痛胃肠镜检查', note: '含45岁', noteEn: 'From 45 on'}, ['jmzy:4497,4518', 'jmzy:4521,4538']],
  ['jiaomei-central-hospital-staff-checkups-2025', 'age',
    {value: 50, qualifier: 'over', asOf: '2025-07', subject: '心脏冠状动脉CT血管造影检查', note: '含50岁', noteEn: 'From 50 on'},
    ['jmzy:4497,4518', 'jmzy:4540,4573']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
