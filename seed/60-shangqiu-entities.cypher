// 商丘市中心医院: itself, its departments, where it is and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  // The article gives neither its grade nor its owner; the grade that it seeks is in 64-shangqiu-certifications.
  ['shangqiu-central-hospital', '商丘市中心医院', 'Shangqiu Central Hospital', 'general', ['sqzx:120,127', 'sqzx:4797,4804']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  // 内科 and 外科 stand for all wards of their kind.
  ['shangqiu-central-hospital-integrated-medicine', '商丘市中心医院中西医结合内科',
    'Shangqiu Central Hospital Department of Integrated TCM and Western Internal Medicine', 'clinical', ['sqzx:3093,3108']],
  ['shangqiu-central-hospital-medical-imaging', '商丘市中心医院医学影像科', 'Shangqiu Central Hospital Department of Medical Imaging', 'clinical',
    ['sqzx:3121,3127 implied']],
  ['shangqiu-central-hospital-paediatrics', '商丘市中心医院儿科', 'Shangqiu Central Hospital Department of Paediatrics', 'clinical',
    ['sqzx:3147,3149 implied']],
  ['shangqiu-central-hospital-orthopaedics', '商丘市中心医院骨科', 'Shangqiu Central Hospital Department of Orthopaedics', 'clinical',
    ['sqzx:3157,3159 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', '商丘市中心医院妇产科', 'Shangqiu Central Hospital Department of Obstetrics and Gynaecology', 'clinical',
    ['sqzx:3171,3174 implied']],
  ['shangqiu-central-hospital-gastroenterology', '商丘市中心医院消化内科', 'Shangqiu Central Hospital Department of Gastroenterology', 'clinical',
    ['sqzx:3175,3179 implied']],
  ['shangqiu-central-hospital-internal-medicine', '商丘市中心医院内科', 'Shangqiu Central Hospital Department of Internal Medicine', 'clinical',
    ['sqzx:3195,3197 implied']],
  ['shangqiu-central-hospital-surgery', '商丘市中心医院外科', 'Shangqiu Central Hospital Department of Surgery', 'clinical', ['sqzx:3387,3389 implied']],
  ['shangqiu-central-hospital-general-surgery', '商丘市中心医院普外科', 'Shangqiu Central Hospital Department of General Surgery', 'clinical',
    ['sqzx:2499,2502 implied']],
  ['shangqiu-central-hospital-urology', '商丘市中心医院泌尿外科', 'Shangqiu Central Hospital Department of Urology', 'clinical', ['sqzx:2503,2508 implied']],
  ['shangqiu-central-hospital-ent', '商丘市中心医院耳鼻喉科', 'Shangqiu Central Hospital Department of Ear, Nose and Throat', 'clinical',
    ['sqzx:1852,1856 implied']],
  ['shangqiu-central-hospital-nursing', '商丘市中心医院护理部', 'Shangqiu Central Hospital Department of Nursing', 'unit', ['sqzx:2456,2467']],
  ['shangqiu-central-hospital-patient-service-centre', '商丘市中心医院患者服务中心', 'Shangqiu Central Hospital Patient Service Centre', 'centre',
    ['sqzx:1639,1645 implied']],
  ['shangqiu-central-hospital-ecg-room', '商丘市中心医院心电图室', 'Shangqiu Central Hospital ECG Room', 'unit', ['sqzx:3956,3960 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, note, evidence
UNWIND [
  ['shangqiu-central-hospital-patient-service-centre', '另有生命体征测量、政策咨询、志愿服务、自助机使用指导和对老幼孕等特殊群体的扶助',
    ['sqzx:1655,1661 implied', 'sqzx:1683,1721 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['shangqiu-central-hospital-patient-service-centre',
    'It also measures vital signs, advises on policies, provides volunteers, helps with self-service machines, and assists the elderly, children, pregnant women and others',
    ['sqzx:1655,1661 implied', 'sqzx:1683,1721 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-integrated-medicine', 'shangqiu-central-hospital', {}, ['sqzx:3093,3108']],
  ['shangqiu-central-hospital-medical-imaging',     'shangqiu-central-hospital', {}, ['sqzx:3093,3101 implied', 'sqzx:3121,3129 implied']],
  ['shangqiu-central-hospital-paediatrics',         'shangqiu-central-hospital', {}, ['sqzx:3093,3101 implied', 'sqzx:3147,3162 implied']],
  ['shangqiu-central-hospital-orthopaedics',        'shangqiu-central-hospital', {}, ['sqzx:3093,3101 implied', 'sqzx:3147,3162 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', 'shangqiu-central-hospital', {}, ['sqzx:3093,3101 implied', 'sqzx:3171,3182 implied']],
  ['shangqiu-central-hospital-gastroenterology',    'shangqiu-central-hospital', {}, ['sqzx:3093,3101 implied', 'sqzx:3171,3182 implied']],
  ['shangqiu-central-hospital-internal-medicine',   'shangqiu-central-hospital', {}, ['sqzx:3195,3212 implied']],
  ['shangqiu-central-hospital-surgery',             'shangqiu-central-hospital', {}, ['sqzx:3387,3400 implied']],
  ['shangqiu-central-hospital-general-surgery',     'shangqiu-central-hospital', {}, ['sqzx:2456,2467 implied', 'sqzx:2499,2513 implied']],
  ['shangqiu-central-hospital-urology',             'shangqiu-central-hospital', {}, ['sqzx:2456,2467 implied', 'sqzx:2499,2513 implied']],
  ['shangqiu-central-hospital-ent',                 'shangqiu-central-hospital', {}, ['sqzx:1843,1856']],
  ['shangqiu-central-hospital-nursing',             'shangqiu-central-hospital', {}, ['sqzx:2456,2467']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital', {note: '设在门诊大厅', noteEn: 'In the outpatient hall'},
    ['sqzx:1570,1582', 'sqzx:1630,1646']],
  ['shangqiu-central-hospital-ecg-room',            'shangqiu-central-hospital', {}, ['sqzx:3939,3960 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu', {}, ['sqzx:120,127 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
