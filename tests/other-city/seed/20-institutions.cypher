// Hospitals, their parts and people, and whom they work with.

// id, name, English name, kind, evidence
UNWIND [
  ['shaquan-first-hospital',   '沙泉市第一人民医院', 'Shaquan First People\'s Hospital',  'general',     ['sq:52,61']],
  ['shaquan-tibetan-hospital', '沙泉市藏医医院',     'Shaquan Tibetan Medicine Hospital', 'specialised', ['sq:151,158']],
  ['baiyang-hospital',         '白杨县人民医院',     null,                                'general',     ['sq:215,222']],
  ['lanshan-hospital',         '兰山医院',           null,                                'general',     ['sq:138,142', 'sq:200,204']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['shaquan-first-hospital-donghu', '沙泉市第一人民医院东湖院区', null, 'campus', ['sq:88,92']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Campus;

// id, name, English name, kind, evidence
UNWIND [
  ['shaquan-first-hospital-plateau', '沙泉市第一人民医院高原病科', null, 'clinical', ['sq:256,260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['longyuan-medical-university',    '陇原医科大学',   'Longyuan Medical University', 'university',  ['sq:113,119']],
  ['longyuan-emergency-association', '陇原应急医学会', null,                          'association', ['sq:316,323']],
  ['longyuan-health-association',    '陇原健康促进会', null,                          'association', ['sq:444,451']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['gao-zhiyuan',    '高志远',   null, null, ['sq:80,83']],
  ['zhuoma-cairang', '卓玛才让', null, null, ['sq:175,179']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, another name, evidence
UNWIND [
  ['shaquan-tibetan-hospital', '藏医医院', ['sq:180,184']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['shaquan-first-hospital',   'tertiary-b',  ['sq:62,66']],
  ['shaquan-tibetan-hospital', 'secondary-a', ['sq:159,163']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital-donghu',  'shaquan-first-hospital', {}, ['sq:84,92']],
  ['shaquan-first-hospital-plateau', 'shaquan-first-hospital', {}, ['sq:256,275']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shaquan-first-hospital',   'shiguan', {}, ['sq:71,76']],
  ['shaquan-tibetan-hospital', 'shiguan', {}, ['sq:166,171']],
  ['baiyang-hospital',         'baiyang', {}, ['sq:215,222 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['gao-zhiyuan',    'shaquan-first-hospital',   {role: '院长'}, ['sq:77,83']],
  ['zhuoma-cairang', 'shaquan-tibetan-hospital', {role: '院长'}, ['sq:172,179']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
