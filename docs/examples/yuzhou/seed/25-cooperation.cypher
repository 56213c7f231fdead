// Who works with whom.

// from, to, properties, evidence
UNWIND [
  ['yuzhou-central-hospital', 'minhai-affiliated-hospital', {kind: 'telemedicine', since: '2022-03'}, ['yzrb:81,108']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '') + coalesce('/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yuzhou-central-hospital',            'bailu-hospital', {kind: 'counterpart', since: '2023'}, ['yzrb:109,128']],
  ['yuzhou-central-hospital-cardiology', 'bailu-hospital', {kind: 'outreach'},                   ['yzrb:160,179']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['bailu-hospital',           'island-alliance', {}, ['yzrb:247,255']],
  ['yuzhou-seamen-sanatorium', 'island-alliance', {}, ['yzrb:247,263']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yuzhou-central-hospital-stroke-centre', 'southeast-stroke-centre', {status: 'passed-review', since: '2021'}, ['yzrb:334,354']],
  ['yuzhou-central-hospital',               'sea-rescue-base',         {status: 'building'},                     ['yzrb:355,367']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yuzhou',                                'fujian',                  {}, ['yzrb:13,24']],
  ['bailu',                                 'yuzhou',                  {}, ['yzrb:25,30']],
  ['yuzhou-central-hospital-cardiology',    'yuzhou-central-hospital', {}, ['yzrb:160,170 implied']],
  ['yuzhou-central-hospital-stroke-centre', 'yuzhou-central-hospital', {}, ['yzrb:323,334 implied']],
  ['hospital-ship',                         'island-alliance',         {}, ['yzrb:264,274']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yuzhou-central-hospital', 'yuzhou', {}, ['yzrb:46,53 implied']],
  ['bailu-hospital',          'bailu',  {}, ['yzrb:123,128 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yuzhou-central-hospital', 'island-alliance', {since: '2024'}, ['yzrb:223,246']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['bailu-hospital',           'ct-scanner',        {since: '2023', note: '岛上的第一台', noteEn: 'the first on the island'}, ['yzrb:180,203']],
  ['yuzhou-seamen-sanatorium', 'seafaring-hotline', {}, ['yzrb:311,320']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yuzhou-shipping', 'yuzhou-seamen-sanatorium', {kind: 'owns'}, ['yzrb:281,297']]
] AS row
WITH row, row[0] + '/GOVERNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:GOVERNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['chen-wanghai', 'yuzhou-central-hospital', {role: '院长'}, ['yzrb:74,80']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
