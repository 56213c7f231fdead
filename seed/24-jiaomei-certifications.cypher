// 焦煤集团中央医院: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['nhc-capacity-building-centre', '国家卫生健康委能力建设和继续教育中心', 'National Health Commission Centre for Capacity Building and Continuing Education',
    'other', ['jmzy:889,907']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['drug-trial-institution', '国家药物临床试验机构备案', 'National Registration as a Drug Trial Institution', 'qualification', ['jmzy:1266,1278']],
  ['phase-2-3-drug-trials',                'Ⅱ期~Ⅲ期药物临床试验资质', 'Qualification for Phase II to III Drug Trials', 'qualification', ['jmzy:1286,1301']],
  ['jiaozuo-quality-control-centre',       '焦作市医疗质量控制中心', 'Jiaozuo Medical Quality-Control Centre', 'quality-control', ['jmzy:1703,1713 implied']],
  ['jiaozuo-integrated-care-qc-subcentre', '焦作市医养结合服务质量控制分中心', 'Jiaozuo Quality-Control Sub-Centre for Integrated Medical and Elderly Care',
    'quality-control', ['jmzy:3013,3029']],
  ['secondary-a-integrated-care',          '二级甲等医养结合机构', 'Secondary Grade-A Institution of Integrated Medical and Elderly Care', 'accreditation',
    ['jmzy:2998,3008']],
  ['henan-bone-transplant-centre',         '河南省骨组织移植与再生技术转化医学中心',
    'Henan Translational Medicine Centre for Bone Transplantation and Regeneration', 'centre', ['jmzy:1866,1885']],
  ['regional-orthopaedics-centre',         '区域骨科医疗中心', 'Regional Orthopaedics Medical Centre', 'centre', ['jmzy:1910,1918']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['china-hospital-management-case',         '中国现代医院管理典型案例', 'Model Case of Modern Hospital Management in China', 'award', ['jmzy:916,928']],
  ['henan-patient-satisfaction-survey-2024', '河南省2024年度公立医疗机构患者满意度调查',
    'Henan Survey of Patient Satisfaction with Public Medical Institutions, 2024', 'ranking', ['jmzy:4319,4341']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, level, evidence
UNWIND [
  ['drug-trial-institution',                 'national',   ['jmzy:1266,1278 implied']],
  ['jiaozuo-quality-control-centre',         'municipal',  ['jmzy:1703,1713']],
  ['jiaozuo-integrated-care-qc-subcentre',   'municipal',  ['jmzy:3013,3029 implied']],
  ['henan-bone-transplant-centre',           'provincial', ['jmzy:1866,1885 implied']],
  ['china-hospital-management-case',         'national',   ['jmzy:889,928 implied']],
  ['henan-patient-satisfaction-survey-2024', 'provincial', ['jmzy:4319,4341 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, family, evidence
UNWIND [
  ['drug-trial-institution',               '药物临床试验', ['jmzy:1268,1274']],
  ['phase-2-3-drug-trials',                '药物临床试验', ['jmzy:1291,1299 implied']],
  ['jiaozuo-quality-control-centre',       '质控中心',     ['jmzy:1705,1713 implied']],
  ['jiaozuo-integrated-care-qc-subcentre', '质控中心',     ['jmzy:3022,3029 implied']],
  ['secondary-a-integrated-care',          '医养结合机构', ['jmzy:3002,3008']],
  ['regional-orthopaedics-centre',         '区域医疗中心', ['jmzy:1910,1918 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// The sentence about both is broken.
// id, note, evidence
UNWIND [
  ['jiaozuo-integrated-care-qc-subcentre', '一家二级甲等医养结合机构同时也是分中心；原文此处有缺漏，机构名称不明',
    ['jmzy:2998,3008 implied', 'jmzy:3009,3029 implied']],
  ['secondary-a-integrated-care',          '焦作一家机构，同时也是焦作市医养结合服务质量控制分中心；原文此处有缺漏，机构名称不明',
    ['jmzy:2998,3008 implied', 'jmzy:3009,3029 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-integrated-care-qc-subcentre',
    'A secondary grade-A institution of integrated medical and elderly care is also the sub-centre; the text is broken here, and its name is lost',
    ['jmzy:2998,3008 implied', 'jmzy:3009,3029 implied']],
  ['secondary-a-integrated-care',
    'An institution of Jiaozuo, which is also the quality-control sub-centre of the city; the text is broken here, and its name is lost',
    ['jmzy:2998,3008 implied', 'jmzy:3009,3029 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // The certifications that other hospitals hold too are in 15-shared.
  ['jiaomei-central-hospital', 'china-chest-pain-centre', {status: 'held', note: '标准版', noteEn: 'Standard version'},
    ['jmzy:1025,1033', 'jmzy:1045,1060', 'jmzy:1070,1080']],
  ['jiaomei-central-hospital', 'heart-failure-centre',             {status: 'held'}, ['jmzy:1025,1033', 'jmzy:1045,1049', 'jmzy:1061,1065', 'jmzy:1070,1080']],
  ['jiaomei-central-hospital', 'china-atrial-fibrillation-centre', {status: 'held'}, ['jmzy:1025,1033', 'jmzy:1045,1049', 'jmzy:1066,1080']],
  ['jiaomei-central-hospital', 'drug-trial-institution',           {status: 'held'},                            ['jmzy:1252,1278']],
  ['jiaomei-central-hospital', 'phase-2-3-drug-trials',            {status: 'held'},                            ['jmzy:1252,1260', 'jmzy:1279,1301']],
  ['jiaomei-central-hospital', 'henan-bone-transplant-centre',     {status: 'held'},                            ['jmzy:1855,1886 implied']],
  ['jiaomei-central-hospital', 'regional-orthopaedics-centre',
    {status: 'building', note: '原文只说建设，未说获批或级别', noteEn: 'The text speaks only of building it up, not of an approval or a level'},
    ['jmzy:1855,1863 implied', 'jmzy:1909,1921 implied']],
  // One seat each.
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '骨科'},           ['jmzy:1703,1725', 'jmzy:1728,1730']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '皮肤性病'},       ['jmzy:1703,1725', 'jmzy:1731,1735']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '医养结合'},       ['jmzy:1703,1725', 'jmzy:1743,1747']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '呼吸内科'},       ['jmzy:1703,1725', 'jmzy:1748,1752']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '静脉血栓栓塞症'}, ['jmzy:1703,1725', 'jmzy:1753,1760']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '烧伤'},           ['jmzy:1703,1725', 'jmzy:1761,1763']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '整形美容'},       ['jmzy:1703,1725', 'jmzy:1764,1768']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '医学信息'},       ['jmzy:1703,1725', 'jmzy:1769,1773']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '药事管理'},       ['jmzy:1703,1725', 'jmzy:1778,1782']],
  ['jiaomei-central-hospital', 'jiaozuo-quality-control-centre',   {status: 'held', subject: '外周血管介入'},   ['jmzy:1703,1725', 'jmzy:1736,1742']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['china-hospital-management-case', 'nhc-capacity-building-centre', {}, ['jmzy:889,928']]
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
  ['jiaomei-central-hospital', 'china-hospital-management-case', {since: '2023', grade: '典型案例', subject: '“党建+”模式赋能“五彩中央医院”高质量发展'},
    ['jmzy:800,808', 'jmzy:910,928', 'jmzy:934,964']],
  ['jiaomei-central-hospital', 'henan-patient-satisfaction-survey-2024',
    {since: '2024', rank: 1, scope: '焦作市', note: '按综合满意度', noteEn: 'For overall satisfaction'}, ['jmzy:4317,4359']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
