// 焦作市中医院: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['cacms-information-institute',     '中国中医科学院中医药信息研究所',
    'China Academy of Chinese Medical Sciences Institute of Information on Traditional Chinese Medicine', 'research', ['jzzy:1406,1422']],
  ['cacm-hospital-management-branch', '中华中医药学会医院管理分会', 'China Association of Chinese Medicine Hospital Management Branch', 'association',
    ['jzzy:1424,1438']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  // The regional centre is named with its words in two orders.
  ['tertiary-a-tcm-hospital',             '三级甲等中医医院',           'Tertiary Grade-A TCM Hospital', 'accreditation', ['jzzy:1148,1157', 'jzwj:1810,1818']],
  ['henan-regional-tcm-specialty-centre', '河南省区域中医专科诊疗中心', 'Henan Regional TCM Specialty Centre', 'centre',
    ['jzzy:1838,1853', 'jzwj:1946,1957 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['tcm-hospital-top100-2020',              '基于中医药特色优势和科技影响力的公立地市级及以上三级中医医院TOP100（2020年）',
    'Top 100 Public Tertiary TCM Hospitals of Prefecture Level and Above, 2020', 'ranking', ['jzzy:1480,1528']],
  ['national-tertiary-hospital-assessment', '全国三级公立医院绩效考核', 'National Performance Assessment of Tertiary Public Hospitals', 'ranking',
    ['jzzy:1587,1597 implied', 'jzzy:1743,1759 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['tertiary-a-tcm-hospital',               '三甲中医院',                 ['jzzy:666,671']],
  ['tertiary-a-tcm-hospital',               '三级甲等中医医院评审',       ['jzwj:1810,1820']],
  ['henan-regional-tcm-specialty-centre',   '河南省区域专科中医诊疗中心', ['jzzy:906,919']],
  ['tcm-hospital-top100-2020',              '全国中医院100强',            ['jzzy:1543,1554']],
  ['national-tertiary-hospital-assessment', '三级公立医院绩效考核',       ['jzzy:1587,1597']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['henan-regional-tcm-specialty-centre',   'provincial', ['jzzy:1838,1853', 'jzzy:1865,1875']],
  ['tcm-hospital-top100-2020',              'national',   ['jzzy:1543,1561']],
  ['national-tertiary-hospital-assessment', 'national',   ['jzzy:1743,1759']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, family, evidence
UNWIND [
  ['tertiary-a-tcm-hospital',             '医院等级',     ['jzzy:1148,1157 implied']],
  ['henan-regional-tcm-specialty-centre', '区域医疗中心', ['jzzy:1838,1853 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// id, note, evidence
UNWIND [
  ['tcm-hospital-top100-2020', '附于《基于中医药特色优势和科技影响力的中医医院评价研究报告（2020年）》', ['jzzy:1438,1480']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['tcm-hospital-top100-2020', 'An appendix of the two institutions\' evaluation of TCM hospitals, 2020', ['jzzy:1438,1480']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // The day is that of a re-review; when the hospital first got the grade is not said.
  ['jiaozuo-tcm-hospital',                       'tertiary-a-tcm-hospital',
    {status: 'held', reviewed: '2020-12-17', note: '焦作市首家通过新一轮评审的医院', noteEn: 'The first hospital of Jiaozuo to pass the new round of reviews'},
    ['jzzy:991,1022', 'jzzy:1023,1047', 'jzzy:661,671', 'jzwj:1799,1820']],
  ['jiaozuo-tcm-hospital-brain-disease-centre',  'henan-regional-tcm-specialty-centre', {status: 'held', subject: '脑病',
    note: '省卫健委批复为建设单位；全省拥有两个这类中心的中医院为数不多',
    noteEn: 'Approved by the Henan Health Commission as a development unit; few TCM hospitals of the province have two such centres'},
    ['jzzy:1819,1828', 'jzzy:1837,1853', 'jzzy:1854,1879', 'jzzy:885,888', 'jzzy:891,926']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre', 'henan-regional-tcm-specialty-centre',
    {status: 'held', subject: '康复', note: '省卫健委批复为建设单位', noteEn: 'Approved by the Henan Health Commission as a development unit'},
    ['jzzy:1829,1853', 'jzzy:889,926']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['tcm-hospital-top100-2020',            'cacms-information-institute',     {}, ['jzzy:1406,1422', 'jzzy:1438,1440', 'jzzy:1478,1528']],
  ['tcm-hospital-top100-2020',            'cacm-hospital-management-branch', {}, ['jzzy:1422,1440', 'jzzy:1478,1528']],
  ['henan-regional-tcm-specialty-centre', 'henan-health-commission',         {}, ['jzzy:895,926 implied']],
  ['henan-two-core-indicators',           'henan-tcm-administration',        {}, ['jzzy:2374,2411']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // The second place is within the province only.
  ['jiaozuo-tcm-hospital', 'tcm-hospital-top100-2020', {since: '2020-12-29', rank: 70, outOf: 100, scope: '全国'}, ['jzzy:1394,1405', 'jzzy:1529,1566']],
  ['jiaozuo-tcm-hospital', 'tcm-hospital-top100-2020', {since: '2020-12-29', subject: '省内地市级医院', rank: 2, scope: '河南省'},
    ['jzzy:1394,1405', 'jzzy:1567,1580']],
  ['jiaozuo-tcm-hospital', 'national-tertiary-hospital-assessment', {rank: 262, outOf: 533, scope: '全国',
    note: '考核年度未说明；这533家是哪一项考核，原文亦未明言', noteEn: 'Of which year is not said, nor of which assessment the 533 are'}, ['jzzy:1742,1770']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
