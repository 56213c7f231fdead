// 商丘市中心医院: people and teams, and where they belong.

// id, name, English name, kind, evidence
UNWIND [
  ['qin-gongli', '秦功礼', 'Qin Gongli', null, ['sqzx:4443,4446']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses',     '商丘市中心医院首批入驻“豫健护理到家”护理人员',
    'First Nurses of Shangqiu Central Hospital on Yujian Nursing at Home', 'expert', ['sqzx:2655,2678 implied']],
  ['shangqiu-central-hospital-ambulance-crews', '商丘市中心医院急救人员', 'Ambulance Crews of Shangqiu Central Hospital', 'relief', ['sqzx:2111,2117 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, role, evidence
UNWIND [
  ['qin-gongli', '党委书记', ['sqzx:4438,4442']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];

// id, note, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses', '都有护师及以上职称，能做居家护理和线上咨询', ['sqzx:2698,2735']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses', 'All have the title of primary nurse or a higher one, and can nurse at home and advise online', ['sqzx:2698,2735']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['qin-gongli',                                'shangqiu-central-hospital',                 {role: '党委书记'}, ['sqzx:4431,4446']],
  ['qin-gongli',                                'shangqiu-central-hospital-party-committee', {role: '书记'},     ['sqzx:4431,4446']],
  ['shangqiu-central-hospital-home-nurses',     'shangqiu-central-hospital-nursing',         {},                 ['sqzx:2620,2678 implied']],
  ['shangqiu-central-hospital-home-nurses',     'shangqiu-central-hospital',                 {},                 ['sqzx:2612,2678 implied']],
  ['shangqiu-central-hospital-ambulance-crews', 'shangqiu-central-hospital',                 {},                 ['sqzx:2111,2124 implied']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
