// 焦煤集团中央医院: itself, its campuses, departments and bodies, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital', '焦煤集团中央医院', 'Jiaomei Group Central Hospital', 'general', ['jmzy:21,29']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-jiankang-road-campus', '焦煤集团中央医院健康路院区', 'Jiankang Road Campus of Jiaomei Central Hospital', 'campus',
    ['jmzy:2186,2199']],
  ['jiaomei-central-hospital-ent-campus',           '焦煤集团中央医院五官医院院区', 'Eye, Ear, Nose and Throat Hospital Campus of Jiaomei Central Hospital',
    'campus', ['jmzy:2365,2371 implied']],
  ['jiaomei-central-hospital-south-campus',         '焦煤集团中央医院南院区', 'South Campus of Jiaomei Central Hospital', 'campus',
    ['jmzy:3133,3144 implied', 'jmzy:1589,1592 implied']],
  ['jiaomei-central-hospital-qixian-branch',        '焦煤集团中央医院七贤分院',     'Qixian Branch of Jiaomei Central Hospital', 'branch', ['jmzy:2720,2732']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Campus;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-orthopaedics', '焦煤集团中央医院骨科', 'Orthopaedics Department of Jiaomei Central Hospital', 'clinical', ['jmzy:1312,1322']],
  ['jiaomei-central-hospital-general-surgery-1', '焦煤集团中央医院普通外科一区', 'General Surgery Ward 1 of Jiaomei Central Hospital', 'clinical',
    ['jmzy:1413,1419 implied']],
  ['jiaomei-central-hospital-general-surgery-2', '焦煤集团中央医院普通外科二区', 'General Surgery Ward 2 of Jiaomei Central Hospital', 'clinical',
    ['jmzy:1521,1527 implied']],
  ['jiaomei-central-hospital-neurosurgery-1', '焦煤集团中央医院神经外科一区', 'Neurosurgery Ward 1 of Jiaomei Central Hospital', 'clinical',
    ['jmzy:1477,1483 implied']],
  ['jiaomei-central-hospital-endoscopy-centre', '焦煤集团中央医院消化内镜中心', 'Digestive Endoscopy Centre of Jiaomei Central Hospital', 'centre',
    ['jmzy:1514,1520 implied']],
  ['jiaomei-central-hospital-wound-repair-centre', '焦煤集团中央医院创面修复中心', 'Wound Repair Centre of Jiaomei Central Hospital', 'centre',
    ['jmzy:1593,1599 implied']],
  ['jiaomei-central-hospital-peripheral-vascular-qc-centre', '焦煤集团中央医院外周血管介入技术质控中心',
    'Quality Control Centre for Peripheral Vascular Intervention of Jiaomei Central Hospital', 'centre', ['jmzy:1652,1664 implied']],
  ['jiaomei-central-hospital-orthopaedics-laboratory', '焦煤集团中央医院骨科实验室', 'Orthopaedics Laboratory of Jiaomei Central Hospital', 'laboratory',
    ['jmzy:1815,1820 implied']],
  ['jiaomei-central-hospital-cell-therapy-laboratory', '焦煤集团中央医院细胞治疗联合实验室', 'Joint Laboratory for Cell Therapy of Jiaomei Central Hospital',
    'laboratory', ['jmzy:1841,1850 implied']],
  ['jiaomei-central-hospital-xu-liran-workstation', '焦煤集团中央医院徐立然传承工作站', 'Xu Liran Heritage Workstation of Jiaomei Central Hospital',
    'workstation', ['jmzy:1978,1986 implied']],
  ['jiaomei-central-hospital-one-stop-centre', '焦煤集团中央医院一站式服务中心', 'One-Stop Service Centre of Jiaomei Central Hospital', 'centre',
    ['jmzy:4167,4174 implied']],
  ['jiaomei-central-hospital-history-hall', '焦煤集团中央医院院史馆', 'History Hall of Jiaomei Central Hospital', 'unit', ['jmzy:610,616 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  // The article writes 慈仁 once and 慈佑 once; whether one of them is a slip cannot be told, so they are two.
  ['jiaomei-group',                                 '焦煤集团',                 'Jiaomei Group', 'company', ['jmzy:21,25 implied', 'jmzy:503,509 implied']],
  ['jiaomei-central-hospital-party-committee',      '焦煤集团中央医院党委', 'Party Committee of Jiaomei Central Hospital', 'party-committee', ['jmzy:306,316']],
  ['ciren-care-home',                               '慈仁颐康院',               'Ciren Care Home', 'care-home', ['jmzy:3071,3076']],
  ['ciyou-care-home',                               '慈佑颐康院',               'Ciyou Care Home', 'care-home', ['jmzy:3822,3827']],
  ['xingfu-home',                                   '幸福之家',                 'Xingfu Home', 'care-home', ['jmzy:3088,3092']],
  ['jiaomei-central-hospital-basketball-association', '焦煤集团中央医院篮球协会', 'Basketball Association of Jiaomei Central Hospital', 'association',
    ['jmzy:4444,4459 implied']],
  ['jiaomei-central-hospital-swimming-association', '焦煤集团中央医院游泳协会', 'Swimming Association of Jiaomei Central Hospital', 'association',
    ['jmzy:4444,4459 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  // The campus bears the signboard of the district hospital.
  ['jiaomei-central-hospital-ent-campus',           '焦作市解放区人民医院',         ['jmzy:2526,2540']],
  ['jiaomei-central-hospital-xu-liran-workstation', '河南省名中医徐立然传承工作站', ['jmzy:1972,1986']],
  ['ciyou-care-home',                               '焦煤集团中央医院慈佑颐康院',   ['jmzy:3814,3827']],
  ['jiaomei-central-hospital-jiankang-road-campus', '健康路院区',                   ['jmzy:2359,2364']],
  ['jiaomei-central-hospital-ent-campus',           '五官医院院区',                 ['jmzy:2365,2371']],
  ['jiaomei-central-hospital-south-campus',         '南院区',                       ['jmzy:2372,2375']],
  ['jiaomei-central-hospital-qixian-branch',        '七贤分院',                     ['jmzy:2768,2772']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, ownership, evidence
UNWIND [
  // Run by an enterprise; the article counts it among the public hospitals.
  ['jiaomei-central-hospital', 'public', ['jmzy:3774,3781', 'jmzy:245,262']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.ownership = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#ownership'];

// id, note, evidence
UNWIND [
  ['jiaomei-central-hospital',
    '服务焦作及周边群众；以“健康所系，性命相托”为初心，以“仁爱敬业、追求卓越”为精神，被称为怀川公立医院高质量发展的标杆',
    ['jmzy:139,154', 'jmzy:190,207', 'jmzy:243,262', 'jmzy:4721,4737']],
  ['jiaomei-central-hospital-party-committee', '“十四五”以来把政治建设摆在首位，以党建引领医院各项工作', ['jmzy:298,329', 'jmzy:361,376']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaomei-central-hospital',
    'Serves Jiaozuo and the places around it; in its own words it lives by the trust of life and health, by kindness, devotion and the search for excellence; called a model of public hospitals in the region',
    ['jmzy:139,154', 'jmzy:190,207', 'jmzy:243,262', 'jmzy:4721,4737']],
  ['jiaomei-central-hospital-party-committee',
    'Since the years of the 14th Five-Year Plan it puts political work first and lets it lead all work of the hospital', ['jmzy:298,329', 'jmzy:361,376']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-party-committee',      'jiaomei-central-hospital',
    {note: '领导作用为把方向、管大局、作决策、促改革、保落实；把国家健康战略和集团部署融入医院蓝图',
    noteEn: 'Sets the direction, decides, pushes reforms and sees them done; ties the plans of the hospital to national health policy and the group'},
    ['jmzy:306,316', 'jmzy:306,360', 'jmzy:493,521']],
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaomei-central-hospital', {note: '主城区院区，依托综合优势，承担医疗急救、教学科研和疑难重症救治',
    noteEn: 'Main campus in the city: emergency care, teaching, research and difficult cases'}, ['jmzy:2358,2382', 'jmzy:2410,2451']],
  ['jiaomei-central-hospital-ent-campus',           'jiaomei-central-hospital', {note: '与解放区政府共建共管，加挂区人民医院牌子，提升区域专科服务',
    noteEn: 'Built and run together with the district government, under the name of the district hospital as well; specialist care for the area'},
    ['jmzy:2358,2382', 'jmzy:2503,2553']],
  ['jiaomei-central-hospital-south-campus',         'jiaomei-central-hospital', {note: '与龙佰国际康养城携手，探索小综合、强专科，填补西南片区优质医疗资源空白',
    noteEn: 'With Longbai Care City; small general, strong specialties; brings good care to the south-west of the city, which had none'},
    ['jmzy:2358,2382', 'jmzy:2452,2502']],
  ['jiaomei-central-hospital-qixian-branch',        'jiaomei-central-hospital',
    {since: '2024-04-08', note: '与修武县人民政府共建', noteEn: 'Built together with the government of Xiuwu County'}, ['jmzy:2689,2732']],
  ['jiaomei-central-hospital-orthopaedics',         'jiaomei-central-hospital',              {}, ['jmzy:1312,1322']],
  ['jiaomei-central-hospital-general-surgery-1',    'jiaomei-central-hospital',              {}, ['jmzy:1413,1419 implied']],
  ['jiaomei-central-hospital-general-surgery-2',    'jiaomei-central-hospital',              {}, ['jmzy:1521,1527 implied']],
  ['jiaomei-central-hospital-neurosurgery-1',       'jiaomei-central-hospital',              {}, ['jmzy:1477,1483 implied']],
  ['jiaomei-central-hospital-endoscopy-centre',     'jiaomei-central-hospital',              {}, ['jmzy:1514,1520 implied']],
  ['jiaomei-central-hospital-wound-repair-centre',  'jiaomei-central-hospital-south-campus',
    {note: '整合多学科资源', noteEn: 'Joins the means of several disciplines'}, ['jmzy:1587,1599', 'jmzy:1587,1606']],
  ['jiaomei-central-hospital-peripheral-vascular-qc-centre', 'jiaomei-central-hospital',              {}, ['jmzy:1652,1664 implied', 'jmzy:1726,1742 implied']],
  ['jiaomei-central-hospital-orthopaedics-laboratory', 'jiaomei-central-hospital',
    {note: '与北京积水潭医院共建', noteEn: 'Built together with Beijing Jishuitan Hospital'}, ['jmzy:1813,1820 implied', 'jmzy:1798,1820 implied']],
  ['jiaomei-central-hospital-cell-therapy-laboratory', 'jiaomei-central-hospital',
    {status: 'planned', note: '与北京积水潭医院计划打造', noteEn: 'Planned together with Beijing Jishuitan Hospital'}, ['jmzy:1836,1851 implied']],
  ['jiaomei-central-hospital-xu-liran-workstation', 'jiaomei-central-hospital',              {}, ['jmzy:1970,1986']],
  ['jiaomei-central-hospital-one-stop-centre',      'jiaomei-central-hospital', {note: '设在门诊大厅，一个窗口咨询多项业务；方便群众，尤其是子女不在身边的老人',
    noteEn: 'In the outpatient hall, one counter for many questions; meant most of all for the elderly whose children live elsewhere'},
    ['jmzy:4151,4174', 'jmzy:4193,4209', 'jmzy:4120,4150']],
  ['jiaomei-central-hospital-history-hall',         'jiaomei-central-hospital',
    {note: '现代化，供历史展示、文化传承和教育之用', noteEn: 'Modern; shows its history, hands on its culture and teaches'}, ['jmzy:589,616']],
  ['ciyou-care-home',                               'jiaomei-central-hospital',
    {note: '原文另写作“慈仁颐康院”，是否同一处不明', noteEn: 'Elsewhere the article writes 慈仁颐康院; whether they are one is unclear'}, ['jmzy:3814,3827']],
  ['ciren-care-home',                               'jiaomei-central-hospital',
    {note: '原文另写作“慈佑颐康院”，是否同一处不明', noteEn: 'Elsewhere the article writes 慈佑颐康院; whether they are one is unclear'},
    ['jmzy:3038,3076 implied']],
  ['xingfu-home',                                   'ciren-care-home', {since: '2023',
    note: '由老旧院区作适老化改造，主要服务健康且有活力的老年人：社交、休闲、慢性病管理',
    noteEn: 'The old site, converted for old age; mainly for healthy, active elderly people: company, leisure, chronic diseases'},
    ['jmzy:3032,3036 implied', 'jmzy:3071,3093 implied', 'jmzy:3080,3127 implied']],
  ['jiaomei-central-hospital-basketball-association', 'jiaomei-central-hospital',
    {note: '职工协会，由医院成立', noteEn: 'For the staff, founded by the hospital'}, ['jmzy:4444,4451', 'jmzy:4454,4459']],
  ['jiaomei-central-hospital-swimming-association', 'jiaomei-central-hospital',
    {note: '职工协会，由医院成立', noteEn: 'For the staff, founded by the hospital'}, ['jmzy:4444,4454', 'jmzy:4454,4459']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',                      'jiaozuo', {note: '城区三个院区为核心，下辖多家分院，分布在各城区；各院区错位发展、优势互补',
    noteEn: 'Three campuses in the city at the core, and several branches in its districts; each has its own strengths'},
    ['jmzy:2349,2407', 'jmzy:125,138 implied', 'jmzy:2554,2575 implied']],
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaozuo',          {}, ['jmzy:2349,2382']],
  ['jiaomei-central-hospital-ent-campus',           'jiaozuo',          {}, ['jmzy:2349,2382']],
  ['jiaomei-central-hospital-ent-campus',           'jiefang-district', {}, ['jmzy:2526,2540 implied']],
  ['jiaomei-central-hospital-south-campus',         'jiaozuo',          {}, ['jmzy:2349,2382']],
  ['jiaomei-central-hospital-qixian-branch',        'xiuwu-county',     {}, ['jmzy:2788,2799 implied']],
  ['ciren-care-home', 'jiaozuo', {note: '老旧院区在人民公园内', noteEn: "Its old site is in the People's Park"}, ['jmzy:3059,3076']],
  ['xingfu-home',                                   'jiaozuo',          {note: '在人民公园内', noteEn: "In the People's Park"}, ['jmzy:3059,3093']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-group', 'jiaomei-central-hospital', {kind: 'owns'}, ['jmzy:21,25 implied', 'jmzy:503,509 implied']]
] AS row
WITH row, row[0] + '/GOVERNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:GOVERNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
