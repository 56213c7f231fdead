// 商丘市中心医院: itself, its departments, its leader and what it offers.

// The article tells neither its grade nor its owner; the grade it seeks stands in 61.
// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital', '商丘市中心医院', 'Shangqiu Central Hospital', 'general', ['sqzx:120,127', 'sqzx:4797,4804']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-party-committee', '商丘市中心医院党委', 'Party Committee of Shangqiu Central Hospital', 'party-committee', ['sqzx:4431,4440']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// 内科 and 外科 stand for all wards of their kind. Four offices the article names by their work only: the word 科 in their
// names is ours, what it writes is an alias.
// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-integrated-medicine',    '商丘市中心医院中西医结合内科',   'Department of Integrated Chinese and Western Internal Medicine of Shangqiu Central Hospital', 'clinical', ['sqzx:3093,3108']],
  ['shangqiu-central-hospital-medical-imaging',        '商丘市中心医院医学影像科',       'Medical Imaging Department of Shangqiu Central Hospital',                                     'clinical', ['sqzx:3121,3127 implied']],
  ['shangqiu-central-hospital-paediatrics',            '商丘市中心医院儿科',             'Paediatrics Department of Shangqiu Central Hospital',                                         'clinical', ['sqzx:3147,3149 implied']],
  ['shangqiu-central-hospital-orthopaedics',           '商丘市中心医院骨科',             'Orthopaedics Department of Shangqiu Central Hospital',                                        'clinical', ['sqzx:3157,3159 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', '商丘市中心医院妇产科',           'Obstetrics and Gynaecology Department of Shangqiu Central Hospital',                          'clinical', ['sqzx:3171,3174 implied']],
  ['shangqiu-central-hospital-gastroenterology',       '商丘市中心医院消化内科',         'Gastroenterology Department of Shangqiu Central Hospital',                                    'clinical', ['sqzx:3175,3179 implied']],
  ['shangqiu-central-hospital-internal-medicine',      '商丘市中心医院内科',             'Internal Medicine Department of Shangqiu Central Hospital',                                   'clinical', ['sqzx:3195,3197 implied']],
  ['shangqiu-central-hospital-surgery',                '商丘市中心医院外科',             'Surgery Department of Shangqiu Central Hospital',                                             'clinical', ['sqzx:3387,3389 implied']],
  ['shangqiu-central-hospital-general-surgery',        '商丘市中心医院普外科',           'General Surgery Department of Shangqiu Central Hospital',                                     'clinical', ['sqzx:2499,2502 implied']],
  ['shangqiu-central-hospital-urology',                '商丘市中心医院泌尿外科',         'Urology Department of Shangqiu Central Hospital',                                             'clinical', ['sqzx:2503,2508 implied']],
  ['shangqiu-central-hospital-ent',                    '商丘市中心医院耳鼻喉科',         'Ear, Nose and Throat Department of Shangqiu Central Hospital',                                'clinical', ['sqzx:1852,1856 implied']],
  ['shangqiu-central-hospital-nursing',                '商丘市中心医院护理部',           'Nursing Department of Shangqiu Central Hospital',                                             'unit',     ['sqzx:2456,2467']],
  ['shangqiu-central-hospital-patient-service-centre', '商丘市中心医院患者服务中心',     'Patient Service Centre of Shangqiu Central Hospital',                                         'centre',   ['sqzx:1639,1645 implied']],
  ['shangqiu-central-hospital-ecg-room',               '商丘市中心医院心电图室',         'ECG Room of Shangqiu Central Hospital',                                                       'unit',     ['sqzx:3956,3960 implied']],
  ['shangqiu-central-hospital-medical-affairs',        '商丘市中心医院医政科',           'Medical Affairs Office of Shangqiu Central Hospital',                                         'unit',     ['sqzx:4130,4132 implied']],
  ['shangqiu-central-hospital-infection-control',      '商丘市中心医院感染控制科',       'Infection Control Office of Shangqiu Central Hospital',                                       'unit',     ['sqzx:4137,4141 implied']],
  ['shangqiu-central-hospital-medical-records',        '商丘市中心医院病案科',           'Medical Records Office of Shangqiu Central Hospital',                                         'unit',     ['sqzx:4142,4144 implied']],
  ['shangqiu-central-hospital-medical-insurance',      '商丘市中心医院医保科',           'Medical Insurance Office of Shangqiu Central Hospital',                                       'unit',     ['sqzx:4145,4147 implied']],
  ['shangqiu-central-hospital-fire-safety-group',      '商丘市中心医院消防安全领导小组', 'Fire Safety Leading Group of Shangqiu Central Hospital',                                      'unit',     ['sqzx:4087,4095 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['qin-gongli', '秦功礼', 'Qin Gongli', null, ['sqzx:4443,4446']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, name, English name, kind, evidence
UNWIND [
  ['yujian-nursing-at-home',           '豫健护理到家',             'Yujian Nursing at Home',                'app',     ['sqzx:2626,2633']],
  ['wechat-pocket-hospital',           '微信掌上医院',             'WeChat Pocket Hospital',                'app',     ['sqzx:3892,3898', 'sqzx:3852,3858']],
  ['three-centres-information-system', '“三大中心”信息系统',       'Three Centres Information System',      'app',     ['sqzx:3689,3700']],
  ['smart-medical-waste',              '“智能医废”信息化管理',     'Smart Medical Waste Management',        'app',     ['sqzx:4014,4026']],
  ['admission-on-boarding',            '“上车即入院”急救模式',     'Admission on Boarding the Ambulance',   'service', ['sqzx:2050,2071 implied']],
  ['three-links-emergency-care',       '“三通三联”一体化救治模式', 'Three Links Integrated Emergency Care', 'service', ['sqzx:2263,2277']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['yujian-nursing-at-home',                      '“豫健护理到家”服务平台', ['sqzx:2625,2638']],
  ['admission-on-boarding',                       '上车即入院',             ['sqzx:2064,2070']],
  ['shangqiu-central-hospital-medical-affairs',   '商丘市中心医院医政',     ['sqzx:4130,4132 implied']],
  ['shangqiu-central-hospital-infection-control', '商丘市中心医院感染控制', ['sqzx:4137,4141 implied']],
  ['shangqiu-central-hospital-medical-records',   '商丘市中心医院病案',     ['sqzx:4142,4144 implied']],
  ['shangqiu-central-hospital-medical-insurance', '商丘市中心医院医保',     ['sqzx:4145,4147 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, role, evidence
UNWIND [
  ['qin-gongli', '党委书记', ['sqzx:4438,4442']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-party-committee',        'shangqiu-central-hospital', {},                                                                            ['sqzx:4431,4440']],
  ['shangqiu-central-hospital-integrated-medicine',    'shangqiu-central-hospital', {},                                                                            ['sqzx:3093,3108']],
  ['shangqiu-central-hospital-medical-imaging',        'shangqiu-central-hospital', {},                                                                            ['sqzx:3093,3127 implied']],
  ['shangqiu-central-hospital-paediatrics',            'shangqiu-central-hospital', {},                                                                            ['sqzx:3147,3149 implied']],
  ['shangqiu-central-hospital-orthopaedics',           'shangqiu-central-hospital', {},                                                                            ['sqzx:3157,3159 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', 'shangqiu-central-hospital', {},                                                                            ['sqzx:3171,3174 implied']],
  ['shangqiu-central-hospital-gastroenterology',       'shangqiu-central-hospital', {},                                                                            ['sqzx:3175,3179 implied']],
  ['shangqiu-central-hospital-internal-medicine',      'shangqiu-central-hospital', {},                                                                            ['sqzx:3195,3200 implied']],
  ['shangqiu-central-hospital-surgery',                'shangqiu-central-hospital', {},                                                                            ['sqzx:3387,3392 implied']],
  ['shangqiu-central-hospital-general-surgery',        'shangqiu-central-hospital', {},                                                                            ['sqzx:2499,2513 implied']],
  ['shangqiu-central-hospital-urology',                'shangqiu-central-hospital', {},                                                                            ['sqzx:2499,2513 implied']],
  ['shangqiu-central-hospital-ent',                    'shangqiu-central-hospital', {},                                                                            ['sqzx:1843,1856']],
  ['shangqiu-central-hospital-nursing',                'shangqiu-central-hospital', {},                                                                            ['sqzx:2456,2467']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital', {note: '设在门诊大厅', noteEn: 'In the outpatient hall'},                      ['sqzx:1630,1646 implied']],
  ['shangqiu-central-hospital-ecg-room',               'shangqiu-central-hospital', {},                                                                            ['sqzx:3951,3960 implied']],
  ['shangqiu-central-hospital-medical-affairs',        'shangqiu-central-hospital', {},                                                                            ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-infection-control',      'shangqiu-central-hospital', {},                                                                            ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-medical-records',        'shangqiu-central-hospital', {},                                                                            ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-medical-insurance',      'shangqiu-central-hospital', {},                                                                            ['sqzx:4130,4150 implied']],
  ['shangqiu-central-hospital-fire-safety-group',      'shangqiu-central-hospital', {note: '书记、院长任组长', noteEn: 'Headed by Party secretary and president'}, ['sqzx:4042,4095']]
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

// from, to, properties, evidence
UNWIND [
  ['qin-gongli', 'shangqiu-central-hospital',                 {role: '党委书记'}, ['sqzx:4431,4446']],
  ['qin-gongli', 'shangqiu-central-hospital-party-committee', {role: '书记'},     ['sqzx:4431,4446']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-nursing', 'yujian-nursing-at-home',           {note: '接入平台，首批护理人员已入驻', noteEn: 'Joined the platform; a first group of nurses works on it'},   ['sqzx:2612,2638', 'sqzx:2655,2678 implied']],
  ['shangqiu-central-hospital',         'yujian-nursing-at-home',           {},                                                                                                           ['sqzx:2612,2638 implied']],
  ['shangqiu-central-hospital-nursing', 'internet-plus-nursing',            {count: 69, note: '分八大类', noteEn: 'In eight groups'},                                                     ['sqzx:2620,2654', 'sqzx:2738,2831']],
  ['shangqiu-central-hospital',         'internet-plus-nursing',            {},                                                                                                           ['sqzx:2612,2654 implied']],
  ['shangqiu-central-hospital',         'wechat-pocket-hospital',           {note: '由微信公众号支付程序升级而来', noteEn: 'Grew out of the payment program of its public account'},      ['sqzx:3859,3898', 'sqzx:3849,3858 implied']],
  ['shangqiu-central-hospital',         'three-centres-information-system', {note: '含区域、院前、院内三个急救系统', noteEn: 'Regional, pre-hospital and in-hospital emergency systems'}, ['sqzx:3689,3725']],
  ['shangqiu-central-hospital',         'smart-medical-waste',              {},                                                                                                           ['sqzx:4012,4026 implied']],
  ['shangqiu-central-hospital',         'admission-on-boarding',            {note: '按国家卫生健康委的要求开展', noteEn: 'As the National Health Commission asks'},                       ['sqzx:2028,2071']],
  ['shangqiu-central-hospital',         'three-links-emergency-care',       {status: 'building', note: '尚在探索', noteEn: 'Still being tried out'},                                      ['sqzx:2248,2277']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
