// 焦煤集团中央医院: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['nhc-capacity-building-centre', '国家卫生健康委能力建设和继续教育中心',
    'Centre for Capacity Building and Continuing Education of the National Health Commission', 'other', ['jmzy:889,907']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['drug-trial-institution', '国家药物临床试验机构备案', 'National Registration as a Drug Trial Institution', 'qualification', ['jmzy:1266,1278']],
  ['phase-2-3-drug-trials', 'Ⅱ期~Ⅲ期药物临床试验资质', 'Qualification for Phase II to III Drug Trials', 'qualification', ['jmzy:1286,1301']],
  ['jiaozuo-quality-control-centre', '焦作市医疗质量控制中心', 'Jiaozuo Centre for Medical Quality Control', 'quality-control', ['jmzy:1703,1713 implied']],
  ['jiaozuo-integrated-care-qc-subcentre', '焦作市医养结合服务质量控制分中心', 'Jiaozuo Quality Control Sub-Centre for Medical and Elderly Care',
    'quality-control', ['jmzy:3013,3029']],
  ['secondary-a-integrated-care', '二级甲等医养结合机构', 'Secondary A Institution of Medical and Elderly Care', 'accreditation', ['jmzy:2998,3008']],
  ['henan-bone-transplant-centre', '河南省骨组织移植与再生技术转化医学中心', 'Henan Centre of Translational Medicine for Bone Transplantation and Regeneration',
    'centre', ['jmzy:1866,1885']],
  ['regional-orthopaedics-centre', '区域骨科医疗中心', 'Regional Orthopaedics Centre', 'centre', ['jmzy:1910,1918']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['china-hospital-management-case',         '中国现代医院管理典型案例', 'Model Case of Modern Hospital Management in China', 'award', ['jmzy:916,928']],
  ['henan-patient-satisfaction-survey-2024', '河南省2024年度公立医疗机构患者满意度调查', 'Henan Survey of Patient Satisfaction in Public Institutions of 2024',
    'ranking', ['jmzy:4319,4341']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, level, evidence
UNWIND [
  ['drug-trial-institution',                 'national',   ['jmzy:1266,1278']],
  ['jiaozuo-quality-control-centre',         'municipal',  ['jmzy:1703,1713']],
  ['jiaozuo-integrated-care-qc-subcentre',   'municipal',  ['jmzy:3013,3029 implied']],
  ['henan-bone-transplant-centre',           'provincial', ['jmzy:1866,1885 implied']],
  ['china-hospital-management-case',         'national',   ['jmzy:910,932 implied']],
  ['henan-patient-satisfaction-survey-2024', 'provincial', ['jmzy:4319,4341']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  // The certifications that other hospitals hold too stand in 15-shared.
  ['jiaomei-central-hospital', 'china-chest-pain-centre',              {status: 'held', note: '标准版', noteEn: 'Standard version'}, ['jmzy:1045,1080']],
  ['jiaomei-central-hospital', 'heart-failure-centre',                 {status: 'held'},                            ['jmzy:1045,1080']],
  ['jiaomei-central-hospital', 'china-atrial-fibrillation-centre',     {status: 'held'},                            ['jmzy:1045,1080']],
  ['jiaomei-central-hospital', 'drug-trial-institution',               {status: 'held'},                            ['jmzy:1261,1278']],
  ['jiaomei-central-hospital', 'phase-2-3-drug-trials', {status: 'held', count: 4, note: '4个专业', noteEn: 'Four specialties'}, ['jmzy:1279,1301']],
  ['jiaomei-central-hospital', 'henan-bone-transplant-centre',         {status: 'held', note: '获批', noteEn: 'Approved'}, ['jmzy:1855,1886']],
  ['jiaomei-central-hospital', 'regional-orthopaedics-centre',         {status: 'building'},                        ['jmzy:1909,1923 implied']],
  ['jiaomei-central-hospital', 'secondary-a-integrated-care', {status: 'held', note: '原文此处有缺漏，2020年投资兴建，机构名称不明',
    noteEn: 'The text is broken here: built with an investment of 2020, its name is lost'}, ['jmzy:2964,3008 implied']],
  ['jiaomei-central-hospital', 'jiaozuo-integrated-care-qc-subcentre',
    {status: 'held', note: '由2020年兴建的医养结合机构承担，其名称缺漏', noteEn: 'Held by the institution built in 2020, whose name is lost'},
    ['jmzy:3009,3029 implied']],
  // One seat each.
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '骨科'},           ['jmzy:1699,1730']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '皮肤性病'},       ['jmzy:1699,1735']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '外周血管介入'},   ['jmzy:1699,1742']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '医养结合'},       ['jmzy:1699,1747']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '呼吸内科'},       ['jmzy:1699,1752']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '静脉血栓栓塞症'}, ['jmzy:1699,1760']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '烧伤'},           ['jmzy:1699,1763']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '整形美容'},       ['jmzy:1699,1768']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '医学信息'},       ['jmzy:1699,1773']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',       {status: 'held', subject: '药事管理'},       ['jmzy:1699,1782']],
  ['jiaomei-central-hospital-peripheral-vascular-qc-centre', 'jiaozuo-quality-control-centre', {status: 'held', subject: '外周血管介入'},
    ['jmzy:1652,1664 implied', 'jmzy:1703,1742 implied']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['china-hospital-management-case', 'nhc-capacity-building-centre', {}, ['jmzy:888,933']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['nhc-capacity-building-centre', 'national-health-commission', {}, ['jmzy:889,907 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',            'china-hospital-management-case',
    {since: '2023', grade: '典型案例', subject: '“党建+”模式赋能“五彩中央医院”高质量发展'}, ['jmzy:910,964']],
  ['jiaomei-central-hospital',            'henan-patient-satisfaction-survey-2024',
    {since: '2024', rank: 1, scope: '焦作市', note: '综合满意度居焦作市首位', noteEn: 'First in Jiaozuo for overall satisfaction'}, ['jmzy:4317,4359']],
  ['jiaomei-central-hospital-party-plus', 'china-hospital-management-case',
    {since: '2023', grade: '典型案例', note: '获评案例写这一模式', noteEn: 'The model case is about this way of working'}, ['jmzy:910,944', 'jmzy:934,964']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
