// 商丘市中心医院: itself, its campuses, departments and bodies, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  // The article tells neither its grade nor its owner; the grade that it seeks is in 64-shangqiu-certifications.
  ['shangqiu-central-hospital', '商丘市中心医院', 'Shangqiu Central Hospital', 'general', ['sqzx:120,127', 'sqzx:4797,4804']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  // 内科 and 外科 stand for all wards of their kind. Four offices the article names by their work only: the word 科 in their
  // names is ours, what it writes is an alias.
  ['shangqiu-central-hospital-integrated-medicine', '商丘市中心医院中西医结合内科',
    'Department of Integrated Chinese and Western Internal Medicine of Shangqiu Central Hospital', 'clinical', ['sqzx:3093,3108']],
  ['shangqiu-central-hospital-medical-imaging', '商丘市中心医院医学影像科', 'Medical Imaging Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:3121,3127 implied']],
  ['shangqiu-central-hospital-paediatrics', '商丘市中心医院儿科', 'Paediatrics Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:3147,3149 implied']],
  ['shangqiu-central-hospital-orthopaedics', '商丘市中心医院骨科', 'Orthopaedics Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:3157,3159 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', '商丘市中心医院妇产科', 'Obstetrics and Gynaecology Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:3171,3174 implied']],
  ['shangqiu-central-hospital-gastroenterology', '商丘市中心医院消化内科', 'Gastroenterology Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:3175,3179 implied']],
  ['shangqiu-central-hospital-internal-medicine', '商丘市中心医院内科', 'Internal Medicine Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:3195,3197 implied']],
  ['shangqiu-central-hospital-surgery', '商丘市中心医院外科', 'Surgery Department of Shangqiu Central Hospital', 'clinical', ['sqzx:3387,3389 implied']],
  ['shangqiu-central-hospital-general-surgery', '商丘市中心医院普外科', 'General Surgery Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:2499,2502 implied']],
  ['shangqiu-central-hospital-urology', '商丘市中心医院泌尿外科', 'Urology Department of Shangqiu Central Hospital', 'clinical', ['sqzx:2503,2508 implied']],
  ['shangqiu-central-hospital-ent', '商丘市中心医院耳鼻喉科', 'Ear, Nose and Throat Department of Shangqiu Central Hospital', 'clinical',
    ['sqzx:1852,1856 implied']],
  ['shangqiu-central-hospital-nursing', '商丘市中心医院护理部', 'Nursing Department of Shangqiu Central Hospital', 'unit', ['sqzx:2456,2467']],
  ['shangqiu-central-hospital-patient-service-centre', '商丘市中心医院患者服务中心', 'Patient Service Centre of Shangqiu Central Hospital', 'centre',
    ['sqzx:1639,1645 implied']],
  ['shangqiu-central-hospital-ecg-room', '商丘市中心医院心电图室', 'ECG Room of Shangqiu Central Hospital', 'unit', ['sqzx:3956,3960 implied']],
  ['shangqiu-central-hospital-medical-affairs', '商丘市中心医院医政科', 'Medical Affairs Office of Shangqiu Central Hospital', 'unit',
    ['sqzx:4130,4132 implied']],
  ['shangqiu-central-hospital-infection-control', '商丘市中心医院感染控制科', 'Infection Control Office of Shangqiu Central Hospital', 'unit',
    ['sqzx:4137,4141 implied']],
  ['shangqiu-central-hospital-medical-records', '商丘市中心医院病案科', 'Medical Records Office of Shangqiu Central Hospital', 'unit',
    ['sqzx:4142,4144 implied']],
  ['shangqiu-central-hospital-medical-insurance', '商丘市中心医院医保科', 'Medical Insurance Office of Shangqiu Central Hospital', 'unit',
    ['sqzx:4145,4147 implied']],
  ['shangqiu-central-hospital-fire-safety-group', '商丘市中心医院消防安全领导小组', 'Fire Safety Leading Group of Shangqiu Central Hospital', 'unit',
    ['sqzx:4087,4095 implied']],
  ['shangqiu-central-hospital-leadership', '商丘市中心医院领导班子', 'Leadership of Shangqiu Central Hospital', 'unit', ['sqzx:213,218 implied']],
  ['shangqiu-central-hospital-theory-study-group', '商丘市中心医院党委理论中心组', 'Theory Study Group of the Party Committee of Shangqiu Central Hospital',
    'unit', ['sqzx:411,423 implied']],
  ['shangqiu-central-hospital-outpatient-hall', '商丘市中心医院门诊大厅', 'Outpatient Hall of Shangqiu Central Hospital', 'unit', ['sqzx:1570,1582']],
  ['shangqiu-central-hospital-ent-treatment-room', '商丘市中心医院耳鼻喉科治疗室', 'Treatment Room of Ear, Nose and Throat of Shangqiu Central Hospital',
    'unit', ['sqzx:1866,1871 implied']],
  // The wards are told as one; how many there are is not said.
  ['shangqiu-central-hospital-wards', '商丘市中心医院各病区', 'Wards of Shangqiu Central Hospital', 'clinical', ['sqzx:2392,2398 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-party-committee', '商丘市中心医院党委',   'Party Committee of Shangqiu Central Hospital', 'party-committee', ['sqzx:4431,4440']],
  // The branches are told as one; how many there are is not said. The square is a place of voluntary service.
  ['shangqiu-central-hospital-party-branches',  '商丘市中心医院党支部', 'Party Branches of Shangqiu Central Hospital', 'party-committee',
    ['sqzx:757,762 implied']],
  ['shangqiu-dihe-square',                      '商丘市帝和广场',       'Dihe Square in Shangqiu',                      'other', ['sqzx:1194,1199 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['shangqiu-central-hospital-medical-affairs',    '商丘市中心医院医政',     ['sqzx:4130,4132 implied']],
  ['shangqiu-central-hospital-infection-control',  '商丘市中心医院感染控制', ['sqzx:4137,4141 implied']],
  ['shangqiu-central-hospital-medical-records',    '商丘市中心医院病案',     ['sqzx:4142,4144 implied']],
  ['shangqiu-central-hospital-medical-insurance',  '商丘市中心医院医保',     ['sqzx:4145,4147 implied']],
  ['shangqiu-central-hospital-leadership',         '院领导班子',             ['sqzx:213,218']],
  ['shangqiu-central-hospital-theory-study-group', '党委理论中心组',         ['sqzx:411,419']],
  ['shangqiu-central-hospital-theory-study-group', '理论中心组',             ['sqzx:1073,1078']],
  ['shangqiu-dihe-square',                         '市帝和广场',             ['sqzx:1194,1199']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, note, evidence
UNWIND [
  ['shangqiu-central-hospital-leadership',        '为新一届班子', ['sqzx:209,218']],
  ['shangqiu-central-hospital-fire-safety-group', '书记、院长任组长，主管领导任副组长，各科室与部门负责人为成员', ['sqzx:4049,4095']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['shangqiu-central-hospital-leadership',        'Of a new term', ['sqzx:209,218']],
  ['shangqiu-central-hospital-fire-safety-group',
    'Headed by Party secretary and president, with the leader in charge as deputy and the heads of departments as members', ['sqzx:4049,4095']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-party-committee',     'shangqiu-central-hospital',                 {}, ['sqzx:4431,4440']],
  ['shangqiu-central-hospital-integrated-medicine', 'shangqiu-central-hospital',                 {}, ['sqzx:3093,3108']],
  ['shangqiu-central-hospital-medical-imaging',     'shangqiu-central-hospital',                 {}, ['sqzx:3093,3127 implied']],
  ['shangqiu-central-hospital-paediatrics',         'shangqiu-central-hospital',                 {}, ['sqzx:3147,3149 implied']],
  ['shangqiu-central-hospital-orthopaedics',        'shangqiu-central-hospital',                 {}, ['sqzx:3157,3159 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', 'shangqiu-central-hospital',                 {}, ['sqzx:3171,3174 implied']],
  ['shangqiu-central-hospital-gastroenterology',    'shangqiu-central-hospital',                 {}, ['sqzx:3175,3179 implied']],
  ['shangqiu-central-hospital-internal-medicine',   'shangqiu-central-hospital',                 {}, ['sqzx:3195,3200 implied']],
  ['shangqiu-central-hospital-surgery',             'shangqiu-central-hospital',                 {}, ['sqzx:3387,3392 implied']],
  ['shangqiu-central-hospital-general-surgery',     'shangqiu-central-hospital',                 {}, ['sqzx:2499,2513 implied']],
  ['shangqiu-central-hospital-urology',             'shangqiu-central-hospital',                 {}, ['sqzx:2499,2513 implied']],
  ['shangqiu-central-hospital-ent',                 'shangqiu-central-hospital',                 {}, ['sqzx:1843,1856']],
  ['shangqiu-central-hospital-nursing',             'shangqiu-central-hospital',                 {}, ['sqzx:2456,2467']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital', {note: '设在门诊大厅', noteEn: 'In the outpatient hall'},
    ['sqzx:1630,1646 implied']],
  ['shangqiu-central-hospital-ecg-room',            'shangqiu-central-hospital',                 {}, ['sqzx:3951,3960 implied']],
  ['shangqiu-central-hospital-medical-affairs',     'shangqiu-central-hospital',                 {}, ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-infection-control',   'shangqiu-central-hospital',                 {}, ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-medical-records',     'shangqiu-central-hospital',                 {}, ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-medical-insurance',   'shangqiu-central-hospital',                 {}, ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-fire-safety-group',   'shangqiu-central-hospital', {note: '书记、院长任组长', noteEn: 'Headed by Party secretary and president'},
    ['sqzx:4042,4095']],
  ['shangqiu-central-hospital-party-branches',      'shangqiu-central-hospital',                 {}, ['sqzx:757,762 implied']],
  ['shangqiu-central-hospital-leadership',          'shangqiu-central-hospital',                 {}, ['sqzx:201,218 implied']],
  ['shangqiu-central-hospital-theory-study-group',  'shangqiu-central-hospital-party-committee', {}, ['sqzx:411,423 implied']],
  ['shangqiu-central-hospital-outpatient-hall',     'shangqiu-central-hospital',                 {}, ['sqzx:1570,1582']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-outpatient-hall', {}, ['sqzx:1630,1646']],
  ['shangqiu-central-hospital-ent-treatment-room',  'shangqiu-central-hospital-ent',             {}, ['sqzx:1852,1869 implied']],
  ['shangqiu-central-hospital-wards',               'shangqiu-central-hospital',                 {}, ['sqzx:2392,2398 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu', {}, ['sqzx:120,127 implied']],
  ['shangqiu-dihe-square',      'shangqiu', {}, ['sqzx:1194,1199 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
