// A row for each property that few entities, relationships and figures have.

UNWIND [
  {id: 'news', kind: 'article', file: 'news.txt', characters: 9, reportsOn: ['yunxi-first-hospital'],
    sha256: '44ffd42d5631b4a6eba78ab94296938342a80146aa6711a25adbb50fcc47c497'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;

UNWIND [
  {id: 'holders', name: '持有单位数', nameEn: 'holders', unit: '家'},
  {id: 'rank', name: '排名', nameEn: 'rank', unit: '名'}
] AS row
MERGE (m:Measure {id: row.id})
SET m = row;

// id, name, English name, kind, evidence
UNWIND [
  ['university-city', '大学城', null, null, ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:City;

// id, name, English name, kind, evidence
UNWIND [
  ['east', '东区', null, 'district', ['gbt']],
  ['west', '西区', null, 'district', ['gbt']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:County;

// id, name, English name, kind, evidence
UNWIND [
  ['east-health-centre', '人民医院', null, 'general', ['yx:0,7']],
  ['west-health-centre', '人民医院', null, 'general', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['award', '先进医院', null, 'ranking', ['yx:0,7']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, family, evidence
UNWIND [
  ['china-chest-pain-centre', '胸痛中心', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// id, nonProfit, evidence
UNWIND [
  ['yunxi-first-hospital', true, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.nonProfit = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#nonProfit'];

// id, foreign, evidence
UNWIND [
  ['yunxi-first-hospital', false, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.foreign = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#foreign'];

// id, founded, evidence
UNWIND [
  ['yunxi-first-hospital', '1951-10', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.founded = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#founded'];

// id, address, evidence
UNWIND [
  ['yunxi-first-hospital', '东溪路1号', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.address = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#address'];

// id, telephone, evidence
UNWIND [
  ['yunxi-first-hospital', '0599-1234567', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.telephone = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#telephone'];

// id, website, evidence
UNWIND [
  ['yunxi-first-hospital', 'https://www.example.org/', ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.website = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#website'];

// id, latitude, evidence
UNWIND [
  ['yunxi-first-hospital', 26.65, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.latitude = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#latitude'];

// id, longitude, evidence
UNWIND [
  ['yunxi-first-hospital', 118.18, ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.longitude = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#longitude'];

// id, identifiers, evidence
UNWIND [
  ['yunxi-first-hospital', ['uscc:12350', 'ror:03f72zw41'], ['yx:0,7']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.identifiers = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#identifiers'];

// from, to, properties, evidence
UNWIND [
  ['yunxi-first-hospital', 'fujian-medical-university', {kind: 'joint-laboratory', subject: '骨科'}, ['yx:0,7']],
  ['yunxi-first-hospital', 'fujian-medical-university', {kind: 'joint-laboratory', subject: '细胞', status: 'planned'}, ['yx:0,7']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yunxi-first-hospital', 'china-chest-pain-centre', {status: 'held', reviewed: '2024-05'}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['east', 'yunxi', {}, ['gbt']],
  ['west', 'yunxi', {}, ['gbt']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['east-health-centre',        'east',            {}, ['yx:0,7']],
  ['west-health-centre',        'west',            {}, ['yx:0,7']],
  ['fujian-medical-university', 'university-city', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yunxi-first-hospital', 'award', {rank: 2, scope: '福建省'}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yunxi-first-hospital', 'fujian-medical-university', {}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yunxi-first-hospital', 'dongxi-health-centre', {since: '1951'}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/SUCCEEDS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUCCEEDS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// entity, measure, properties, evidence
UNWIND [
  ['yunxi',                'holders', {value: 5, qualifier: 'exact', certification: 'china-chest-pain-centre', asOf: '2024'}, ['yx:0,7']],
  ['east',                 'holders', {value: 2, valueMax: 3, qualifier: 'range', certification: 'china-chest-pain-centre', subject: '卫生院'}, ['yx:0,7']],
  ['yunxi-first-hospital', 'rank',    {value: 2, qualifier: 'exact', scope: '福建省'}, ['yx:0,7']]
] AS row
WITH row, row[0] + '/' + row[1] + coalesce('/' + row[2].certification, '') AS begin
WITH row, begin + coalesce('/' + row[2].subject, '') + coalesce('/' + row[2].asOf, '/' + row[2].since, '/' + row[2].until, '') AS id
MATCH (e:Entity {id: row[0]}), (m:Measure {id: row[1]})
MERGE (f:Figure {id: id})
SET f = row[2], f += {id: id, measure: m.id, citations: row[3]}
MERGE (f)-[:MEASURES]->(e);
