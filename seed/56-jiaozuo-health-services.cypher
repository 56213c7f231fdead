// 焦作市: more services and clinics of its health system, and what the city is known for.

// id, name, English name, kind, evidence
UNWIND [
  ['consortia-telemedicine-centres', '远程服务中心', 'Telemedicine Centres of the Consortia', 'service',   ['jzwj:949,955']],
  ['digital-vaccination-clinic',     '数字门诊',     'Digital Vaccination Clinics',           'service',   ['jzwj:2363,2367']],
  ['antiviral-therapy',              '抗病毒治疗',   'Antiviral Therapy of AIDS',             'technique', ['jzwj:2454,2459']],
  ['jiaozuo-nucleic-acid-testing',   '核酸检测',     'Nucleic Acid Tests',                    'service',   ['jzwj:2132,2136']],
  ['centralised-integrated-care',    '集中医养',     'Care in Centres',                       'service',   ['jzwj:3562,3566']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, name, English name, kind, evidence
UNWIND [
  ['provincial-model-vaccination-clinic', '省级预防接种示范门诊', 'Provincial Model Vaccination Clinic', 'designation', ['jzwj:2342,2352']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, level, evidence
UNWIND [
  ['provincial-model-vaccination-clinic', 'provincial', ['jzwj:2342,2352']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',     'consortia-telemedicine-centres', {count: 6, note: '全部开通；名称未列', noteEn: 'All open; not named'},                                                                                                 ['jzwj:947,959']],
  ['jiaozuo',     'digital-vaccination-clinic',     {},                                                                                                                                                                    ['jzwj:2339,2377']],
  ['jiaozuo',     'antiviral-therapy',              {note: '艾滋病患者', noteEn: 'For patients with AIDS'},                                                                                                                ['jzwj:2447,2462']],
  ['jiaozuo-cdc', 'jiaozuo-nucleic-acid-testing',   {},                                                                                                                                                                    ['jzwj:2083,2138']],
  ['jiaozuo',     'jiaozuo-nucleic-acid-testing',   {},                                                                                                                                                                    ['jzwj:4336,4345']],
  ['jiaozuo',     'centralised-integrated-care',    {note: '对象为建档立卡贫困户、失智失能者、重度残疾患者', noteEn: 'For registered poor households, people who are demented or disabled, and the severely handicapped'}, ['jzwj:3539,3566']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo', 'provincial-model-vaccination-clinic', {status: 'held', note: '只说创建率，未说家数', noteEn: 'Told as a rate, not as a number'}, ['jzwj:2339,2355']],
  ['jiaozuo', 'nucleic-acid-laboratory-acceptance',  {status: 'passed-review', subject: '各县（市）疾控中心'},                                  ['jzwj:2151,2202']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, note, evidence
UNWIND [
  ['jiaozuo', '地处太行山与黄河交汇处，南水北调干渠穿城而过；首批国家级非物质文化遗产太极拳的发源地，出产怀山药、怀菊花、怀地黄、怀牛膝“四大怀药”', ['jzwj:367,485', 'jzwj:4576,4588']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, note in English, evidence
UNWIND [
  ['jiaozuo', 'Where the Taihang Mountains meet the Yellow River; a canal of the South-to-North Water Diversion runs through it. Birthplace of Taijiquan, of the first national intangible heritage; known for four medicinal plants: yam, chrysanthemum, rehmannia and achyranthes', ['jzwj:367,485', 'jzwj:4576,4588']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];
