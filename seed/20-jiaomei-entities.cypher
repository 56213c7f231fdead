// 焦煤集团中央医院: itself, its campuses, departments and care homes, where they are and what they are part of.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital', '焦煤集团中央医院', 'Jiaomei Central Hospital', 'general', ['jmzy:21,29']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-jiankang-road-campus', '焦煤集团中央医院健康路院区', 'Jiaomei Central Hospital Jiankang Road Campus', 'campus',
    ['jmzy:2186,2199']],
  ['jiaomei-central-hospital-ent-campus',           '焦煤集团中央医院五官医院院区', 'Jiaomei Central Hospital Eye, Ear, Nose and Throat Hospital Campus',
    'campus', ['jmzy:2365,2371 implied']],
  ['jiaomei-central-hospital-south-campus',         '焦煤集团中央医院南院区',       'Jiaomei Central Hospital South Campus', 'campus', ['jmzy:3133,3144']],
  ['jiaomei-central-hospital-qixian-branch',        '焦煤集团中央医院七贤分院',     'Jiaomei Central Hospital Qixian Branch', 'branch', ['jmzy:2720,2732']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Campus;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-orthopaedics',         '焦煤集团中央医院骨科', 'Jiaomei Central Hospital Department of Orthopaedics', 'clinical',
    ['jmzy:1312,1322 implied']],
  ['jiaomei-central-hospital-general-surgery-1',    '焦煤集团中央医院普通外科一区', 'Jiaomei Central Hospital General Surgery Ward 1', 'clinical',
    ['jmzy:1413,1419 implied']],
  ['jiaomei-central-hospital-general-surgery-2',    '焦煤集团中央医院普通外科二区', 'Jiaomei Central Hospital General Surgery Ward 2', 'clinical',
    ['jmzy:1521,1527 implied']],
  ['jiaomei-central-hospital-neurosurgery-1',       '焦煤集团中央医院神经外科一区', 'Jiaomei Central Hospital Neurosurgery Ward 1', 'clinical',
    ['jmzy:1477,1483 implied']],
  ['jiaomei-central-hospital-endoscopy-centre',     '焦煤集团中央医院消化内镜中心', 'Jiaomei Central Hospital Digestive Endoscopy Centre', 'centre',
    ['jmzy:1514,1520 implied']],
  ['jiaomei-central-hospital-wound-repair-centre',  '焦煤集团中央医院创面修复中心', 'Jiaomei Central Hospital Wound Repair Centre', 'centre',
    ['jmzy:1593,1599 implied']],
  ['jiaomei-central-hospital-peripheral-vascular-qc-centre', '焦煤集团中央医院外周血管介入技术质控中心',
    'Jiaomei Central Hospital Quality-Control Centre for Peripheral Vascular Intervention', 'centre', ['jmzy:1652,1664 implied']],
  ['jiaomei-central-hospital-orthopaedics-laboratory', '焦煤集团中央医院骨科实验室', 'Jiaomei Central Hospital Orthopaedics Laboratory', 'laboratory',
    ['jmzy:1815,1820 implied']],
  ['jiaomei-central-hospital-cell-therapy-laboratory', '焦煤集团中央医院细胞治疗联合实验室', 'Jiaomei Central Hospital Joint Laboratory for Cell Therapy',
    'laboratory', ['jmzy:1841,1850 implied']],
  ['jiaomei-central-hospital-xu-liran-workstation', '焦煤集团中央医院河南省名中医徐立然传承工作站',
    'Jiaomei Central Hospital Heritage Workstation of Henan Famous TCM Doctor Xu Liran', 'workstation', ['jmzy:1972,1986 implied']],
  ['jiaomei-central-hospital-one-stop-centre',      '焦煤集团中央医院一站式服务中心', 'Jiaomei Central Hospital One-Stop Service Centre', 'centre',
    ['jmzy:4167,4174 implied']],
  ['jiaomei-central-hospital-starred-care-centre',  '焦煤集团中央医院南院区星级医养结合中心',
    'Jiaomei Central Hospital South Campus Star-Rated Centre of Integrated Medical and Elderly Care', 'centre', ['jmzy:3157,3165 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-group',   '焦煤集团',                   'Jiaomei Group',                            'company',   ['jmzy:21,25 implied', 'jmzy:503,509 implied']],
  // The article writes 慈仁 once and 慈佑 once; whether one of them is a slip cannot be told, so they are two.
  ['ciren-care-home', '慈仁颐康院',                 'Ciren Care Home',                          'care-home', ['jmzy:3071,3076']],
  ['ciyou-care-home', '焦煤集团中央医院慈佑颐康院', 'Jiaomei Central Hospital Ciyou Care Home', 'care-home', ['jmzy:3814,3827']],
  ['xingfu-home',     '慈仁颐康院幸福之家',         'Ciren Care Home Xingfu Home',              'care-home', ['jmzy:3071,3093 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  // The campus bears the signboard of the district hospital.
  ['jiaomei-central-hospital-ent-campus',           '焦作市解放区人民医院',             ['jmzy:2528,2538']],
  ['jiaomei-central-hospital-xu-liran-workstation', '河南省名中医徐立然传承工作站',     ['jmzy:1972,1986']],
  ['jiaomei-central-hospital-xu-liran-workstation', '焦煤集团中央医院徐立然传承工作站', ['jmzy:1978,1986 implied']],
  ['ciyou-care-home',                               '慈佑颐康院',                       ['jmzy:3822,3827']],
  ['xingfu-home',                                   '幸福之家',                         ['jmzy:3088,3092']],
  ['jiaomei-central-hospital-jiankang-road-campus', '健康路院区',                       ['jmzy:2359,2364']],
  ['jiaomei-central-hospital-ent-campus',           '五官医院院区',                     ['jmzy:2365,2371']],
  ['jiaomei-central-hospital-south-campus',         '南院区',                           ['jmzy:2372,2375']],
  ['jiaomei-central-hospital-qixian-branch',        '七贤分院',                         ['jmzy:2768,2772']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, ownership, evidence
UNWIND [
  // Owned by an enterprise; the article counts it among the public hospitals.
  ['jiaomei-central-hospital', 'public', ['jmzy:3761,3778', 'jmzy:245,262']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.ownership = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#ownership'];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaomei-central-hospital', {note: '主城区院区，承担医疗急救、教学科研和疑难重症救治',
    noteEn: 'The campus of the main urban area: emergency care, teaching, research, and difficult and critical cases'},
    ['jmzy:2323,2331', 'jmzy:2359,2364', 'jmzy:2375,2382', 'jmzy:2412,2421', 'jmzy:2428,2451']],
  ['jiaomei-central-hospital-ent-campus',           'jiaomei-central-hospital',
    {note: '加挂焦作市解放区人民医院牌子', noteEn: "Also bears the name Jiefang District People's Hospital"},
    ['jmzy:2323,2331', 'jmzy:2365,2371', 'jmzy:2375,2382', 'jmzy:2526,2540']],
  ['jiaomei-central-hospital-south-campus',         'jiaomei-central-hospital', {note: '服务焦作西南片区', noteEn: 'Serves the south-west of the city'},
    ['jmzy:2323,2331', 'jmzy:2372,2382', 'jmzy:2485,2502']],
  ['jiaomei-central-hospital-qixian-branch',        'jiaomei-central-hospital', {note: '医务人员定期到本部进修；医疗检验、双向转诊与本部联系紧密',
    noteEn: 'Its staff train at the main hospital at regular times; the two work closely in laboratory tests and two-way referral'},
    ['jmzy:2720,2732', 'jmzy:2832,2853', 'jmzy:2854,2871']],
  ['jiaomei-central-hospital-orthopaedics',         'jiaomei-central-hospital',              {}, ['jmzy:1312,1322 implied']],
  ['jiaomei-central-hospital-general-surgery-1',    'jiaomei-central-hospital',              {}, ['jmzy:1413,1419 implied', 'jmzy:1455,1476 implied']],
  ['jiaomei-central-hospital-general-surgery-2',    'jiaomei-central-hospital',              {}, ['jmzy:1521,1527 implied', 'jmzy:1552,1567 implied']],
  ['jiaomei-central-hospital-neurosurgery-1',       'jiaomei-central-hospital',              {}, ['jmzy:1477,1483 implied']],
  ['jiaomei-central-hospital-endoscopy-centre',     'jiaomei-central-hospital',              {}, ['jmzy:1514,1520 implied', 'jmzy:1552,1567 implied']],
  ['jiaomei-central-hospital-wound-repair-centre',  'jiaomei-central-hospital-south-campus',
    {note: '整合多学科资源', noteEn: 'Several disciplines work together in it'}, ['jmzy:1587,1599', 'jmzy:1599,1606']],
  ['jiaomei-central-hospital-peripheral-vascular-qc-centre', 'jiaomei-central-hospital',              {}, ['jmzy:1652,1664 implied', 'jmzy:1703,1725 implied']],
  ['jiaomei-central-hospital-orthopaedics-laboratory', 'jiaomei-central-hospital',              {}, ['jmzy:1790,1798 implied', 'jmzy:1813,1820 implied']],
  ['jiaomei-central-hospital-cell-therapy-laboratory', 'jiaomei-central-hospital', {status: 'planned'}, ['jmzy:1790,1798 implied', 'jmzy:1836,1851 implied']],
  ['jiaomei-central-hospital-xu-liran-workstation', 'jiaomei-central-hospital',              {}, ['jmzy:1937,1945', 'jmzy:1970,1986']],
  ['jiaomei-central-hospital-one-stop-centre',      'jiaomei-central-hospital', {note: '设在门诊大厅', noteEn: 'In the outpatient hall'}, ['jmzy:4151,4174']],
  ['jiaomei-central-hospital-starred-care-centre',  'jiaomei-central-hospital-south-campus', {status: 'building'},
    ['jmzy:3141,3144 implied', 'jmzy:3155,3165 implied']],
  ['ciyou-care-home',                               'jiaomei-central-hospital',
    {note: '原文另写作“慈仁颐康院”，是否同一处不明', noteEn: 'Elsewhere the article writes 慈仁颐康院; whether they are one is unclear'}, ['jmzy:3814,3827']],
  ['ciren-care-home',                               'jiaomei-central-hospital',
    {note: '原文另写作“慈佑颐康院”，是否同一处不明', noteEn: 'Elsewhere the article writes 慈佑颐康院; whether they are one is unclear'},
    ['jmzy:3038,3076 implied']],
  ['xingfu-home',                                   'ciren-care-home', {note: '由老旧院区作适老化改造；主要为健康、有活力的老年人提供社交、休闲和慢性病管理',
    noteEn: 'The old site, converted for elderly people; mainly for healthy, active ones: company, leisure and the management of chronic diseases'},
    ['jmzy:3071,3093 implied', 'jmzy:3094,3127 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',                      'jiaozuo',
    {note: '另辖多家分院，分布在各城区', noteEn: 'It also has several branches in the districts of the city'},
    ['jmzy:2323,2331', 'jmzy:2349,2355', 'jmzy:2383,2400']],
  ['jiaomei-central-hospital-jiankang-road-campus', 'jiaozuo', {}, ['jmzy:2349,2364']],
  ['jiaomei-central-hospital-ent-campus',           'jiefang-district', {}, ['jmzy:2503,2524 implied', 'jmzy:2526,2540 implied']],
  ['jiaomei-central-hospital-south-campus',         'jiaozuo', {}, ['jmzy:2349,2355', 'jmzy:2372,2375']],
  ['jiaomei-central-hospital-qixian-branch',        'xiuwu-county', {}, ['jmzy:2708,2732 implied', 'jmzy:2788,2799 implied']],
  ['ciren-care-home', 'jiaozuo', {note: '老旧院区在人民公园内', noteEn: "Its old site is in the People's Park"}, ['jmzy:3059,3076']],
  ['xingfu-home',                                   'jiaozuo', {note: '在人民公园内', noteEn: "In the People's Park"}, ['jmzy:3059,3070', 'jmzy:3080,3093']]
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
