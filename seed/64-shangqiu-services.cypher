// 商丘市中心医院: services to patients, information systems and safety.

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-fire-hazard-campaign', '商丘市中心医院消防安全隐患排查专项治理', 'Campaign against Fire Hazards of Shangqiu Central Hospital', 'campaign', ['sqzx:4101,4114 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Program
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-fire-safety-group', 'shangqiu-central-hospital-fire-hazard-campaign', {}, ['sqzx:4087,4114']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-one-stop-outpatient',          '门诊“一站式”服务',         'One-Stop Outpatient Service',                   'service', ['sqzx:1726,1735']],
  ['shangqiu-central-hospital-accompanied-examinations',     '100%全程陪检',             'Accompanied Examinations',                      'service', ['sqzx:1422,1430']],
  ['shangqiu-central-hospital-extended-outpatient-hours',    '延时门诊',                 'Extended Outpatient Hours',                     'service', ['sqzx:1861,1865']],
  ['shangqiu-central-hospital-green-channel',                '“先诊疗、后付费”绿色通道', 'Green Channel: Treatment before Payment',       'service', ['sqzx:2233,2247']],
  ['shangqiu-central-hospital-health-education',             '健康教育',                 'Health Education',                              'service', ['sqzx:2342,2348']],
  ['shangqiu-central-hospital-vital-signs',                  '生命体征测量',             'Vital Signs',                                   'service', ['sqzx:1655,1661']],
  ['shangqiu-central-hospital-inpatient-booking',            '预约住院服务',             'Booking of Admission',                          'service', ['sqzx:1670,1677']],
  ['shangqiu-central-hospital-guidance',                     '就医引导',                 'Guidance',                                      'service', ['sqzx:1678,1682']],
  ['shangqiu-central-hospital-policy-advice',                '政策咨询',                 'Advice on Policies',                            'service', ['sqzx:1683,1687']],
  ['shangqiu-central-hospital-self-service-help',            '指导使用自助机',           'Help with Self-Service Machines',               'service', ['sqzx:1701,1709']],
  ['shangqiu-central-hospital-special-group-help',           '扶助老幼孕特殊群体',       'Help for the Old, the Young and the Expectant', 'service', ['sqzx:1710,1720']],
  ['shangqiu-central-hospital-his',                          '新版HIS',                  'New Hospital Information System',               'app',     ['sqzx:3667,3672']],
  ['shangqiu-central-hospital-electronic-medical-records',   '电子病历系统',             'Electronic Medical Records',                    'app',     ['sqzx:3681,3688']],
  ['shangqiu-central-hospital-regional-emergency-system',    '区域急救系统',             'Regional Emergency System',                     'app',     ['sqzx:3701,3707']],
  ['shangqiu-central-hospital-prehospital-emergency-system', '院前急救系统',             'Pre-Hospital Emergency System',                 'app',     ['sqzx:3708,3715']],
  ['shangqiu-central-hospital-inhospital-emergency-system',  '院内急救系统',             'In-Hospital Emergency System',                  'app',     ['sqzx:3716,3722']],
  ['shangqiu-central-hospital-emergency-cloud',              '云平台',                   'Cloud Platform of Emergency Care',              'app',     ['sqzx:3793,3796']],
  ['shangqiu-central-hospital-bedside-ecg',                  '床旁采集心电图信息',       'Bedside ECG',                                   'service', ['sqzx:3939,3948']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Offering
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-one-stop-outpatient',          {}, ['sqzx:1724,1735']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-accompanied-examinations',     {}, ['sqzx:1480,1506']],
  ['shangqiu-central-hospital-ent',                    'shangqiu-central-hospital-extended-outpatient-hours',    {}, ['sqzx:1843,1865']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-green-channel',                {}, ['sqzx:2224,2247']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-health-education',             {}, ['sqzx:2392,2421']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-vital-signs',                  {}, ['sqzx:1647,1661']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-inpatient-booking',            {}, ['sqzx:1647,1677']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-guidance',                     {}, ['sqzx:1647,1682']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-policy-advice',                {}, ['sqzx:1647,1687']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-self-service-help',            {}, ['sqzx:1647,1709']],
  ['shangqiu-central-hospital-patient-service-centre', 'shangqiu-central-hospital-special-group-help',           {}, ['sqzx:1647,1720']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-his',                          {}, ['sqzx:3663,3727']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-electronic-medical-records',   {}, ['sqzx:3663,3688']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-regional-emergency-system',    {}, ['sqzx:3663,3707']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-prehospital-emergency-system', {}, ['sqzx:3663,3715']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-inhospital-emergency-system',  {}, ['sqzx:3716,3727']],
  ['shangqiu-central-hospital',                        'shangqiu-central-hospital-emergency-cloud',              {}, ['sqzx:3791,3823']],
  ['shangqiu-central-hospital-ecg-room',               'shangqiu-central-hospital-bedside-ecg',                  {}, ['sqzx:3939,3960']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
