// 商丘市中心医院: who does what it tells of, on whose word, and what its parts do told of itself too.

// The wards are told as one; how many there are is not said.
// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-wards', '商丘市中心医院各病区', 'Wards of Shangqiu Central Hospital', 'clinical', ['sqzx:2392,2398 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['nhc-emergency-care-requirements', '国家卫生健康委急救相关要求', 'Requirements of the National Health Commission on Emergency Care', 'policy', ['sqzx:2030,2042 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-display-boards',     '宣传展板',     'Display Boards',             'equipment', ['sqzx:443,447']],
  ['shangqiu-central-hospital-veterans-check-ups', '退伍军人免费体检', 'Free Check-ups of Veterans', 'service',   ['sqzx:4636,4645']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['shangqiu-dihe-square', '市帝和广场', ['sqzx:1194,1199']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-wards',                'shangqiu-central-hospital',                 {},                                                                                                           ['sqzx:2392,2398 implied']],
  ['shangqiu-central-hospital-flexible-rostering',   'shangqiu-central-hospital-patient-centred', {note: '为践行此理念，与延时门诊同时推出', noteEn: 'To put the idea into practice, together with extended outpatient hours'}, ['sqzx:1827,1940 implied']],
  ['shangqiu-central-hospital-theory-group-plenary', 'shangqiu-central-hospital-party-building',  {},                                                                                                           ['sqzx:1071,1115 implied']],
  ['shangqiu-central-hospital-integrity-film',       'shangqiu-central-hospital-party-building',  {note: '与理论中心组（扩大）会议同时提到', noteEn: 'Told together with the enlarged meeting of the theory study group'},      ['sqzx:1071,1115 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['nhc-emergency-care-requirements', 'national-health-commission', {}, ['sqzx:2030,2042']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// What its Party committee and the theory study group run is its own too.
// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-congress-theory-session', {note: '由党委理论中心组', noteEn: 'By the theory study group of its Party committee'}, ['sqzx:411,430 implied']],
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-theory-group-plenary',    {note: '由理论中心组', noteEn: 'By the theory study group of its Party committee'},   ['sqzx:1071,1084 implied']],
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-ideology-pledge',         {note: '由党委主要领导签订', noteEn: 'Signed by the heads of its Party committee'},      ['sqzx:881,914 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',            'nhc-emergency-care-requirements',                {note: '据此开展“上车即入院”急救新模式', noteEn: 'It follows them with admission on boarding'},                                                                    ['sqzx:2028,2071']],
  ['shangqiu-central-hospital-leadership', 'shangqiu-central-hospital-fire-hazard-campaign', {role: '消防安全领导小组组长、副组长', note: '书记、院长任组长，主管领导任副组长', noteEn: 'Its Party secretary and president head the group, the leader in charge is the deputy'}, ['sqzx:4052,4114 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-wards',           'shangqiu-central-hospital-health-education',    {note: '各按本科室专业特色', noteEn: 'Each after its own field'},               ['sqzx:2392,2421']],
  ['shangqiu-central-hospital-outpatient-hall', 'shangqiu-central-hospital-one-stop-outpatient', {},                                                                    ['sqzx:1555,1582 implied']],
  ['shangqiu-central-hospital',                 'shangqiu-central-hospital-display-boards',      {},                                                                    ['sqzx:431,447 implied']],
  ['shangqiu-central-hospital',                 'shangqiu-central-hospital-veterans-check-ups',  {note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'}, ['sqzx:4619,4647 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// entity, measure, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses', 'share',           {value: 100, qualifier: 'exact', subject: '护师及以上职称', note: '首批入驻的护理人员，人人如此', noteEn: 'Each nurse of the first group'}, ['sqzx:2655,2708 implied']],
  ['shangqiu-central-hospital',             'key-disciplines', {value: 3, qualifier: 'exact', subject: '市级重点学科', note: '由所列数得', noteEn: 'Counted from the list'},                     ['sqzx:3147,3170 implied']],
  ['shangqiu-central-hospital',             'key-disciplines', {value: 2, qualifier: 'exact', subject: '市级重点培育学科', note: '由所列数得', noteEn: 'Counted from the list'},                   ['sqzx:3171,3192 implied']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
