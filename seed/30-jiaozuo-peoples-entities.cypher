// 焦作市人民医院: itself, its campuses, departments and bodies, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', '焦作市人民医院', "Jiaozuo People's Hospital", 'general', ['jzrm:4265,4272', 'jzwj:3736,3743']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  // The article counts three campuses and names this one only.
  ['jiaozuo-peoples-hospital-north-campus', '焦作市人民医院北院区', "Jiaozuo People's Hospital North Campus", 'campus', ['jzrm:3552,3557 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Campus;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-key-discipline-group', '焦作市人民医院重点学科建设领导小组', "Jiaozuo People's Hospital Leading Group for Key Disciplines", 'unit',
    ['jzrm:1739,1750 implied']],
  ['jiaozuo-peoples-hospital-telemedicine-centre',  '焦作市人民医院医学远程中心', "Jiaozuo People's Hospital Telemedicine Centre", 'centre',
    ['jzrm:625,631 implied']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', '焦作市人民医院医技检查集中预约中心',
    "Jiaozuo People's Hospital Central Booking Office for Examinations", 'centre', ['jzrm:2888,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', '焦作市人民医院患者综合服务中心', "Jiaozuo People's Hospital Patient Service Centre", 'centre',
    ['jzrm:2905,2914 implied']],
  ['jiaozuo-peoples-hospital-admission-service-centre', '焦作市人民医院入院服务中心', "Jiaozuo People's Hospital Admission Service Centre", 'centre',
    ['jzrm:3009,3016 implied']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', '焦作市人民医院延续护理中心', "Jiaozuo People's Hospital Continuing Care Centre", 'centre',
    ['jzrm:3814,3820 implied']],
  ['jiaozuo-peoples-hospital-medical-research-centre', '焦作市人民医院医学研究中心', "Jiaozuo People's Hospital Medical Research Centre", 'centre',
    ['jzrm:3406,3413 implied']],
  ['jiaozuo-peoples-hospital-operating-theatre',    '焦作市人民医院手术室', "Jiaozuo People's Hospital Operating Theatre", 'unit', ['jzrm:3612,3615 implied']],
  ['jiaozuo-peoples-hospital-sterile-supply-centre', '焦作市人民医院消毒供应中心', "Jiaozuo People's Hospital Sterile Supply Centre", 'centre',
    ['jzrm:3616,3622 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-party-committee', '中共焦作市人民医院委员会', "Party Committee of Jiaozuo People's Hospital", 'party-committee',
    ['jzrm:994,1007']],
  ['jiaozuo-prison',                           '焦作监狱',                 'Jiaozuo Prison',                               'other', ['jzrm:1615,1619']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-party-committee', '焦作市人民医院党委',                     ['jzrm:1313,1317 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', '焦作市人民医院“一站式”患者综合服务中心', ['jzrm:2900,2914 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, ownership, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'public', ['jzrm:933,954', 'jzrm:2709,2727 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.ownership = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#ownership'];

// id, note, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-party-committee', '党建求全域覆盖；理论学习、三会一课、主题党日成常态', ['jzrm:967,985', 'jzrm:1079,1123']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-party-committee', 'Party work in all fields; study, meetings, lessons and theme days as a rule',
    ['jzrm:967,985', 'jzrm:1079,1123']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // The last two are among what the works on the north campus cover; whose they are the article leaves open.
  ['jiaozuo-peoples-hospital-north-campus',         'jiaozuo-peoples-hospital',
    {note: '该院共三个院区，原文只提此院区之名', noteEn: 'One of three campuses, and the only one named'}, ['jzrm:3552,3557', 'jzrm:3473,3494 implied']],
  ['jiaozuo-peoples-hospital-party-committee',      'jiaozuo-peoples-hospital', {}, ['jzrm:1313,1317', 'jzrm:994,1007 implied']],
  ['jiaozuo-peoples-hospital-key-discipline-group', 'jiaozuo-peoples-hospital', {}, ['jzrm:1735,1750']],
  ['jiaozuo-peoples-hospital-telemedicine-centre',  'jiaozuo-peoples-hospital', {}, ['jzrm:609,631 implied']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:2886,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:2900,2914 implied']],
  ['jiaozuo-peoples-hospital-admission-service-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:3007,3016 implied']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:3812,3820 implied']],
  ['jiaozuo-peoples-hospital-medical-research-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:3399,3413 implied']],
  ['jiaozuo-peoples-hospital-operating-theatre',    'jiaozuo-peoples-hospital', {}, ['jzrm:3612,3625 implied']],
  ['jiaozuo-peoples-hospital-sterile-supply-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:3612,3625 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',              'jiaozuo', {}, ['jzrm:4265,4272 implied']],
  ['jiaozuo-peoples-hospital-north-campus', 'jiaozuo', {}, ['jzrm:3541,3557 implied']],
  ['jiaozuo-prison',                        'jiaozuo', {}, ['jzrm:1615,1619 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-party-committee',   'jiaozuo-peoples-hospital',
    {kind: 'supervises', note: '原文就组建城市医疗集团而言', noteEn: 'Said of the work on the city medical group'}, ['jzrm:2531,2553 implied']],
  ['jiaozuo-government',        'jiaozuo-peoples-hospital',
    {kind: 'supervises', note: '原文就组建城市医疗集团而言', noteEn: 'Said of the work on the city medical group'}, ['jzrm:2531,2553 implied']],
  ['jiaozuo-health-commission', 'jiaozuo-peoples-hospital',
    {kind: 'supervises', note: '原文就组建城市医疗集团而言', noteEn: 'Said of the work on the city medical group'}, ['jzrm:2531,2553 implied']]
] AS row
WITH row, row[0] + '/GOVERNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:GOVERNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
