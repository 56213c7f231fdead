// 焦作市卫生健康委: its people, the centres for disease control, and who else its city names.

// id, name, English name, kind, evidence
UNWIND [
  ['wen-county-peoples-hospital', '温县人民医院', "Wen County People's Hospital", 'general', ['jzwj:1540,1546']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, level, evidence
UNWIND [
  ['wen-county-peoples-hospital', 'tertiary', ['jzwj:1540,1554']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-cppcc',                       '焦作市政协',               'Jiaozuo Committee of the Political Consultative Conference',                   'other',           ['jzwj:1333,1338']],
  ['jiaozuo-cdc',                         '焦作市疾控中心',           'Jiaozuo Centre for Disease Control',                                           'cdc',             ['jzwj:2083,2090']],
  ['jiefang-district-cdc',                '解放区疾控中心',           'Jiefang District Centre for Disease Control',                                  'cdc',             ['jzwj:2161,2181 implied']],
  ['shanyang-district-cdc',               '山阳区疾控中心',           'Shanyang District Centre for Disease Control',                                 'cdc',             ['jzwj:2165,2181 implied']],
  ['jiaozuo-demonstration-zone-cdc',      '城乡一体化示范区疾控中心', 'Centre for Disease Control of the Urban-Rural Integration Demonstration Zone', 'cdc',             ['jzwj:2169,2181']],
  ['jiaozuo-medical-mediation-committee', '焦作市医调委',             'Jiaozuo Medical Dispute Mediation Committee',                                  'other',           ['jzwj:1674,1677 implied']],
  ['jiaozuo-epidemic-headquarters',       '焦作市疫情防控指挥部',     'Jiaozuo Headquarters of Epidemic Control',                                     'other',           ['jzwj:4017,4030 implied']],
  ['cpc-central-committee',               '党中央',                   'Central Committee of the Communist Party of China',                            'party-committee', ['jzwj:3363,3366', 'sqzx:774,777']],
  ['state-council',                       '国务院',                   'State Council',                                                                'government',      ['jzwj:3350,3353']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-commission-poverty-relief-office',        '焦作市卫生健康委扶贫办',                 'Poverty Relief Office of Jiaozuo Health Commission',            'unit',       ['jzwj:3356,3362 implied']],
  ['jiaozuo-cdc-national-monitoring-laboratory',             '焦作市疾控中心国家级监测网络实验室',     'National Monitoring Network Laboratory of Jiaozuo CDC',         'laboratory', ['jzwj:2092,2102 implied']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',           '解放区疾控中心核酸检测实验室',           'Nucleic Acid Testing Laboratory of Jiefang District CDC',       'laboratory', ['jzwj:2161,2190 implied']],
  ['shanyang-district-cdc-nucleic-acid-laboratory',          '山阳区疾控中心核酸检测实验室',           'Nucleic Acid Testing Laboratory of Shanyang District CDC',      'laboratory', ['jzwj:2165,2190 implied']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', '城乡一体化示范区疾控中心核酸检测实验室', 'Nucleic Acid Testing Laboratory of the Demonstration Zone CDC', 'laboratory', ['jzwj:2169,2190 implied']],
  ['henan-jiaozuo-telemedicine-subcentre',                   '河南省焦作市远程医学分中心',             'Jiaozuo Sub-Centre of Telemedicine of Henan',                   'centre',     ['jzwj:3749,3762']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['yang-jixi',      '杨吉喜', 'Yang Jixi',      null, ['jzwj:1352,1355']],
  ['feng-xiaoliang', '冯小亮', 'Feng Xiaoliang', null, ['jzwj:2075,2078']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, role, evidence
UNWIND [
  ['yang-jixi',      '焦作市政协副主席、市卫生健康委党组书记', ['jzwj:1333,1355']],
  ['feng-xiaoliang', '焦作市卫生健康委党组书记、主任',         ['jzwj:2060,2078']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', '焦作市援鄂医疗队', 'Jiaozuo Medical Relief Team to Hubei', 'relief', ['jzwj:4190,4201 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, size, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', 16, ['jzwj:4193,4201']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.size = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#size'];

// id, another name, evidence
UNWIND [
  ['jiaozuo-medical-mediation-committee', '医调委', ['jzwj:1674,1677']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['wen-county-peoples-hospital',          'wen-county',                 {},              ['jzwj:1540,1546 implied']],
  ['jiaozuo-cppcc',                        'jiaozuo',                    {},              ['jzwj:1333,1338 implied']],
  ['jiaozuo-cdc',                          'jiaozuo',                    {},              ['jzwj:2083,2090 implied']],
  ['jiefang-district-cdc',                 'jiefang-district',           {},              ['jzwj:2161,2181 implied']],
  ['shanyang-district-cdc',                'shanyang-district',          {},              ['jzwj:2165,2181 implied']],
  ['jiaozuo-demonstration-zone-cdc',       'jiaozuo-demonstration-zone', {},              ['jzwj:2169,2181 implied']],
  ['jiaozuo-epidemic-headquarters',        'jiaozuo',                    {},              ['jzwj:4012,4024 implied']],
  ['jiaozuo-medical-mediation-committee',  'jiaozuo',                    {since: '2015'}, ['jzwj:1668,1681 implied']],
  ['henan-jiaozuo-telemedicine-subcentre', 'jiaozuo',                    {},              ['jzwj:3749,3762 implied']],
  ['jiaozuo-hubei-relief-team',            'jiaozuo',                    {},              ['jzwj:4190,4201 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission-poverty-relief-office',        'jiaozuo-health-commission',      {},                                                                                                                                                                              ['jzwj:3356,3362 implied']],
  ['jiaozuo-cdc-national-monitoring-laboratory',             'jiaozuo-cdc',                    {},                                                                                                                                                                              ['jzwj:2083,2102']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',           'jiefang-district-cdc',           {},                                                                                                                                                                              ['jzwj:2161,2190']],
  ['shanyang-district-cdc-nucleic-acid-laboratory',          'shanyang-district-cdc',          {},                                                                                                                                                                              ['jzwj:2165,2190']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', 'jiaozuo-demonstration-zone-cdc', {},                                                                                                                                                                              ['jzwj:2169,2190']],
  ['henan-jiaozuo-telemedicine-subcentre',                   'jiaozuo-peoples-hospital',       {note: '以该院为依托；与该院文中的医学远程中心是否同一处不明', noteEn: "Based at the hospital; whether it is the telemedicine centre of the hospital's own article is unclear"}, ['jzwj:3735,3762 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yang-jixi',      'jiaozuo-health-commission', {role: '党组书记', note: '文中另称冯小亮亦为党组书记，当为前后任', noteEn: 'The article gives Feng Xiaoliang the same post; likely one after the other'}, ['jzwj:1342,1355']],
  ['yang-jixi',      'jiaozuo-cppcc',             {role: '副主席'},                                                                                                                                         ['jzwj:1333,1341']],
  ['feng-xiaoliang', 'jiaozuo-health-commission', {role: '党组书记、主任'},                                                                                                                                 ['jzwj:2060,2078']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', 'wuhan', {kind: 'relief', since: '2020', note: '2020年年初', noteEn: 'At the beginning of 2020'},                                   ['jzwj:4170,4212']],
  ['jiaozuo-hubei-relief-team', 'hubei', {kind: 'relief', since: '2020'},                                                                                           ['jzwj:4170,4201 implied']],
  ['jiaozuo',                   'wuhan', {kind: 'relief', since: '2020', note: '派出16人的医疗队，一夜之间组成', noteEn: 'By a team of sixteen, formed overnight'}, ['jzwj:4170,4212']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['henan-jiaozuo-telemedicine-subcentre', 'peking-union-medical-college-hospital', {kind: 'telemedicine', note: '长期协作；另有多家国内知名机构未具名', noteEn: 'Long-term; with other well-known institutions, not named'}, ['jzwj:3747,3816']],
  ['henan-jiaozuo-telemedicine-subcentre', 'pla-general-hospital',                  {kind: 'telemedicine', note: '长期协作；另有多家国内知名机构未具名', noteEn: 'Long-term; with other well-known institutions, not named'}, ['jzwj:3747,3816']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
