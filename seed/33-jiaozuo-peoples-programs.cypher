// 焦作市人民医院: alliances, projects, policies and campaigns, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-medical-group', '焦作市人民医院紧密型城市医疗集团', "Jiaozuo People's Hospital Integrated Urban Medical Group", 'consortium',
    ['jzrm:2551,2553 implied', 'jzrm:2575,2585 implied']],
  ['jiaozuo-peoples-hospital-alliance', '焦作市人民医院医联体', "Jiaozuo People's Hospital Medical Consortium", 'consortium', ['jzrm:633,644 implied']],
  ['china-sleep-breathing-alliance', '中国睡眠呼吸联盟', 'China Sleep Breathing Alliance', 'alliance', ['jzrm:1875,1884']],
  ['jiaozuo-resident-training', '焦作市住院医师规范化培训', 'Jiaozuo Standardised Residency Training', 'project', ['jzrm:412,424 implied']],
  ['test-result-recognition-campaign', '检查检验结果互认专项行动', 'Drive for the Mutual Recognition of Test Results', 'campaign', ['jzrm:3763,3775']],
  ['henan-ten-service-measures', '河南省提升医疗服务十大举措', 'Henan Ten Measures for Better Medical Services', 'policy', ['jzrm:2744,2760 implied']],
  ['seven-convenience-measures', '河南省便民就医少跑腿七项举措', 'Henan Seven Measures for Convenient Care', 'policy',
    ['jzrm:2744,2777 implied', 'sqzx:1254,1268 implied']],
  ['jiaozuo-thirty-projects-2025', '焦作市2025年度“三十工程”', 'Jiaozuo Thirty Projects 2025', 'project', ['jzrm:3541,3590 implied']],
  ['jiaozuo-peoples-hospital-outpatient-building', '焦作市人民医院门急诊楼暨医学研究中心项目',
    "Jiaozuo People's Hospital Outpatient, Emergency and Medical Research Building", 'project', ['jzrm:3401,3415 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', '焦作市人民医院北院区整体改造项目', "Jiaozuo People's Hospital North Campus Renovation", 'project',
    ['jzrm:3552,3563 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade', '焦作市人民医院医疗服务能力提升项目', "Jiaozuo People's Hospital Service Capacity Upgrade", 'project',
    ['jzrm:3565,3575 implied']],
  ['jiaozuo-peoples-hospital-army-support', '焦作市人民医院拥军爱民活动', "Jiaozuo People's Hospital Activities for Soldiers and Civilians", 'campaign',
    ['jzrm:697,704 implied']],
  ['jiaozuo-peoples-hospital-99-charity-day', '焦作市人民医院“99公益日”活动', "Jiaozuo People's Hospital 99 Charity Day", 'campaign', ['jzrm:689,704 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',           '三十工程',                   ['jzrm:3585,3589']],
  ['henan-ten-service-measures',             '提升医疗服务十大举措',       ['jzrm:2748,2759']],
  ['seven-convenience-measures',             '便民就医少跑腿七项举措',     ['jzrm:2762,2774']],
  ['jiaozuo-peoples-hospital-medical-group', '焦作市人民医院城市医疗集团', ['jzrm:2507,2530 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-epidemic-control',                     'epidemic-control'],
  ['jiaozuo-peoples-hospital-medical-group',       'jiaozuo-peoples-hospital-one-three-n'],
  ['jiaozuo-peoples-hospital-medical-group',       'grid-resident-care'],
  ['jiaozuo-peoples-hospital-outpatient-building', 'jiaozuo-peoples-hospital-medical-research-centre'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-equipment-purchase'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-it-construction'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-theatre-and-supply-conversion'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-old-outpatient-conversion'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-campus-greening'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-traffic-separation'],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-peoples-hospital-facility-renewal']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

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

// id, status, evidence
UNWIND [
  // The works are on the year's list; that they have begun is not said.
  ['jiaozuo-peoples-hospital-outpatient-building', 'ended',    ['jzrm:3399,3417']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'planned',  ['jzrm:3554,3563 implied', 'jzrm:3575,3590 implied', 'jzrm:3700,3717 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',    'planned',  ['jzrm:3565,3590 implied']],
  ['jiaozuo-peoples-hospital-medical-group',       'building', ['jzrm:2519,2530']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building', '2024年年底竣工，医院由此形成一院三区', ['jzrm:3390,3417', 'jzrm:3463,3494']],
  ['jiaozuo-peoples-hospital-north-campus-renovation',
    '与医疗服务能力提升项目合计，含大型设备购置、信息化建设、手术室和消毒供应中心改造、老旧门诊改造、院区绿化；并拟实行人车分流',
    ['jzrm:3591,3641', 'jzrm:3644,3662']],
  ['jiaozuo-peoples-hospital-medical-group',       '构建“1+3+N”诊疗格局，统筹网格内居民的预防、医疗、康复和健康促进', ['jzrm:2638,2655', 'jzrm:2657,2686']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building', 'Finished at the end of 2024; since then the hospital has three campuses',
    ['jzrm:3390,3417', 'jzrm:3463,3494']],
  ['jiaozuo-peoples-hospital-north-campus-renovation',
    'Together with the service capacity upgrade: large equipment, IT, the operating theatre, the sterile supply centre, the old outpatient building and greenery; people and cars are to get separate ways',
    ['jzrm:3591,3641', 'jzrm:3644,3662']],
  ['jiaozuo-peoples-hospital-medical-group',
    'Builds a 1+3+N pattern of care: prevention, treatment, rehabilitation and health promotion for the residents of its area',
    ['jzrm:2638,2655', 'jzrm:2657,2686']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // They are taken to be the 3 in its 1+3+N. That they work with its leader already is in the file of partners.
  ['jiaozuo-third-peoples-hospital', 'jiaozuo-peoples-hospital-medical-group', {status: 'building'}, ['jzrm:2602,2613 implied', 'jzrm:2633,2655 implied']],
  ['jiaozuo-fifth-peoples-hospital', 'jiaozuo-peoples-hospital-medical-group', {status: 'building'}, ['jzrm:2614,2623 implied', 'jzrm:2633,2655 implied']],
  ['jiaozuo-maternity-hospital',     'jiaozuo-peoples-hospital-medical-group', {status: 'building'}, ['jzrm:2624,2655 implied']],
  ['jiaozuo-peoples-hospital',       'china-sleep-breathing-alliance',         {},                   ['jzrm:1854,1856', 'jzrm:1872,1887']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-thirty-projects-2025', {}, ['jzrm:3554,3563', 'jzrm:3575,3590']],
  ['jiaozuo-peoples-hospital-capacity-upgrade', 'jiaozuo-thirty-projects-2025', {}, ['jzrm:3565,3590']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',           'jiaozuo', {}, ['jzrm:3541,3549 implied']],
  ['jiaozuo-resident-training',              'jiaozuo', {}, ['jzrm:412,424 implied']],
  ['jiaozuo-peoples-hospital-medical-group', 'jiaozuo', {}, ['jzrm:2603,2633 implied']],
  ['henan-ten-service-measures',             'henan',   {}, ['jzrm:2744,2760']],
  ['seven-convenience-measures',             'henan',   {}, ['jzrm:2744,2747', 'jzrm:2760,2775']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-resident-training',
    {note: '多年来培训医师，人数未说明', noteEn: 'For many years; how many doctors were trained is not said'}, ['jzrm:406,426', 'jzrm:427,441']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-outpatient-building', {},                  ['jzrm:3399,3417 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-north-campus-renovation', {status: 'planned'}, ['jzrm:3552,3563 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-capacity-upgrade',    {status: 'planned'}, ['jzrm:3552,3554 implied', 'jzrm:3565,3575 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-army-support',        {},                  ['jzrm:687,689', 'jzrm:697,704']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-99-charity-day',      {},                  ['jzrm:687,696', 'jzrm:702,704']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-medical-group', {status: 'building'},
    ['jzrm:2507,2530 implied', 'jzrm:2551,2553 implied', 'jzrm:2573,2591 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-alliance', {note: '依托互联网医院和医学远程中心深化业务合作；16家成员单位未列名，原文未说由该院牵头',
    noteEn: 'Works with its 16 members, which are not named, through its internet hospital and telemedicine centre; that it leads is not said'},
    ['jzrm:578,580 implied', 'jzrm:609,631 implied', 'jzrm:632,644 implied', 'jzrm:652,658 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-epidemic-control', {note: '历时三年；一批医务人员获国家级、省级、市级表彰，未列名',
    noteEn: 'For three years; members of its staff were commended at national, provincial and municipal level, none is named'},
    ['jzrm:34,56 implied', 'jzrm:132,159']],
  ['jiaozuo-peoples-hospital', 'henan-ten-service-measures',       {}, ['jzrm:2738,2760', 'jzrm:2775,2777']],
  ['jiaozuo-peoples-hospital', 'seven-convenience-measures',       {}, ['jzrm:2738,2747', 'jzrm:2761,2777']],
  ['jiaozuo-peoples-hospital', 'test-result-recognition-campaign', {}, ['jzrm:3756,3775']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
