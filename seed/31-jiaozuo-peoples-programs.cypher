// 焦作市人民医院: its projects, campaigns and the policies that it carries out.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building',           '焦作市人民医院门急诊楼暨医学研究中心项目', "Outpatient, Emergency and Medical Research Building of Jiaozuo People's Hospital", 'project',  ['jzrm:3401,3415 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation',       '焦作市人民医院北院区整体改造项目',         "Renovation of the North Campus of Jiaozuo People's Hospital", 'project',  ['jzrm:3552,3563 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',              '焦作市人民医院医疗服务能力提升项目',       "Service Capacity Upgrade of Jiaozuo People's Hospital", 'project',  ['jzrm:3565,3575 implied']],
  ['jiaozuo-peoples-hospital-equipment-purchase',            '焦作市人民医院大型设备购置',               "Purchase of Large Equipment at Jiaozuo People's Hospital", 'project',  ['jzrm:3598,3604 implied']],
  ['jiaozuo-peoples-hospital-it-construction',               '焦作市人民医院信息化建设',                 "IT Construction at Jiaozuo People's Hospital", 'project',  ['jzrm:3605,3611 implied']],
  ['jiaozuo-peoples-hospital-theatre-and-supply-conversion', '焦作市人民医院手术室及消毒供应中心改造',   "Conversion of the Operating Theatre and Sterile Supply Centre of Jiaozuo People's Hospital", 'project',  ['jzrm:3612,3625 implied']],
  ['jiaozuo-peoples-hospital-old-outpatient-conversion',     '焦作市人民医院老旧门诊改造',               "Conversion of the Old Outpatient Department of Jiaozuo People's Hospital", 'project',  ['jzrm:3626,3632 implied']],
  ['jiaozuo-peoples-hospital-campus-greening',               '焦作市人民医院院区绿化',                   "Campus Greening at Jiaozuo People's Hospital", 'project',  ['jzrm:3633,3637 implied']],
  ['jiaozuo-thirty-projects-2025',                           '焦作市2025年度“三十工程”',                 'Thirty Projects of Jiaozuo 2025', 'project',  ['jzrm:3541,3590 implied']],
  ['jiaozuo-resident-training',                              '焦作市住院医师规范化培训',                 'Standardised Residency Training of Jiaozuo', 'project',  ['jzrm:412,424 implied']],
  ['jiaozuo-peoples-hospital-99-charity-day',                '焦作市人民医院“99公益日”活动',             "99 Charity Day at Jiaozuo People's Hospital", 'campaign', ['jzrm:689,704 implied']],
  ['jiaozuo-peoples-hospital-army-support',                  '焦作市人民医院拥军爱民活动',               "Army and People Campaign of Jiaozuo People's Hospital", 'campaign', ['jzrm:697,704 implied']],
  ['test-result-recognition-campaign',                       '检查检验结果互认专项行动',                 'Mutual Recognition of Test Results', 'campaign', ['jzrm:3763,3775']],
  ['henan-ten-service-measures',                             '提升医疗服务十大举措',                     'Ten Measures for Better Medical Services', 'policy',   ['jzrm:2748,2759']],
  ['seven-convenience-measures',                             '便民就医少跑腿七项举措',                   'Seven Measures for Convenient Care', 'policy',   ['jzrm:2762,2774', 'sqzx:1254,1268 implied']],
  ['jiaozuo-peoples-hospital-traffic-separation',            '焦作市人民医院人车分流',                   "Separate Ways for People and Cars at Jiaozuo People's Hospital",                   'project',  ['jzrm:3651,3662 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',            '三十工程', ['jzrm:3585,3589']],
  ['jiaozuo-peoples-hospital-99-charity-day', '99公益日', ['jzrm:690,695']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, start, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025', '2025', ['jzrm:3578,3590']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, end, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building', '2024', ['jzrm:3390,3417']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// The works are on the year's list; that they have begun is not said.
// id, status, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building',           'ended',   ['jzrm:3401,3417 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation',       'planned', ['jzrm:3554,3590 implied', 'jzrm:3700,3717 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',              'planned', ['jzrm:3565,3590 implied']],
  ['jiaozuo-peoples-hospital-equipment-purchase',            'planned', ['jzrm:3591,3604 implied']],
  ['jiaozuo-peoples-hospital-it-construction',               'planned', ['jzrm:3591,3611 implied']],
  ['jiaozuo-peoples-hospital-theatre-and-supply-conversion', 'planned', ['jzrm:3591,3625 implied']],
  ['jiaozuo-peoples-hospital-old-outpatient-conversion',     'planned', ['jzrm:3591,3632 implied']],
  ['jiaozuo-peoples-hospital-campus-greening',               'planned', ['jzrm:3591,3637 implied']],
  ['jiaozuo-peoples-hospital-traffic-separation',            'planned', ['jzrm:3642,3662 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-north-campus-renovation',       'jiaozuo-thirty-projects-2025', {}, ['jzrm:3554,3590']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',              'jiaozuo-thirty-projects-2025', {}, ['jzrm:3565,3590']],
  ['jiaozuo-peoples-hospital-equipment-purchase',            'jiaozuo-thirty-projects-2025', {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3541,3604 implied']],
  ['jiaozuo-peoples-hospital-it-construction',               'jiaozuo-thirty-projects-2025', {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3541,3611 implied']],
  ['jiaozuo-peoples-hospital-theatre-and-supply-conversion', 'jiaozuo-thirty-projects-2025', {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3541,3625 implied']],
  ['jiaozuo-peoples-hospital-old-outpatient-conversion',     'jiaozuo-thirty-projects-2025', {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3541,3632 implied']],
  ['jiaozuo-peoples-hospital-campus-greening',               'jiaozuo-thirty-projects-2025', {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3541,3637 implied']],
  ['jiaozuo-peoples-hospital-traffic-separation',            'jiaozuo-thirty-projects-2025', {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'}, ['jzrm:3591,3662 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025', 'jiaozuo-party-committee', {}, ['jzrm:3541,3590 implied']],
  ['jiaozuo-thirty-projects-2025', 'jiaozuo-government',      {}, ['jzrm:3541,3590 implied']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',                     'jiaozuo', {}, ['jzrm:3541,3552 implied']],
  ['jiaozuo-peoples-hospital-outpatient-building',     'jiaozuo', {}, ['jzrm:3399,3415 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo', {}, ['jzrm:3541,3563 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',        'jiaozuo', {}, ['jzrm:3541,3590 implied']],
  ['jiaozuo-resident-training',                        'jiaozuo', {}, ['jzrm:412,424 implied']],
  ['henan-ten-service-measures',                       'henan',   {}, ['jzrm:2744,2760']],
  ['seven-convenience-measures',                       'henan',   {}, ['jzrm:2744,2775']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-outpatient-building',           {},                  ['jzrm:3399,3417 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-north-campus-renovation',       {status: 'planned'}, ['jzrm:3552,3563 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-capacity-upgrade',              {status: 'planned'}, ['jzrm:3552,3575 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-equipment-purchase',            {status: 'planned'}, ['jzrm:3591,3604 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-it-construction',               {status: 'planned'}, ['jzrm:3591,3611 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-theatre-and-supply-conversion', {status: 'planned'}, ['jzrm:3591,3625 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-old-outpatient-conversion',     {status: 'planned'}, ['jzrm:3591,3632 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-campus-greening',               {status: 'planned'}, ['jzrm:3591,3637 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-resident-training',                              {note: '多年来培训了一批批医师，人数未说明', noteEn: 'Over many years; how many were trained is not said'}, ['jzrm:406,426', 'jzrm:427,441']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-99-charity-day',                {},                  ['jzrm:687,696']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-army-support',                  {},                  ['jzrm:687,704']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-traffic-separation',            {status: 'planned'}, ['jzrm:3642,3662 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',                       'henan-ten-service-measures',                             {},                                    ['jzrm:2738,2760']],
  ['jiaozuo-peoples-hospital',                       'seven-convenience-measures',                             {},                                    ['jzrm:2738,2777']],
  ['jiaozuo-peoples-hospital',                       'test-result-recognition-campaign',                       {},                                    ['jzrm:3756,3775']],
  ['jiaozuo-peoples-hospital-north-campus',          'jiaozuo-peoples-hospital-north-campus-renovation',       {status: 'planned', role: '改造院区'}, ['jzrm:3554,3563']],
  ['jiaozuo-peoples-hospital-operating-theatre',     'jiaozuo-peoples-hospital-theatre-and-supply-conversion', {status: 'planned', role: '改造对象'}, ['jzrm:3612,3625']],
  ['jiaozuo-peoples-hospital-sterile-supply-centre', 'jiaozuo-peoples-hospital-theatre-and-supply-conversion', {status: 'planned', role: '改造对象'}, ['jzrm:3612,3625']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, note, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building',     '2024年年底竣工；地上十六层、地下两层，裙房六层；建成后医院成一院三区，医疗保健、科研教学与生活设施俱全', ['jzrm:3390,3417', 'jzrm:3418,3443', 'jzrm:3463,3537']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', '目标：设施更新、人车分流，有怀川文化特色，成为老院区改造的典型和标杆性医院', ['jzrm:3642,3699', 'jzrm:3700,3734']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building',     'Finished at the end of 2024: sixteen storeys above the ground and two below, with a podium of six; with it the hospital has three campuses, for care, research, teaching and daily life', ['jzrm:3390,3417', 'jzrm:3418,3443', 'jzrm:3463,3537']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'Aims: newer facilities, people and cars kept apart, the local culture of Huaichuan, a model of how old campuses are renewed', ['jzrm:3642,3699', 'jzrm:3700,3734']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];
