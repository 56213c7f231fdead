// 焦作市中医院: its work against COVID-19, its agreements and its festival.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-epidemic-control',            '焦作市新冠肺炎疫情防控',                                   'COVID-19 Control in Jiaozuo',                                  'campaign', ['jzwj:3961,3967 implied']],
  ['jiaozuo-tcm-hospital-prescription-handout',           '焦作市中医院新冠肺炎预防方剂免费发放',   'Free Handing-Out of Prescriptions against COVID-19 by Jiaozuo TCM Hospital', 'campaign', ['jzzy:463,481 implied']],
  ['jiaozuo-tcm-hospital-triage-rebuilding',              '焦作市中医院预检分诊、发热门诊改造',     'Rebuilding of Triage and Fever Clinics at Jiaozuo TCM Hospital',             'project',  ['jzzy:565,582 implied']],
  ['jiaozuo-tcm-hospital-strategic-agreements',           '焦作市中医院深度战略合作协议',           'Strategic Agreements of Jiaozuo TCM Hospital',                               'project',  ['jzzy:1924,1932 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic', '焦作市中医院第三届膏方文化节义诊',       'Free Clinic of the Third Herbal Paste Festival',                             'campaign', ['jzzy:3047,3061 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-lectures',    '焦作市中医院第三届膏方文化节学术讲座',   'Lectures of the Third Herbal Paste Festival',                                'event',    ['jzzy:3047,3066 implied']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-herb-show',   '焦作市中医院第三届膏方文化节中药材展示', 'Herb Show of the Third Herbal Paste Festival',                               'event',    ['jzzy:3047,3072 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-epidemic-control', '焦作市新冠肺炎疫情防控救治', ['jzzy:609,619 implied', 'jzzy:308,319 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['jiaozuo-epidemic-control', 'jiaozuo-covid-response']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-covid-experts', '焦作市中医院疫情防控中医专家', 'TCM Experts of Jiaozuo TCM Hospital against COVID-19', 'expert', ['jzzy:599,607 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, name, English name, kind, evidence
UNWIND [
  ['gaofang',         '膏方',     'Herbal Paste',                  'service', ['jzzy:2984,2995 implied']],
  ['herb-inspection', '药材检验', 'Inspection of Medicinal Herbs', 'service', ['jzzy:3098,3107']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, note, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', '为满足群众健康生活的需要而办；膏方属中医养生学，讲求治未病；由此让市民认识中医药在保健中的作用，原文称反响良好', ['jzzy:2937,2954', 'jzzy:2984,3031', 'jzzy:3119,3162']],
  ['jiaozuo-tcm-hospital',                    '地市级医院',                                                                                                     ['jzzy:663,671']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3', 'Held for healthy living; herbal pastes belong to TCM health care, which prevents illness before it comes. The people are to get to know TCM; the article says they liked it', ['jzzy:2937,2954', 'jzzy:2984,3031']],
  ['jiaozuo-tcm-hospital',                    'A hospital of the prefecture’s rank',                                                                                                                                         ['jzzy:663,671']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic', 'jiaozuo-tcm-hospital-gaofang-festival-3', {}, ['jzzy:3047,3061']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-lectures',    'jiaozuo-tcm-hospital-gaofang-festival-3', {}, ['jzzy:3047,3066']],
  ['jiaozuo-tcm-hospital-gaofang-festival-3-herb-show',   'jiaozuo-tcm-hospital-gaofang-festival-3', {}, ['jzzy:3047,3072']],
  ['jiaozuo-tcm-hospital-prescription-handout',           'jiaozuo-epidemic-control',                  {}, ['jzzy:442,488 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-epidemic-control', 'jiaozuo', {}, ['jzzy:609,619']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-covid-experts', 'jiaozuo-tcm-hospital', {}, ['jzzy:599,607']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital',               'jiaozuo-epidemic-control', {note: '选派中医专家参与全过程', noteEn: 'With TCM experts, from beginning to end'}, ['jzzy:599,622']],
  ['jiaozuo-tcm-hospital-covid-experts', 'jiaozuo-epidemic-control', {note: '参与全过程', noteEn: 'From beginning to end'},                               ['jzzy:599,622']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-prescription-handout',           {note: '面向重点人群', noteEn: 'To groups at risk'},                                                             ['jzzy:461,481']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-triage-rebuilding',              {note: '三个院区，受条件所限，多次改造', noteEn: 'On three campuses, more than once, as there was little room'}, ['jzzy:553,582']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-strategic-agreements',           {note: '与多家医疗机构签订，未列其名', noteEn: 'With several institutions that are not named'},                  ['jzzy:1914,1932']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-gaofang-festival-3-free-clinic', {},                                                                                                              ['jzzy:3047,3061']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-gaofang-festival-3-lectures',    {},                                                                                                              ['jzzy:3047,3066']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-gaofang-festival-3-herb-show',   {},                                                                                                              ['jzzy:3047,3072']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'gaofang',         {note: '加工方法规范', noteEn: 'Made by set methods'}, ['jzzy:3082,3118 implied']],
  ['jiaozuo-tcm-hospital', 'herb-inspection', {note: '流程严格', noteEn: 'By strict steps'},         ['jzzy:3082,3107']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
