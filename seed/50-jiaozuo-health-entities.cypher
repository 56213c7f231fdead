// 焦作市卫生健康系统: the bodies under the health commission and who else its city names, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['wen-county-peoples-hospital', '温县人民医院', "Wen County People's Hospital", 'general', ['jzwj:1540,1546']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-commission-poverty-relief-office', '焦作市卫生健康委扶贫办', 'Jiaozuo Health Commission Poverty Alleviation Office', 'unit',
    ['jzwj:3356,3362 implied']],
  ['jiaozuo-cdc-national-monitoring-laboratory',    '焦作市疾控中心国家级监测网络实验室', 'Jiaozuo CDC National Monitoring Network Laboratory', 'laboratory',
    ['jzwj:2092,2102 implied']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',  '解放区疾控中心核酸检测实验室', 'Jiefang District CDC Nucleic Acid Testing Laboratory', 'laboratory',
    ['jzwj:2161,2164 implied', 'jzwj:2177,2190 implied']],
  ['shanyang-district-cdc-nucleic-acid-laboratory', '山阳区疾控中心核酸检测实验室', 'Shanyang District CDC Nucleic Acid Testing Laboratory', 'laboratory',
    ['jzwj:2165,2168 implied', 'jzwj:2177,2190 implied']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', '焦作市城乡一体化示范区疾控中心核酸检测实验室',
    'Jiaozuo Demonstration Zone CDC Nucleic Acid Testing Laboratory', 'laboratory', ['jzwj:2169,2181 implied', 'jzwj:2181,2190 implied']],
  ['henan-jiaozuo-telemedicine-subcentre',          '河南省焦作市远程医学分中心', 'Henan Telemedicine Jiaozuo Sub-Centre', 'centre', ['jzwj:3749,3762']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-cppcc',                       '中国人民政治协商会议焦作市委员会', 'CPPCC Jiaozuo Municipal Committee', 'other', ['jzwj:1333,1338 implied']],
  ['jiaozuo-cdc',                         '焦作市疾病预防控制中心', 'Jiaozuo Centre for Disease Control', 'cdc', ['jzwj:2083,2090 implied']],
  ['jiefang-district-cdc',                '解放区疾病预防控制中心', 'Jiefang District Centre for Disease Control', 'cdc',
    ['jzwj:2161,2164 implied', 'jzwj:2177,2181 implied']],
  ['shanyang-district-cdc',               '山阳区疾病预防控制中心', 'Shanyang District Centre for Disease Control', 'cdc',
    ['jzwj:2165,2168 implied', 'jzwj:2177,2181 implied']],
  ['jiaozuo-demonstration-zone-cdc',      '焦作市城乡一体化示范区疾病预防控制中心', 'Jiaozuo Demonstration Zone Centre for Disease Control', 'cdc',
    ['jzwj:2169,2181 implied']],
  ['jiaozuo-medical-mediation-committee', '焦作市医调委', 'Jiaozuo Medical Dispute Mediation Committee', 'other', ['jzwj:1674,1677 implied']],
  ['jiaozuo-epidemic-headquarters',       '焦作市疫情防控指挥部', 'Jiaozuo Epidemic Control Headquarters', 'other', ['jzwj:4017,4024 implied']],
  ['cpc-central-committee',               '中国共产党中央委员会', 'Central Committee of the Communist Party of China', 'party-committee',
    ['jzwj:3363,3366 implied', 'sqzx:774,777 implied']],
  ['state-council',                       '国务院', 'State Council', 'government', ['jzwj:3350,3353']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['jiaozuo-cppcc',                       '焦作市政协',                             ['jzwj:1333,1338']],
  ['jiaozuo-cdc',                         '焦作市疾控中心',                         ['jzwj:2083,2090']],
  ['jiefang-district-cdc',                '解放区疾控中心',                         ['jzwj:2161,2164 implied', 'jzwj:2177,2181 implied']],
  ['shanyang-district-cdc',               '山阳区疾控中心',                         ['jzwj:2165,2168 implied', 'jzwj:2177,2181 implied']],
  ['jiaozuo-demonstration-zone-cdc',      '城乡一体化示范区疾控中心',               ['jzwj:2169,2181']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', '城乡一体化示范区疾控中心核酸检测实验室', ['jzwj:2169,2181 implied', 'jzwj:2181,2190 implied']],
  ['jiaozuo-medical-mediation-committee', '焦作市医疗纠纷人民调解委员会',           ['jzwj:1656,1667 implied', 'jzwj:1674,1677 implied']],
  ['jiaozuo-medical-mediation-committee', '医调委',                                 ['jzwj:1674,1677']],
  ['cpc-central-committee',               '党中央',                                 ['jzwj:3363,3366', 'sqzx:774,777']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-health-commission', 'city-county-health-commissions']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, level, evidence
UNWIND [
  ['wen-county-peoples-hospital', 'tertiary', ['jzwj:1540,1554']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, founded, evidence
UNWIND [
  ['jiaozuo-medical-mediation-committee', '2015', ['jzwj:1669,1679']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.founded = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#founded'];

// id, note, evidence
UNWIND [
  ['jiaozuo-health-commission', '市、县两级卫生健康委在河南省率先成立', ['jzwj:1004,1019']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-health-commission', 'City and counties were the first in Henan to found their health commissions', ['jzwj:1004,1019']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission-poverty-relief-office', 'jiaozuo-health-commission',      {}, ['jzwj:3252,3260', 'jzwj:3356,3362 implied']],
  ['jiaozuo-cdc-national-monitoring-laboratory',    'jiaozuo-cdc',                    {}, ['jzwj:2083,2090', 'jzwj:2090,2102']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',  'jiefang-district-cdc',           {}, ['jzwj:2161,2164', 'jzwj:2177,2190']],
  ['shanyang-district-cdc-nucleic-acid-laboratory', 'shanyang-district-cdc',          {}, ['jzwj:2165,2168', 'jzwj:2177,2190']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', 'jiaozuo-demonstration-zone-cdc', {}, ['jzwj:2169,2190']],
  ['henan-jiaozuo-telemedicine-subcentre',          'jiaozuo-peoples-hospital', {note: '以该院为依托建设；与该院的医学远程中心是否同一处，两文均未说明',
    noteEn: "Based at the hospital; whether it is the hospital's telemedicine centre is not said"}, ['jzwj:3735,3762 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['wen-county-peoples-hospital',         'wen-county',                 {}, ['jzwj:1540,1546 implied']],
  ['jiaozuo-cppcc',                       'jiaozuo',                    {}, ['jzwj:1333,1338 implied']],
  ['jiaozuo-cdc',                         'jiaozuo',                    {}, ['jzwj:2083,2090 implied']],
  ['jiefang-district-cdc',                'jiefang-district',           {}, ['jzwj:2161,2164 implied', 'jzwj:2177,2181 implied']],
  ['shanyang-district-cdc',               'shanyang-district',          {}, ['jzwj:2165,2168 implied', 'jzwj:2177,2181 implied']],
  ['jiaozuo-demonstration-zone-cdc',      'jiaozuo-demonstration-zone', {}, ['jzwj:2169,2181 implied']],
  ['jiaozuo-epidemic-headquarters',       'jiaozuo',                    {}, ['jzwj:4012,4024 implied']],
  ['jiaozuo-medical-mediation-committee', 'jiaozuo',                    {}, ['jzwj:1674,1684 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
