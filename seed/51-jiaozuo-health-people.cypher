// 焦作市卫生健康系统: people and teams, and where they belong.

// id, name, English name, kind, evidence
UNWIND [
  ['yang-jixi',      '杨吉喜', 'Yang Jixi',      null, ['jzwj:1352,1355']],
  ['feng-xiaoliang', '冯小亮', 'Feng Xiaoliang', null, ['jzwj:2075,2078']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', '焦作市援鄂医疗队', 'Jiaozuo Medical Team to Hubei', 'relief', ['jzwj:4190,4201 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, size, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', 16, ['jzwj:4190,4201']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.size = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#size'];

// id, role, evidence
UNWIND [
  ['yang-jixi',      '焦作市政协副主席、市卫生健康委党组书记', ['jzwj:1333,1355']],
  ['feng-xiaoliang', '焦作市卫生健康委党组书记、主任',         ['jzwj:2060,2078']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];

// from, to, properties, evidence
UNWIND [
  ['yang-jixi',                 'jiaozuo-health-commission',
    {role: '党组书记', note: '文中冯小亮亦称党组书记，或为前后任', noteEn: 'The article gives Feng Xiaoliang the same post; perhaps one after the other'},
    ['jzwj:1342,1355']],
  ['yang-jixi',                 'jiaozuo-cppcc',             {role: '副主席'},         ['jzwj:1333,1341', 'jzwj:1352,1355']],
  ['feng-xiaoliang',            'jiaozuo-health-commission', {role: '党组书记、主任'}, ['jzwj:2060,2078']],
  ['jiaozuo-hubei-relief-team', 'jiaozuo-health-commission', {since: '2020', note: '原文只说焦作市派出', noteEn: 'The article says only that the city sent it'},
    ['jzwj:4170,4177', 'jzwj:4190,4201 implied']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
