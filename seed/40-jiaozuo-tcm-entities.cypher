// 焦作市中医院: itself, its campuses, departments and bodies, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', '焦作市中医院', 'Jiaozuo Hospital of Traditional Chinese Medicine', 'tcm', ['jzzy:320,327', 'jzwj:1799,1805']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  // The article speaks of three campuses and names this one only.
  ['jiaozuo-tcm-hospital-renmin-campus', '焦作市中医院人民院区', 'Renmin Campus of Jiaozuo TCM Hospital', 'campus', ['jzzy:645,655']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Campus;

// id, name, English name, kind, evidence
UNWIND [
  // The rehabilitation centre of the campus and the regional centre for rehabilitation are taken as one.
  ['jiaozuo-tcm-hospital-brain-disease-centre',     '焦作市中医院脑病中心', 'Brain Disease Centre of Jiaozuo TCM Hospital', 'centre',
    ['jzzy:885,895 implied', 'jzzy:1819,1828 implied']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre',    '焦作市中医院康复中心', 'Rehabilitation Centre of Jiaozuo TCM Hospital', 'centre',
    ['jzzy:885,895 implied', 'jzzy:789,793 implied', 'jzzy:1829,1837 implied']],
  ['jiaozuo-tcm-hospital-stroke-centre',            '焦作市中医院卒中中心', 'Stroke Centre of Jiaozuo TCM Hospital', 'centre', ['jzzy:1971,1976 implied']],
  ['jiaozuo-tcm-hospital-nucleic-acid-laboratory',  '焦作市中医院核酸检测实验室', 'Nucleic Acid Testing Laboratory of Jiaozuo TCM Hospital', 'laboratory',
    ['jzzy:590,598 implied']],
  ['jiaozuo-tcm-hospital-epidemic-control-group',   '焦作市中医院疫情防控工作领导小组', 'Leading Group for Epidemic Control of Jiaozuo TCM Hospital', 'unit',
    ['jzzy:342,352 implied']],
  ['jiaozuo-tcm-hospital-performance-assessment-group', '焦作市中医院三级公立医院绩效考核工作领导小组',
    'Leading Group for the Performance Assessment of Jiaozuo TCM Hospital', 'unit', ['jzzy:1587,1604 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-management-group', '焦作市中医院“双核心指标”管理小组', 'Core Indicator Management Group of Jiaozuo TCM Hospital',
    'unit', ['jzzy:2424,2445 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-clinical-group', '焦作市中医院“双核心指标”临床小组', 'Core Indicator Clinical Group of Jiaozuo TCM Hospital', 'unit',
    ['jzzy:2424,2445 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-pharmacy-group', '焦作市中医院“双核心指标”药事小组', 'Core Indicator Pharmacy Group of Jiaozuo TCM Hospital', 'unit',
    ['jzzy:2424,2445 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-nursing-group', '焦作市中医院“双核心指标”护理小组', 'Core Indicator Nursing Group of Jiaozuo TCM Hospital', 'unit',
    ['jzzy:2424,2445 implied']],
  ['jiaozuo-tcm-hospital-core-indicator-infection-control-group', '焦作市中医院“双核心指标”感控小组',
    'Core Indicator Infection Control Group of Jiaozuo TCM Hospital', 'unit', ['jzzy:2424,2445 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', '焦作市中医院人民院区医学影像中心',
    'Medical Imaging Centre of the Renmin Campus of Jiaozuo TCM Hospital', 'centre', ['jzzy:717,727 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-checkup-centre', '焦作市中医院人民院区体检中心', 'Health Check-up Centre of the Renmin Campus of Jiaozuo TCM Hospital',
    'centre', ['jzzy:794,799 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-hyperbaric-oxygen', '焦作市中医院人民院区高压氧', 'Hyperbaric Oxygen Unit of the Renmin Campus of Jiaozuo TCM Hospital',
    'unit', ['jzzy:800,803 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', '焦作市中医院人民院区手术室', 'Operating Theatre of the Renmin Campus of Jiaozuo TCM Hospital',
    'unit', ['jzzy:2270,2277 implied', 'jzzy:804,817 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu',        '焦作市中医院人民院区ICU', 'Intensive Care Unit of the Renmin Campus of Jiaozuo TCM Hospital', 'clinical',
    ['jzzy:2270,2281 implied', 'jzzy:804,817 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-pharmacy',   '焦作市中医院人民院区中西药房', 'Chinese and Western Pharmacy of the Renmin Campus of Jiaozuo TCM Hospital',
    'unit', ['jzzy:812,817 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-obstetrics', '焦作市中医院人民院区产科', 'Obstetrics Department of the Renmin Campus of Jiaozuo TCM Hospital',
    'clinical', ['jzzy:818,820 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-general-surgery', '焦作市中医院人民院区普外科',
    'General Surgery Department of the Renmin Campus of Jiaozuo TCM Hospital', 'clinical', ['jzzy:818,824 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', '焦作市中医院人民院区院前急救站',
    'Pre-Hospital Emergency Station of the Renmin Campus of Jiaozuo TCM Hospital', 'unit', ['jzzy:2054,2073 implied']],
  ['jiaozuo-tcm-hospital-party-room',               '焦作市中医院党建活动室', 'Party Room of Jiaozuo TCM Hospital', 'unit', ['jzzy:206,211 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-party-committee', '焦作市中医院党委', 'Party Committee of Jiaozuo TCM Hospital', 'party-committee', ['jzzy:164,168 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
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
  ['jiaozuo-tcm-hospital', 'public', ['jzzy:1498,1554 implied', 'jzzy:1742,1765 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.ownership = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#ownership'];

// id, note, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', '地市级医院', ['jzzy:663,671']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'A hospital of the prefecture’s rank', ['jzzy:663,671']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // What is said to be getting better at the campus is taken as part of it.
  ['jiaozuo-tcm-hospital-renmin-campus', 'jiaozuo-tcm-hospital', {status: 'held', note: '三个院区之一，已全面开业，原文未注日期；医疗功能渐趋完善',
    noteEn: 'One of three campuses; fully open, since when is not said; what it does is growing'}, ['jzzy:645,655', 'jzzy:693,706', 'jzzy:707,716']],
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital', {}, ['jzzy:164,168', 'jzzy:2656,2662']],
  ['jiaozuo-tcm-hospital-brain-disease-centre', 'jiaozuo-tcm-hospital', {}, ['jzzy:885,895 implied', 'jzzy:1819,1879 implied']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre', 'jiaozuo-tcm-hospital', {}, ['jzzy:885,895 implied', 'jzzy:1829,1879 implied']],
  ['jiaozuo-tcm-hospital-rehabilitation-centre', 'jiaozuo-tcm-hospital-renmin-campus', {note: '尚在完善', noteEn: 'Being improved'}, ['jzzy:789,841 implied']],
  ['jiaozuo-tcm-hospital-stroke-centre', 'jiaozuo-tcm-hospital', {status: 'building', note: '建设已有重要进展', noteEn: 'Well on its way'}, ['jzzy:1971,1984']],
  ['jiaozuo-tcm-hospital-nucleic-acid-laboratory', 'jiaozuo-tcm-hospital', {status: 'held', note: '高标准建设', noteEn: 'Built to high standards'},
    ['jzzy:559,598']],
  ['jiaozuo-tcm-hospital-epidemic-control-group', 'jiaozuo-tcm-hospital',
    {note: '党政一把手任组长', noteEn: 'Headed by the chiefs of Party committee and administration'}, ['jzzy:320,352']],
  ['jiaozuo-tcm-hospital-performance-assessment-group', 'jiaozuo-tcm-hospital', {}, ['jzzy:1583,1604']],
  ['jiaozuo-tcm-hospital-core-indicator-management-group', 'jiaozuo-tcm-hospital',
    {note: '为“双核心指标”考核而设', noteEn: 'Set up for the assessment by two core indicators'}, ['jzzy:2371,2445']],
  ['jiaozuo-tcm-hospital-core-indicator-clinical-group', 'jiaozuo-tcm-hospital',
    {note: '为“双核心指标”考核而设', noteEn: 'Set up for the assessment by two core indicators'}, ['jzzy:2371,2445']],
  ['jiaozuo-tcm-hospital-core-indicator-pharmacy-group', 'jiaozuo-tcm-hospital',
    {note: '为“双核心指标”考核而设', noteEn: 'Set up for the assessment by two core indicators'}, ['jzzy:2371,2445']],
  ['jiaozuo-tcm-hospital-core-indicator-nursing-group', 'jiaozuo-tcm-hospital',
    {note: '为“双核心指标”考核而设', noteEn: 'Set up for the assessment by two core indicators'}, ['jzzy:2371,2445']],
  ['jiaozuo-tcm-hospital-core-indicator-infection-control-group', 'jiaozuo-tcm-hospital',
    {note: '为“双核心指标”考核而设', noteEn: 'Set up for the assessment by two core indicators'}, ['jzzy:2371,2445']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'jiaozuo-tcm-hospital-renmin-campus', {}, ['jzzy:717,727']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'jiaozuo-tcm-hospital', {status: 'held',
    note: '已投入使用；原文先称人民院区医学影像中心，后称该院影像中心，当为一处',
    noteEn: 'In use. Named first as of the campus, then as of the hospital; taken as one'}, ['jzzy:2148,2158 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-checkup-centre', 'jiaozuo-tcm-hospital-renmin-campus', {note: '尚在完善', noteEn: 'Being improved'},
    ['jzzy:794,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-hyperbaric-oxygen', 'jiaozuo-tcm-hospital-renmin-campus', {note: '尚在完善', noteEn: 'Being improved'},
    ['jzzy:800,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', 'jiaozuo-tcm-hospital-renmin-campus', {status: 'held', note: '已建成', noteEn: 'Built'},
    ['jzzy:2268,2284', 'jzzy:804,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu', 'jiaozuo-tcm-hospital-renmin-campus', {status: 'held', note: '已建成', noteEn: 'Built'},
    ['jzzy:2268,2284', 'jzzy:808,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-pharmacy', 'jiaozuo-tcm-hospital-renmin-campus', {note: '尚在完善', noteEn: 'Being improved'}, ['jzzy:812,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-obstetrics', 'jiaozuo-tcm-hospital-renmin-campus', {note: '尚在完善', noteEn: 'Being improved'},
    ['jzzy:818,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-general-surgery', 'jiaozuo-tcm-hospital-renmin-campus', {note: '尚在完善', noteEn: 'Being improved'},
    ['jzzy:821,841 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus-prehospital-station', 'jiaozuo-tcm-hospital-renmin-campus',
    {since: '2020-11', note: '获批增设', noteEn: 'Approved as an addition'}, ['jzzy:2043,2073']],
  ['jiaozuo-tcm-hospital-party-room', 'jiaozuo-tcm-hospital', {}, ['jzzy:164,211 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'jiaozuo', {}, ['jzzy:320,327 implied']],
  ['jiaozuo-tcm-hospital-renmin-campus', 'jiaozuo', {}, ['jzzy:645,655 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission', 'jiaozuo-tcm-hospital',
    {kind: 'supervises', note: '原文就区域中心建设的要求而言', noteEn: 'Said of what it asks on regional centres'}, ['jzzy:1805,1818 implied']]
] AS row
WITH row, row[0] + '/GOVERNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:GOVERNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
