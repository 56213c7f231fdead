// 焦作市中医院: networks, policies and events that it takes part in, who visits and whom it helps.

// id, name, English name, kind, evidence
UNWIND [
  ['henan-tcm-administration',            '河南省中医管理局', 'Henan Administration of Traditional Chinese Medicine',            'government',      ['jzzy:2374,2382']],
  ['henan-party-organisation-department', '河南省委组织部',   'Organisation Department of the Henan Provincial Party Committee', 'party-committee', ['jzzy:231,237 implied']],
  ['zhengzhou-health-commission',         '郑州市卫生健康委', 'Zhengzhou Health Commission',                                     'government',      ['jzzy:253,262 implied']],
  ['xuchang-health-commission',           '许昌市卫生健康委', 'Xuchang Health Commission',                                       'government',      ['jzzy:256,262 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['zhengzhou-health-commission', '郑州市卫健委', ['jzzy:253,262 implied']],
  ['xuchang-health-commission',   '许昌市卫健委', ['jzzy:256,262']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-stroke-map',                         '焦作市卒中地图',                               'Stroke Map of Jiaozuo',                                                  'network', ['jzzy:1962,1969']],
  ['jiaozuo-120-network',                        '焦作市120急救网络',                            '120 Emergency Network of Jiaozuo',                                       'network', ['jzzy:2077,2088']],
  ['jiaozuo-health-commission-ten-projects',     '焦作市卫健委十大项目',                         'Ten Projects of the Jiaozuo Health Commission',                          'project', ['jzzy:1807,1816 implied']],
  ['henan-two-core-indicators',                  '二级以上中医医院“双核心指标”考核评价工作方案', 'Assessment of TCM Hospitals by Two Core Indicators',                     'policy',  ['jzzy:2387,2411']],
  ['national-tcm-assessment-manual',             '国家三级公立中医医院绩效考核操作手册',         'Manual for the Performance Assessment of Tertiary Public TCM Hospitals', 'policy',  ['jzzy:1608,1629']],
  ['jiaozuo-tcm-hospital-pay-scheme',            '焦作市中医院绩效工资考核分配方案',             'Performance Pay Scheme of Jiaozuo TCM Hospital',                         'policy',  ['jzzy:2782,2794 implied']],
  ['henan-public-hospital-party-class',          '全省公立医院党建工作示范班',                   'Henan Model Class on Party Work in Public Hospitals',                    'class',   ['jzzy:238,252']],
  ['jiaozuo-tcm-hospital-thrombolysis-training', '焦作市中医院超早期溶栓相关知识与流程培训',     'Training in Ultra-Early Thrombolysis at Jiaozuo TCM Hospital',           'class',   ['jzzy:1936,1950 implied']],
  ['jiaozuo-tcm-hospital-coding-training',       '焦作市中医院疾病编码培训',                     'Training in Disease Coding at Jiaozuo TCM Hospital',                     'class',   ['jzzy:1667,1673 implied']],
  ['jiaozuo-tcm-hospital-infection-drill',       '焦作市中医院感染应急演练',                     'Infection Emergency Drill at Jiaozuo TCM Hospital',                      'event',   ['jzzy:2607,2614 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3',    '焦作市中医院第三届膏方文化节',                 'Third Herbal Paste Festival of Jiaozuo TCM Hospital',                    'event',   ['jzzy:2970,2979 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '第三届膏方文化节',     ['jzzy:2970,2979']],
  ['henan-two-core-indicators',               '“双核心指标”考核评价', ['jzzy:2395,2407']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, start, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '2020-11-08', ['jzzy:2958,2979']],
  ['jiaozuo-tcm-hospital-infection-drill',    '2020',       ['jzzy:2564,2614']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// from, to, properties, evidence
UNWIND [
  ['henan-two-core-indicators',              'henan-tcm-administration',  {}, ['jzzy:2373,2415']],
  ['jiaozuo-health-commission-ten-projects', 'jiaozuo-health-commission', {}, ['jzzy:1807,1816']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['henan-tcm-administration',                'henan',     {}, ['jzzy:2374,2382 implied']],
  ['henan-party-organisation-department',     'henan',     {}, ['jzzy:231,237 implied']],
  ['zhengzhou-health-commission',             'zhengzhou', {}, ['jzzy:253,262 implied']],
  ['xuchang-health-commission',               'xuchang',   {}, ['jzzy:256,262 implied']],
  ['jiaozuo-stroke-map',                      'jiaozuo',   {}, ['jzzy:1962,1969 implied']],
  ['jiaozuo-120-network',                     'jiaozuo',   {}, ['jzzy:2077,2088 implied']],
  ['jiaozuo-health-commission-ten-projects',  'jiaozuo',   {}, ['jzzy:1807,1816 implied']],
  ['henan-two-core-indicators',               'henan',     {}, ['jzzy:2373,2415 implied']],
  ['henan-public-hospital-party-class',       'henan',     {}, ['jzzy:238,252 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'jiaozuo',   {}, ['jzzy:2955,2979 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',                                   'jiaozuo-stroke-map',  {since: '2020-09'},                                                                                                              ['jzzy:1952,1970']],
  ['jiaozuo-tcm-hospital-renmin-campus',                     'jiaozuo-120-network', {since: '2020-11'},                                                                                                              ['jzzy:2043,2088']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', 'jiaozuo-120-network', {since: '2020-11', note: '院区与急救站中何者入网，原文未明言', noteEn: 'Whether the campus or its station joined is left open'}, ['jzzy:2043,2088 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-gaofang-festival-3',    {note: '有义诊、学术讲座、中药材展示等', noteEn: 'With a free clinic, lectures and a show of medicinal herbs'},                                                                       ['jzzy:2955,2979', 'jzzy:3053,3081']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-thrombolysis-training', {},                                                                                                                                                                                   ['jzzy:1933,1950']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-coding-training',       {note: '深入临床科室，先后十余次；病案首页编码渐趋完整、准确', noteEn: 'In the clinical departments, more than ten times; the coding of records is getting more complete and exact'}, ['jzzy:1659,1678', 'jzzy:1667,1703']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-infection-drill',       {},                                                                                                                                                                                   ['jzzy:2605,2614']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-pay-scheme',            {note: '取代沿用20年的旧方案；推行日期未说明', noteEn: 'In place of one used for twenty years; since when is not said'},                                                              ['jzzy:2756,2794']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'jiaozuo-health-commission-ten-projects', {},                                                                                                                              ['jzzy:1794,1818']],
  ['jiaozuo-tcm-hospital', 'henan-two-core-indicators',              {note: '为此设管理、临床、药事、护理、感控五组，分解并落实任务', noteEn: 'With five groups set up for it, each with its tasks'}, ['jzzy:2371,2445', 'jzzy:2446,2455']],
  ['jiaozuo-tcm-hospital', 'national-tcm-assessment-manual',         {},                                                                                                                              ['jzzy:1583,1629']],
  ['jiaozuo-tcm-hospital', 'tcm-hospital-evaluation-2020',           {role: '被评价医院'},                                                                                                            ['jzzy:1462,1566 implied']],
  ['jiaozuo-tcm-hospital', 'henan-public-hospital-party-class',      {role: '观摩地'},                                                                                                                ['jzzy:238,286 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// Visits to see how the hospital works: the nearest kind is training. The hospitals that came too are not named.
// from, to, properties, evidence
UNWIND [
  ['henan-party-organisation-department', 'jiaozuo-tcm-hospital', {kind: 'training', note: '曾派人来院看党建工作并作指导，未注日期', noteEn: 'Sent people to see and guide its Party work; undated'}, ['jzzy:231,286 implied']],
  ['zhengzhou-health-commission',         'jiaozuo-tcm-hospital', {kind: 'training', note: '曾派人来院看党建工作并作指导，未注日期', noteEn: 'Sent people to see and guide its Party work; undated'}, ['jzzy:253,286 implied']],
  ['xuchang-health-commission',           'jiaozuo-tcm-hospital', {kind: 'training', note: '曾派人来院看党建工作并作指导，未注日期', noteEn: 'Sent people to see and guide its Party work; undated'}, ['jzzy:253,286 implied']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-party-committee',   'jiaozuo-tcm-hospital-renmin-campus', {note: '原文就院区开业而言', noteEn: 'Said of the opening of the campus'},                                                            ['jzzy:672,706']],
  ['jiaozuo-government',        'jiaozuo-tcm-hospital-renmin-campus', {note: '原文就院区开业而言', noteEn: 'Said of the opening of the campus'},                                                            ['jzzy:672,706']],
  ['jiaozuo-health-commission', 'jiaozuo-tcm-hospital-renmin-campus', {note: '原文就院区开业而言', noteEn: 'Said of the opening of the campus'},                                                            ['jzzy:672,706']],
  ['jiaozuo-tcm-hospital',      'jiaozuo',                            {kind: 'dispatch', note: '选派中医专家参与疫情防控救治', noteEn: 'TCM experts sent to help against COVID-19'},                        ['jzzy:599,622']],
  ['jiaozuo-tcm-hospital',      'jiaozuo',                            {kind: 'outreach', note: '免费发放预防方剂；膏方文化节义诊', noteEn: 'Prescriptions handed out free; a free clinic at the festival'}, ['jzzy:320,481 implied', 'jzzy:3053,3081 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
