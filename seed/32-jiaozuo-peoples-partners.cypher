// 焦作市人民医院: partners, and whom it supports.

// id, name, English name, kind, evidence
UNWIND [
  // The article does not say which 同济医院; its name stays as it is written and its place open.
  ['jiaozuo-third-peoples-hospital',              '焦作市第三人民医院',       "Jiaozuo Third People's Hospital",            'general',   ['jzrm:2603,2613']],
  ['jiaozuo-fifth-peoples-hospital',              '焦作市第五人民医院',       "Jiaozuo Fifth People's Hospital",            'general',   ['jzrm:2614,2623']],
  ['jiaozuo-maternity-hospital',                  '焦作市妇幼保健院',         'Jiaozuo Maternal and Child Health Hospital', 'maternity', ['jzrm:2624,2633']],
  ['guangzhou-medical-university-first-hospital', '广州医科大学附属第一医院', 'First Affiliated Hospital of Guangzhou Medical University', 'general',
    ['jzrm:2154,2166']],
  ['tongji-hospital',                             '同济医院',                 'Tongji Hospital',                            'general',   ['jzrm:2175,2179']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-teachers-college',             '焦作师范高等专科学校', 'Jiaozuo Teachers College', 'school', ['jzrm:712,723']],
  ['jiaozuo-party-school',                 '焦作市委党校', 'Party School of the Jiaozuo Municipal Committee', 'school', ['jzrm:1554,1558 implied']],
  ['national-respiratory-research-centre', '国家呼吸系统疾病临床医学研究中心', 'National Clinical Research Center for Respiratory Disease', 'research',
    ['jzrm:1889,1906']],
  ['national-respiratory-medical-centre',  '国家呼吸医学中心', 'National Center for Respiratory Medicine', 'other', ['jzrm:2135,2144']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'guangzhou-medical-university-first-hospital-zhong-nanshan-team', {kind: 'expert-team'},                     ['jzrm:2152,2202']],
  ['jiaozuo-peoples-hospital', 'tongji-hospital-chen-xiaoping-team',          {kind: 'expert-team'},                     ['jzrm:2152,2202']],
  ['jiaozuo-peoples-hospital', 'guangzhou-medical-university-first-hospital', {kind: 'expert-team'},                     ['jzrm:2152,2174 implied']],
  ['jiaozuo-peoples-hospital', 'tongji-hospital',                             {kind: 'expert-team'},                     ['jzrm:2175,2202 implied']],
  ['jiaozuo-peoples-hospital', 'peking-union-medical-college-hospital',
    {kind: 'training', note: '近3年派医师进修，原文未注年份', noteEn: 'Doctors sent for training in the last three years; undated'}, ['jzrm:2016,2071']],
  ['jiaozuo-peoples-hospital', 'pla-general-hospital',
    {kind: 'training', note: '近3年派医师进修，原文未注年份', noteEn: 'Doctors sent for training in the last three years; undated'}, ['jzrm:2016,2071']],
  ['jiaozuo-peoples-hospital', 'zhengzhou-university-first-hospital',
    {kind: 'training', note: '近3年派医师进修，原文未注年份', noteEn: 'Doctors sent for training in the last three years; undated'}, ['jzrm:2016,2071']],
  ['jiaozuo-peoples-hospital', 'peking-union-medical-college-hospital',       {kind: 'cooperation', note: '长期协作', noteEn: 'Long-term'}, ['jzrm:2205,2248']],
  ['jiaozuo-peoples-hospital', 'pla-general-hospital',                        {kind: 'cooperation', note: '长期协作', noteEn: 'Long-term'}, ['jzrm:2205,2248']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-third-peoples-hospital',              {kind: 'cooperation'},                     ['jzrm:2602,2637']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-fifth-peoples-hospital',              {kind: 'cooperation'},                     ['jzrm:2602,2637']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-maternity-hospital',                  {kind: 'cooperation'},                     ['jzrm:2602,2637']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-third-peoples-hospital',              {kind: 'consortium', status: 'building'},  ['jzrm:2602,2655 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-fifth-peoples-hospital',              {kind: 'consortium', status: 'building'},  ['jzrm:2602,2655 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-maternity-hospital',                  {kind: 'consortium', status: 'building'},  ['jzrm:2602,2655 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-teachers-college',
    {kind: 'cooperation', note: '签有农村电商示范点合作协议', noteEn: 'By an agreement on a rural e-commerce site'}, ['jzrm:708,739']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-party-school', {kind: 'training', note: '党校教师来院授课', noteEn: 'Its professors lecture at the hospital'},
    ['jzrm:1551,1569 implied']],
  ['jiaozuo-peoples-hospital', 'national-respiratory-research-centre',        {kind: 'co-building', status: 'building'}, ['jzrm:1872,1927 implied']],
  ['jiaozuo-peoples-hospital', 'national-respiratory-medical-centre',         {kind: 'cooperation', status: 'building'}, ['jzrm:2130,2151 implied']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['china-eritrea-medical-team-14',           'eritrea',     {kind: 'dispatch', since: '2021'},  ['jzrm:163,189', 'jzrm:203,227']],
  ['jiaozuo-peoples-hospital',                'eritrea',     {kind: 'dispatch', since: '2021'},  ['jzrm:163,202 implied']],
  ['jiaozuo-peoples-hospital',                'xinjiang',
    {kind: 'dispatch', note: '先后选派30余名医师，起讫年份未说明', noteEn: 'Over 30 doctors in turn; the years are not said'}, ['jzrm:287,309 implied']],
  ['jiaozuo-peoples-hospital',                'song-county',
    {kind: 'counterpart', note: '派驻5名医务人员结对帮扶，年份未说明', noteEn: 'With five of its staff on the spot; the years are not said'}, ['jzrm:346,379']],
  ['jiaozuo-peoples-hospital-emergency-team', 'weihui',      {kind: 'relief', since: '2021-07'}, ['jzrm:484,536']],
  ['jiaozuo-peoples-hospital',                'weihui',      {kind: 'relief', since: '2021-07'}, ['jzrm:484,536']],
  ['china', 'eritrea', {kind: 'dispatch', note: '已派至第14批医疗队', noteEn: 'With its 14th medical team'}, ['jzrm:172,188 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'china-eritrea-medical-team-14',
    {since: '2021', role: '派员单位', note: '2021年年初，医疗队中有9人来自该院', noteEn: 'Early in 2021 nine of its members came from the hospital'},
    ['jzrm:163,202']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-third-peoples-hospital',              'jiaozuo',   {}, ['jzrm:2603,2613 implied']],
  ['jiaozuo-fifth-peoples-hospital',              'jiaozuo',   {}, ['jzrm:2614,2623 implied']],
  ['jiaozuo-maternity-hospital',                  'jiaozuo',   {}, ['jzrm:2624,2633 implied']],
  ['guangzhou-medical-university-first-hospital', 'guangzhou', {}, ['jzrm:2154,2166 implied']],
  ['jiaozuo-teachers-college',                    'jiaozuo',   {}, ['jzrm:712,723 implied']],
  ['jiaozuo-party-school',                        'jiaozuo',   {}, ['jzrm:1554,1558 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['zhong-nanshan',                      'guangzhou-medical-university-first-hospital', {role: '院士'}, ['jzrm:2154,2172']],
  ['chen-xiaoping',                      'tongji-hospital',                             {role: '院士'}, ['jzrm:2175,2186']],
  ['guangzhou-medical-university-first-hospital-zhong-nanshan-team', 'guangzhou-medical-university-first-hospital', {},             ['jzrm:2154,2174']],
  ['tongji-hospital-chen-xiaoping-team', 'tongji-hospital',                             {},             ['jzrm:2175,2188']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
