// 焦作市人民医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-third-peoples-hospital',              '焦作市第三人民医院', "Jiaozuo Third People's Hospital", 'general', ['jzrm:2603,2613']],
  ['jiaozuo-fifth-peoples-hospital',              '焦作市第五人民医院', "Jiaozuo Fifth People's Hospital", 'general', ['jzrm:2614,2623']],
  ['jiaozuo-maternity-hospital',                  '焦作市妇幼保健院', 'Jiaozuo Maternal and Child Health Hospital', 'maternity', ['jzrm:2624,2633']],
  ['guangzhou-medical-university-first-hospital', '广州医科大学附属第一医院', 'First Affiliated Hospital of Guangzhou Medical University', 'general',
    ['jzrm:2154,2166']],
  // The article writes 同济医院; Chen Xiaoping says which one it is.
  ['tongji-hospital',                             '华中科技大学同济医学院附属同济医院',
    'Tongji Hospital of Tongji Medical College, Huazhong University of Science and Technology', 'general',
    ['wikipedia-tongji-hospital', 'tongji-hospital-introduction', 'jzrm:2175,2186 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-teachers-college',             '焦作师范高等专科学校',             'Jiaozuo Teachers College',                 'school',   ['jzrm:712,723']],
  ['national-respiratory-research-centre', '国家呼吸系统疾病临床医学研究中心', 'National Clinical Research Center for Respiratory Disease', 'research',
    ['jzrm:1889,1906']],
  ['national-respiratory-medical-centre',  '国家呼吸医学中心',                 'National Center for Respiratory Medicine', 'other',    ['jzrm:2135,2144']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, another name, evidence
UNWIND [
  ['tongji-hospital', '同济医院', ['jzrm:2175,2179']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'guangzhou-medical-university-first-hospital-zhong-nanshan-team',
    {kind: 'expert-team', note: '深度合作', noteEn: 'Close cooperation'}, ['jzrm:2130,2132', 'jzrm:2152,2174', 'jzrm:2188,2202']],
  ['jiaozuo-peoples-hospital', 'tongji-hospital-chen-xiaoping-team', {kind: 'expert-team', note: '深度合作', noteEn: 'Close cooperation'},
    ['jzrm:2130,2132', 'jzrm:2175,2202']],
  ['jiaozuo-peoples-hospital', 'peking-union-medical-college-hospital',
    {kind: 'training', note: '近3年派医师进修，原文未注年份', noteEn: 'Doctors sent for training in the last three years; undated'},
    ['jzrm:2012,2035', 'jzrm:2059,2071']],
  ['jiaozuo-peoples-hospital', 'pla-general-hospital',
    {kind: 'training', note: '近3年派医师进修，原文未注年份', noteEn: 'Doctors sent for training in the last three years; undated'},
    ['jzrm:2012,2029', 'jzrm:2036,2047', 'jzrm:2059,2071']],
  ['jiaozuo-peoples-hospital', 'zhengzhou-university-first-hospital',
    {kind: 'training', note: '近3年派医师进修，原文未注年份', noteEn: 'Doctors sent for training in the last three years; undated'},
    ['jzrm:2012,2029', 'jzrm:2048,2071']],
  ['jiaozuo-peoples-hospital', 'peking-union-medical-college-hospital', {kind: 'cooperation', note: '长期协作', noteEn: 'Long-term'},
    ['jzrm:2203,2213', 'jzrm:2225,2248']],
  ['jiaozuo-peoples-hospital', 'pla-general-hospital', {kind: 'cooperation', note: '长期协作', noteEn: 'Long-term'}, ['jzrm:2203,2206', 'jzrm:2214,2248']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-teachers-college', {kind: 'cooperation', note: '签订“农村电商示范点”合作协议，以直播电商销售农产品，为乡村振兴探路',
    noteEn: 'By an agreement on a rural e-commerce demonstration site, which sells farm produce by live-streaming'}, ['jzrm:708,739', 'jzrm:740,776']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-third-peoples-hospital', {kind: 'cooperation', note: '密切协作', noteEn: 'Close cooperation'},
    ['jzrm:2602,2613', 'jzrm:2633,2637']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-fifth-peoples-hospital', {kind: 'cooperation', note: '密切协作', noteEn: 'Close cooperation'},
    ['jzrm:2614,2623', 'jzrm:2633,2637']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-maternity-hospital', {kind: 'cooperation', note: '密切协作', noteEn: 'Close cooperation'}, ['jzrm:2624,2637']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['china-eritrea-medical-team-14',           'eritrea',     {kind: 'dispatch', since: '2021'}, ['jzrm:163,188 implied', 'jzrm:203,227']],
  ['jiaozuo-peoples-hospital',                'xinjiang',
    {kind: 'dispatch', note: '援疆工作启动以来先后选派医师，年份未说明', noteEn: 'Doctors in turn since aid to Xinjiang began; the years are not said'},
    ['jzrm:276,286', 'jzrm:294,309']],
  ['jiaozuo-peoples-hospital',                'song-county', {kind: 'counterpart', note: '派驻医务人员结对帮扶，助力脱贫攻坚成果同乡村振兴衔接；年份未说明',
    noteEn: 'By paired help on the spot, from the fight against poverty to rural revitalisation; the years are not said'}, ['jzrm:346,379', 'jzrm:380,405']],
  ['jiaozuo-peoples-hospital-emergency-team', 'weihui',
    {kind: 'relief', since: '2021-07', note: '河南局部地区极端性强降雨之时', noteEn: 'In the extreme rainfall in parts of Henan'},
    ['jzrm:484,510', 'jzrm:511,536']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-third-peoples-hospital',              'jiaozuo',   {}, ['jzrm:2603,2613 implied']],
  ['jiaozuo-fifth-peoples-hospital',              'jiaozuo',   {}, ['jzrm:2614,2623 implied']],
  ['jiaozuo-maternity-hospital',                  'jiaozuo',   {}, ['jzrm:2624,2633 implied']],
  ['guangzhou-medical-university-first-hospital', 'guangzhou', {}, ['jzrm:2154,2166 implied']],
  ['tongji-hospital',                             'wuhan',     {}, ['tongji-hospital-introduction', 'wikipedia-tongji-hospital']],
  ['jiaozuo-teachers-college',                    'jiaozuo',   {}, ['jzrm:712,723 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['zhong-nanshan',                      'guangzhou-medical-university-first-hospital', {}, ['jzrm:2154,2172']],
  ['chen-xiaoping',                      'tongji-hospital',                             {}, ['jzrm:2175,2186']],
  ['guangzhou-medical-university-first-hospital-zhong-nanshan-team', 'guangzhou-medical-university-first-hospital', {}, ['jzrm:2154,2174']],
  ['tongji-hospital-chen-xiaoping-team', 'tongji-hospital',                             {}, ['jzrm:2175,2188']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
