// 焦作市卫生健康系统: the health commission, the bodies under it and who else its city names, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['wen-county-peoples-hospital', '温县人民医院', "Wen County People's Hospital", 'general', ['jzwj:1540,1546']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-commission-poverty-relief-office', '焦作市卫生健康委扶贫办', 'Poverty Relief Office of Jiaozuo Health Commission', 'unit',
    ['jzwj:3356,3362 implied']],
  ['jiaozuo-cdc-national-monitoring-laboratory',    '焦作市疾控中心国家级监测网络实验室', 'National Monitoring Network Laboratory of Jiaozuo CDC', 'laboratory',
    ['jzwj:2092,2102 implied']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',  '解放区疾控中心核酸检测实验室', 'Nucleic Acid Testing Laboratory of Jiefang District CDC', 'laboratory',
    ['jzwj:2161,2190 implied']],
  ['shanyang-district-cdc-nucleic-acid-laboratory', '山阳区疾控中心核酸检测实验室', 'Nucleic Acid Testing Laboratory of Shanyang District CDC', 'laboratory',
    ['jzwj:2165,2190 implied']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', '城乡一体化示范区疾控中心核酸检测实验室',
    'Nucleic Acid Testing Laboratory of the Demonstration Zone CDC', 'laboratory', ['jzwj:2169,2190 implied']],
  ['henan-jiaozuo-telemedicine-subcentre',          '河南省焦作市远程医学分中心', 'Jiaozuo Sub-Centre of Telemedicine of Henan', 'centre', ['jzwj:3749,3762']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-cppcc',                       '焦作市政协', 'Jiaozuo Committee of the Political Consultative Conference', 'other', ['jzwj:1333,1338']],
  ['jiaozuo-cdc',                         '焦作市疾控中心',           'Jiaozuo Centre for Disease Control',           'cdc', ['jzwj:2083,2090']],
  ['jiefang-district-cdc',                '解放区疾控中心',           'Jiefang District Centre for Disease Control',  'cdc', ['jzwj:2161,2181 implied']],
  ['shanyang-district-cdc',               '山阳区疾控中心',           'Shanyang District Centre for Disease Control', 'cdc', ['jzwj:2165,2181 implied']],
  ['jiaozuo-demonstration-zone-cdc',      '城乡一体化示范区疾控中心', 'Centre for Disease Control of the Urban-Rural Integration Demonstration Zone', 'cdc',
    ['jzwj:2169,2181']],
  ['jiaozuo-medical-mediation-committee', '焦作市医调委',             'Jiaozuo Medical Dispute Mediation Committee',  'other', ['jzwj:1674,1677 implied']],
  ['jiaozuo-epidemic-headquarters',       '焦作市疫情防控指挥部',     'Jiaozuo Headquarters of Epidemic Control',     'other', ['jzwj:4017,4030 implied']],
  ['cpc-central-committee',               '党中央', 'Central Committee of the Communist Party of China', 'party-committee', ['jzwj:3363,3366', 'sqzx:774,777']],
  ['state-council',                       '国务院',                   'State Council',                                'government', ['jzwj:3350,3353']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['jiaozuo-medical-mediation-committee', '医调委', ['jzwj:1674,1677']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['wen-county-peoples-hospital', 'tertiary', ['jzwj:1540,1554']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, note, evidence
UNWIND [
  ['jiaozuo',
    '地处太行山与黄河交汇处，南水北调干渠穿城而过；首批国家级非物质文化遗产太极拳的发源地，出产怀山药、怀菊花、怀地黄、怀牛膝“四大怀药”',
    ['jzwj:367,485', 'jzwj:4576,4588']],
  ['jiaozuo-medical-mediation-committee', '2015年成立', ['jzwj:1668,1681']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo',
    'Where the Taihang Mountains meet the Yellow River; a canal of the South-to-North Water Diversion runs through it. Birthplace of Taijiquan, of the first national intangible heritage; known for four medicinal plants: yam, chrysanthemum, rehmannia and achyranthes',
    ['jzwj:367,485', 'jzwj:4576,4588']],
  ['jiaozuo-medical-mediation-committee', 'Founded in 2015', ['jzwj:1668,1681']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission-poverty-relief-office', 'jiaozuo-health-commission',      {}, ['jzwj:3356,3362 implied']],
  ['jiaozuo-cdc-national-monitoring-laboratory',    'jiaozuo-cdc',                    {}, ['jzwj:2083,2102']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',  'jiefang-district-cdc',           {}, ['jzwj:2161,2190']],
  ['shanyang-district-cdc-nucleic-acid-laboratory', 'shanyang-district-cdc',          {}, ['jzwj:2165,2190']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', 'jiaozuo-demonstration-zone-cdc', {}, ['jzwj:2169,2190']],
  ['henan-jiaozuo-telemedicine-subcentre',          'jiaozuo-peoples-hospital', {note: '以该院为依托；与该院文中的医学远程中心是否同一处不明',
    noteEn: "Based at the hospital; whether it is the telemedicine centre of the hospital's own article is unclear"}, ['jzwj:3735,3762 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

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
  ['henan-jiaozuo-telemedicine-subcentre', 'jiaozuo',                    {},              ['jzwj:3749,3762 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
