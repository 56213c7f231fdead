// 焦作市中医院: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['cacms',                           '中国中医科学院',                 'China Academy of Chinese Medical Sciences', 'research',    ['jzzy:1406,1413']],
  ['cacms-information-institute',     '中国中医科学院中医药信息研究所', 'Institute of Information on Traditional Chinese Medicine of CACMS', 'research',
    ['jzzy:1406,1422']],
  ['cacm',                            '中华中医药学会',                 'China Association of Chinese Medicine',     'association', ['jzzy:1424,1431']],
  ['cacm-hospital-management-branch', '中华中医药学会医院管理分会', 'Hospital Management Branch of the China Association of Chinese Medicine', 'association',
    ['jzzy:1424,1438']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  // The review is that of TCM hospitals. The regional centre is named with its words in two orders.
  ['tertiary-a-tcm-hospital',             '三级甲等中医医院',           'Tertiary Grade A TCM Hospital', 'accreditation', ['jzzy:1148,1157', 'jzwj:1810,1818']],
  ['henan-regional-tcm-specialty-centre', '河南省区域中医专科诊疗中心', 'Henan Regional TCM Specialty Centre', 'centre',
    ['jzzy:1838,1853', 'jzwj:1946,1957 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['tcm-hospital-top100-2020',              '基于中医药特色优势和科技影响力的公立地市级及以上三级中医医院TOP100（2020年）',
    'Top 100 Public Tertiary TCM Hospitals 2020', 'ranking', ['jzzy:1480,1528']],
  ['national-tertiary-hospital-assessment', '全国三级公立医院绩效考核', 'National Performance Assessment of Tertiary Public Hospitals', 'ranking',
    ['jzzy:1743,1759 implied', 'jzzy:1587,1604 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['tertiary-a-tcm-hospital',               '三甲中医院',                         ['jzzy:666,671']],
  ['henan-regional-tcm-specialty-centre',   '河南省区域专科中医诊疗中心',         ['jzzy:906,919']],
  ['henan-regional-tcm-specialty-centre',   '河南省区域专科中医诊疗中心建设单位', ['jzzy:906,925']],
  ['tcm-hospital-top100-2020',              '全国中医院100强',                    ['jzzy:1543,1554']],
  ['national-tertiary-hospital-assessment', '三级公立医院绩效考核',               ['jzzy:1587,1597']]
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

// id, note, evidence
UNWIND [
  ['tcm-hospital-top100-2020', '附于同日发布的评价研究报告', ['jzzy:1478,1528']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['tcm-hospital-top100-2020', 'An appendix of the evaluation published that day', ['jzzy:1478,1528']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['cacms-information-institute', 'cacm-hospital-management-branch',
    {kind: 'research', note: '联合发布2020年中医医院评价研究报告', noteEn: 'Published the 2020 evaluation of TCM hospitals together'}, ['jzzy:1394,1477']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // How the approval and the later, plainer naming go together the article leaves open: the lesser status stands.
  ['jiaozuo-tcm-hospital',                       'tertiary-a-tcm-hospital', {status: 'passed-review', since: '2020-12-17',
    note: '以优良成绩通过新一轮评审之日，焦作市首家；初次获评的时间未说明',
    noteEn: 'The day of passing the new round, with good marks and first in the city; when it first got the grade is not said'},
    ['jzzy:991,1157', 'jzwj:1799,1820']],
  ['jiaozuo-tcm-hospital',                       'henan-regional-tcm-specialty-centre', {status: 'building', count: 2,
    note: '脑病、康复两个中心；获批为建设单位；省内有两个省级区域诊疗中心的中医院不多；原文称便利周边群众就诊',
    noteEn: 'For brain disease and rehabilitation; approved as being built up. Few TCM hospitals of the province have two; the article says that it serves the people around'},
    ['jzzy:1819,1879', 'jzzy:885,926 implied', 'jzzy:1985,2025']],
  ['jiaozuo-tcm-hospital-brain-disease-centre',  'henan-regional-tcm-specialty-centre', {status: 'building', subject: '脑病',
    note: '获批为建设单位；同文另一处径称其为该中心', noteEn: 'Approved as being built up; elsewhere the article calls it such a centre outright'},
    ['jzzy:885,926', 'jzzy:1819,1853']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre', 'henan-regional-tcm-specialty-centre', {status: 'building', subject: '康复',
    note: '获批为建设单位；同文另一处径称其为该中心', noteEn: 'Approved as being built up; elsewhere the article calls it such a centre outright'},
    ['jzzy:885,926', 'jzzy:1829,1853']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['tcm-hospital-evaluation-2020',           'cacms-information-institute',     {since: '2020-12-29'}, ['jzzy:1394,1477']],
  ['tcm-hospital-evaluation-2020',           'cacm-hospital-management-branch', {since: '2020-12-29'}, ['jzzy:1394,1477']],
  ['tcm-hospital-top100-2020',               'cacms-information-institute',     {since: '2020-12-29'}, ['jzzy:1394,1528']],
  ['tcm-hospital-top100-2020',               'cacm-hospital-management-branch', {since: '2020-12-29'}, ['jzzy:1394,1528']],
  ['henan-regional-tcm-specialty-centre',    'henan-health-commission',         {},                    ['jzzy:895,926']],
  ['henan-two-core-indicators',              'henan-tcm-administration',        {},                    ['jzzy:2373,2415']],
  ['jiaozuo-health-commission-ten-projects', 'jiaozuo-health-commission',       {},                    ['jzzy:1807,1816']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['cacms-information-institute',     'cacms', {}, ['jzzy:1406,1422 implied']],
  ['cacm-hospital-management-branch', 'cacm',  {}, ['jzzy:1424,1438 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // The second row of the ranking counts within the province only.
  ['jiaozuo-tcm-hospital', 'tcm-hospital-top100-2020', {since: '2020-12-29', rank: 70, outOf: 100, scope: '全国'}, ['jzzy:1529,1566', 'jzzy:1394,1405']],
  ['jiaozuo-tcm-hospital', 'tcm-hospital-top100-2020', {since: '2020-12-29', subject: '省内地市级医院', rank: 2, scope: '河南省',
    note: '在河南省地市级医院中的位次', noteEn: 'Its place among the prefecture-level hospitals of Henan'}, ['jzzy:1567,1580', 'jzzy:1394,1405']],
  ['jiaozuo-tcm-hospital', 'national-tertiary-hospital-assessment',
    {rank: 262, outOf: 533, scope: '全国', note: '考核年度未说明', noteEn: 'Which year was assessed is not said'}, ['jzzy:1742,1770']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
