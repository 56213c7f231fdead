// 焦作市人民医院: people and teams, and where they belong.

// id, name, English name, kind, evidence
UNWIND [
  ['zhong-nanshan', '钟南山', 'Zhong Nanshan', null, ['jzrm:2169,2172']],
  ['chen-xiaoping', '陈孝平', 'Chen Xiaoping', null, ['jzrm:2183,2186']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, name, English name, kind, evidence
UNWIND [
  ['guangzhou-medical-university-first-hospital-zhong-nanshan-team', '广州医科大学附属第一医院钟南山团队',
    'First Affiliated Hospital of Guangzhou Medical University Zhong Nanshan Team', 'expert', ['jzrm:2154,2174 implied']],
  ['tongji-hospital-chen-xiaoping-team',      '同济医院陈孝平团队',                 'Tongji Hospital Chen Xiaoping Team', 'expert', ['jzrm:2175,2188 implied']],
  ['china-eritrea-medical-team-14',           '中国援厄立特里亚第14批医疗队',       '14th Chinese Medical Team to Eritrea', 'relief', ['jzrm:172,188']],
  ['jiaozuo-peoples-hospital-emergency-team', '焦作市人民医院应急医疗救护队', "Jiaozuo People's Hospital Emergency Medical Team", 'relief',
    ['jzrm:511,527 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, another name, evidence
UNWIND [
  ['guangzhou-medical-university-first-hospital-zhong-nanshan-team', '钟南山团队', ['jzrm:2169,2174']],
  ['tongji-hospital-chen-xiaoping-team', '陈孝平团队', ['jzrm:2183,2188']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, role, evidence
UNWIND [
  ['zhong-nanshan', '院士', ['jzrm:2166,2172']],
  ['chen-xiaoping', '院士', ['jzrm:2179,2186']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.role = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#role'];

// from, to, properties, evidence
UNWIND [
  ['zhong-nanshan', 'guangzhou-medical-university-first-hospital-zhong-nanshan-team', {}, ['jzrm:2166,2174 implied']],
  ['chen-xiaoping', 'tongji-hospital-chen-xiaoping-team', {}, ['jzrm:2179,2188 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-emergency-team', 'jiaozuo-peoples-hospital', {}, ['jzrm:511,527']],
  ['china-eritrea-medical-team-14',           'jiaozuo-peoples-hospital',
    {since: '2021', note: '2021年年初，队员中有9人来自该院', noteEn: 'Early in 2021 nine of its members came from the hospital'}, ['jzrm:163,202']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
