// 焦作市人民医院: the teams that it sends out, the places it helps, and rural work.

// id, name, English name, kind, evidence
UNWIND [
  ['china-eritrea-medical-team-14',                  '中国援厄立特里亚第14批医疗队', '14th Chinese Medical Team to Eritrea',                'relief', ['jzrm:172,188']],
  ['jiaozuo-peoples-hospital-emergency-team',        '焦作市人民医院应急医疗救护队', "Emergency Medical Team of Jiaozuo People's Hospital", 'relief', ['jzrm:511,527 implied']],
  ['jiaozuo-peoples-hospital-health-education-team', '焦作市人民医院健康科普团队',   "Health Education Team of Jiaozuo People's Hospital",  'expert', ['jzrm:661,668 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, name, English name, kind, evidence
UNWIND [
  ['rural-ecommerce-demonstration-site',     '农村电商示范点',                         'Rural E-Commerce Demonstration Site',         'project',  ['jzrm:726,734']],
  ['aid-to-xinjiang',                        '援疆工作',                               'Aid to Xinjiang',                             'campaign', ['jzrm:277,281']],
  ['poverty-relief-to-rural-revitalisation', '巩固拓展脱贫攻坚成果同乡村振兴有效衔接', 'From Poverty Relief to Rural Revitalisation', 'policy',   ['jzrm:321,341']],
  ['epidemic-control',                       '抗击疫情',                               'Fight against the Epidemic',                  'campaign', ['jzrm:37,41']],
  ['henan-flood-relief-2021',                '2021年7月河南抗洪救灾',                  'Flood Relief in Henan, July 2021',            'campaign', ['jzrm:484,510 implied', 'jzrm:600,605 implied']],
  ['rural-revitalisation',                   '乡村振兴',                               'Rural Revitalisation',                        'policy',   ['jzrm:590,594']],
  ['jiaozuo-peoples-hospital-health-education-outreach', '焦作市人民医院健康科普进校园、进社区活动', "Health Education in Schools and Communities by Jiaozuo People's Hospital", 'campaign', ['jzrm:661,686 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-emergency-team',        'jiaozuo-peoples-hospital', {}, ['jzrm:511,527']],
  ['jiaozuo-peoples-hospital-health-education-team', 'jiaozuo-peoples-hospital', {}, ['jzrm:659,675 implied']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'china-eritrea-medical-team-14', {since: '2021', role: '派员单位', note: '2021年年初，医疗队中有9人来自该院', noteEn: 'Early in 2021 nine of its members came from the hospital'}, ['jzrm:163,202']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['china-eritrea-medical-team-14',           'eritrea',     {kind: 'dispatch', since: '2021'}, ['jzrm:163,189', 'jzrm:203,227']],
  ['jiaozuo-peoples-hospital',                'eritrea',     {kind: 'dispatch', since: '2021'}, ['jzrm:163,202 implied']],
  ['jiaozuo-peoples-hospital',                'xinjiang',    {kind: 'dispatch', note: '先后选派30余名医师，起讫年份未说明', noteEn: 'Over 30 doctors in turn; the years are not said'}, ['jzrm:287,309 implied']],
  ['jiaozuo-peoples-hospital',                'song-county', {kind: 'counterpart', note: '派驻5名医务人员结对帮扶，年份未说明', noteEn: 'With five of its staff on the spot; the years are not said'}, ['jzrm:346,379']],
  ['jiaozuo-peoples-hospital-emergency-team', 'weihui',      {kind: 'relief', since: '2021-07'}, ['jzrm:484,536']],
  ['jiaozuo-peoples-hospital',                'weihui',      {kind: 'relief', since: '2021-07'}, ['jzrm:484,536']],
  ['china',                                   'eritrea',     {kind: 'dispatch', note: '已派至第14批医疗队', noteEn: 'With its 14th medical team'}, ['jzrm:172,188 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'rural-ecommerce-demonstration-site',     {},                     ['jzrm:708,739']],
  ['jiaozuo-teachers-college', 'rural-ecommerce-demonstration-site',     {},                     ['jzrm:711,739']],
  ['jiaozuo-peoples-hospital', 'aid-to-xinjiang',                        {role: '选派医师'},     ['jzrm:276,309']],
  ['jiaozuo-peoples-hospital', 'poverty-relief-to-rural-revitalisation', {role: '对口支援嵩县'}, ['jzrm:320,405', 'jzrm:578,594 implied']],
  ['song-county',              'poverty-relief-to-rural-revitalisation', {},                     ['jzrm:380,405']],
  ['jiaozuo-peoples-hospital', 'epidemic-control',                       {role: '医务工作者', note: '历时三年；一批医务人员获国家级、省级、市级表彰，未列名', noteEn: 'Over three years; members of its staff were commended at national, provincial and municipal level, none is named'}, ['jzrm:34,52', 'jzrm:132,159']],
  ['jiaozuo-peoples-hospital', 'henan-flood-relief-2021',                {role: '组建应急医疗救护队'}, ['jzrm:484,527', 'jzrm:578,608 implied']],
  ['jiaozuo-peoples-hospital-emergency-team', 'henan-flood-relief-2021', {role: '救护'},         ['jzrm:518,536']],
  ['jiaozuo-peoples-hospital', 'rural-revitalisation',                   {},                     ['jzrm:580,594', 'jzrm:756,776 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, start, evidence
UNWIND [
  ['henan-flood-relief-2021', '2021-07', ['jzrm:484,494']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, note, evidence
UNWIND [
  ['rural-ecommerce-demonstration-site', '以直播电商带动传统农产品销售，为乡村振兴探路', ['jzrm:740,776']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['rural-ecommerce-demonstration-site', 'Sells farm produce by live-streaming, as a way to rural revitalisation', ['jzrm:740,776']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['henan-flood-relief-2021', 'henan', {}, ['jzrm:484,510 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['rural-ecommerce-demonstration-site', 'rural-revitalisation', {}, ['jzrm:711,776 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',                       'jiaozuo-peoples-hospital-health-education-outreach', {}, ['jzrm:659,675']],
  ['jiaozuo-peoples-hospital-health-education-team', 'jiaozuo-peoples-hospital-health-education-outreach', {}, ['jzrm:661,686']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
