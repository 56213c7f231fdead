// 焦作市中医院: itself, its campuses and departments, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', '焦作市中医院', 'Jiaozuo TCM Hospital', 'tcm', ['jzzy:1529,1536', 'jzwj:1799,1805']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  // The article speaks of three campuses and names this one only.
  ['jiaozuo-tcm-hospital-renmin-campus', '焦作市中医院人民院区', 'Jiaozuo TCM Hospital Renmin Campus', 'campus', ['jzzy:645,655']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Campus;

// id, name, English name, kind, evidence
UNWIND [
  // The rehabilitation centre of the campus and the regional centre for rehabilitation are taken as one.
  ['jiaozuo-tcm-hospital-brain-disease-centre',     '焦作市中医院脑病中心', 'Jiaozuo TCM Hospital Brain Disease Centre', 'centre',
    ['jzzy:885,888 implied', 'jzzy:891,895 implied', 'jzzy:1819,1828 implied']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre',    '焦作市中医院康复中心', 'Jiaozuo TCM Hospital Rehabilitation Centre', 'centre',
    ['jzzy:789,793 implied', 'jzzy:889,895 implied', 'jzzy:1829,1837 implied']],
  ['jiaozuo-tcm-hospital-stroke-centre',            '焦作市中医院卒中中心', 'Jiaozuo TCM Hospital Stroke Centre', 'centre', ['jzzy:1971,1976 implied']],
  ['jiaozuo-tcm-hospital-nucleic-acid-laboratory',  '焦作市中医院核酸检测实验室', 'Jiaozuo TCM Hospital Nucleic Acid Testing Laboratory', 'laboratory',
    ['jzzy:590,598 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', '焦作市中医院人民院区医学影像中心', 'Jiaozuo TCM Hospital Renmin Campus Medical Imaging Centre',
    'centre', ['jzzy:717,727 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-checkup-centre', '焦作市中医院人民院区体检中心', 'Jiaozuo TCM Hospital Renmin Campus Health Check-Up Centre', 'centre',
    ['jzzy:794,799 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-hyperbaric-oxygen', '焦作市中医院人民院区高压氧', 'Jiaozuo TCM Hospital Renmin Campus Hyperbaric Oxygen Unit', 'unit',
    ['jzzy:800,803 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', '焦作市中医院人民院区手术室', 'Jiaozuo TCM Hospital Renmin Campus Operating Theatre', 'unit',
    ['jzzy:2270,2277 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu',        '焦作市中医院人民院区ICU', 'Jiaozuo TCM Hospital Renmin Campus Intensive Care Unit', 'clinical',
    ['jzzy:2270,2281 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-obstetrics', '焦作市中医院人民院区产科', 'Jiaozuo TCM Hospital Renmin Campus Department of Obstetrics', 'clinical',
    ['jzzy:818,820 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-general-surgery', '焦作市中医院人民院区普外科', 'Jiaozuo TCM Hospital Renmin Campus Department of General Surgery',
    'clinical', ['jzzy:821,824 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', '焦作市中医院人民院区院前急救站',
    'Jiaozuo TCM Hospital Renmin Campus Pre-Hospital Emergency Station', 'unit', ['jzzy:2054,2073 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, another name, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-renmin-campus',         '人民院区',                     ['jzzy:717,721']],
  ['jiaozuo-tcm-hospital-brain-disease-centre',  '焦作市中医院脑病区域诊疗中心', ['jzzy:1819,1828 implied']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre', '焦作市中医院康复区域诊疗中心', ['jzzy:1829,1837 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', '焦作市中医院影像中心',         ['jzzy:2148,2154 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', '焦作市院前急救站',             ['jzzy:2064,2072']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'tertiary-a', ['jzzy:661,671', 'jzwj:1805,1820 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, ownership, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'public', ['jzzy:1498,1513 implied', 'jzzy:1529,1554 implied', 'jzzy:1746,1770 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.ownership = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#ownership'];

// id, note, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               '地市级中医院',                   ['jzzy:663,671']],
  ['jiaozuo-tcm-hospital-renmin-campus', '急诊急救体系及配套设施不断完善', ['jzzy:717,721', 'jzzy:825,841']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'A TCM hospital of prefecture level', ['jzzy:663,671']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'Its emergency care system and facilities are being improved', ['jzzy:717,721', 'jzzy:776,841']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-renmin-campus',            'jiaozuo-tcm-hospital', {note: '已全面开业', noteEn: 'Fully open'}, ['jzzy:645,655', 'jzzy:693,706']],
  ['jiaozuo-tcm-hospital-brain-disease-centre',     'jiaozuo-tcm-hospital',               {}, ['jzzy:1819,1828 implied', 'jzzy:1854,1879 implied']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre',    'jiaozuo-tcm-hospital-renmin-campus', {},
    ['jzzy:717,721 implied', 'jzzy:789,793 implied', 'jzzy:837,841 implied']],
  ['jiaozuo-tcm-hospital-stroke-centre',            'jiaozuo-tcm-hospital',               {status: 'building'}, ['jzzy:1971,1984 implied']],
  ['jiaozuo-tcm-hospital-nucleic-acid-laboratory',  'jiaozuo-tcm-hospital',               {}, ['jzzy:559,562', 'jzzy:583,598']],
  // Named first as the campus's, then as the hospital's.
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'jiaozuo-tcm-hospital-renmin-campus', {note: '已投入使用', noteEn: 'In use'},
    ['jzzy:717,727', 'jzzy:2148,2158']],
  ['jiaozuo-tcm-hospital-renmin-campus-checkup-centre', 'jiaozuo-tcm-hospital-renmin-campus', {},
    ['jzzy:717,721 implied', 'jzzy:794,799 implied', 'jzzy:837,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-hyperbaric-oxygen', 'jiaozuo-tcm-hospital-renmin-campus', {},
    ['jzzy:717,721 implied', 'jzzy:800,803 implied', 'jzzy:837,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', 'jiaozuo-tcm-hospital-renmin-campus',
    {note: '已建成，配备高端呼吸机、麻醉机', noteEn: 'Built, with high-end ventilators and anaesthesia machines'}, ['jzzy:2268,2284', 'jzzy:2286,2298']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu',        'jiaozuo-tcm-hospital-renmin-campus',
    {note: '已建成，配备高端呼吸机、麻醉机', noteEn: 'Built, with high-end ventilators and anaesthesia machines'}, ['jzzy:2268,2284', 'jzzy:2286,2298']],
  ['jiaozuo-tcm-hospital-renmin-campus-obstetrics', 'jiaozuo-tcm-hospital-renmin-campus', {},
    ['jzzy:717,721 implied', 'jzzy:818,820 implied', 'jzzy:837,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-general-surgery', 'jiaozuo-tcm-hospital-renmin-campus', {},
    ['jzzy:717,721 implied', 'jzzy:821,824 implied', 'jzzy:837,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', 'jiaozuo-tcm-hospital-renmin-campus',
    {since: '2020-11', note: '获批增设', noteEn: 'Approved as an addition'}, ['jzzy:2043,2051', 'jzzy:2052,2073']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'jiaozuo', {}, ['jzzy:1529,1536 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'jiaozuo', {}, ['jzzy:645,655 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
