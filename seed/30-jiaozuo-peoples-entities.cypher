// 焦作市人民医院: itself, its campuses and departments, where they are and what they are part of.

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
  ['jiaozuo-peoples-hospital-telemedicine-centre', '焦作市人民医院医学远程中心', "Jiaozuo People's Hospital Telemedicine Centre", 'centre',
    ['jzrm:625,631 implied']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', '焦作市人民医院医技检查集中预约中心',
    "Jiaozuo People's Hospital Central Booking Office for Examinations", 'centre', ['jzrm:2888,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', '焦作市人民医院患者综合服务中心', "Jiaozuo People's Hospital Patient Service Centre", 'centre',
    ['jzrm:2905,2914 implied']],
  ['jiaozuo-peoples-hospital-admission-service-centre', '焦作市人民医院入院服务中心', "Jiaozuo People's Hospital Admission Service Centre", 'centre',
    ['jzrm:3009,3016 implied']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', '焦作市人民医院延续护理中心', "Jiaozuo People's Hospital Continuing Care Centre", 'centre',
    ['jzrm:3814,3820 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, another name, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-patient-service-centre', '焦作市人民医院“一站式”患者综合服务中心', ['jzrm:2900,2914 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-peoples-hospital-admission-service-centre', 'jiaozuo-peoples-hospital-simple-admission']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, ownership, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'public', ['jzrm:933,954', 'jzrm:2709,2727 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.ownership = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#ownership'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-north-campus',        'jiaozuo-peoples-hospital', {note: '三个院区之一，原文只提此院区之名；整体改造列入焦作市2025年度“三十工程”',
    noteEn: 'One of three campuses, and the only one named; its renovation is one of the Thirty Projects of Jiaozuo 2025'},
    ['jzrm:3552,3557', 'jzrm:3473,3494 implied', 'jzrm:3575,3590']],
  ['jiaozuo-peoples-hospital-telemedicine-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:609,611 implied', 'jzrm:625,631 implied']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:2838,2840', 'jzrm:2886,2899']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:2886,2888', 'jzrm:2900,2914']],
  ['jiaozuo-peoples-hospital-admission-service-centre', 'jiaozuo-peoples-hospital',
    {note: '患者两步办结入院手续，由门诊直达病房', noteEn: 'Patients are admitted in two steps, from the clinic to the ward'},
    ['jzrm:2982,2985', 'jzrm:3007,3016', 'jzrm:3027,3043', 'jzrm:3044,3061']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', 'jiaozuo-peoples-hospital', {}, ['jzrm:3756,3758', 'jzrm:3812,3820']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',              'jiaozuo', {}, ['jzrm:4265,4272 implied']],
  ['jiaozuo-peoples-hospital-north-campus', 'jiaozuo', {}, ['jzrm:3541,3557 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
