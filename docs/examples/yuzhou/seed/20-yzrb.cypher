// 岛上有了会诊室

UNWIND [
  {id: 'yzrb', kind: 'article', title: '岛上有了会诊室', publisher: '屿州日报', published: '2024-06', file: 'yuzhou.txt', characters: 386,
    sha256: '157fd10d8a1936217e301e7d7b375fac939d9779be6538d6fcd41408ae707355'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou', '屿州市', 'Yuzhou', null, ['yzrb:13,16']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:City;

// id, name, English name, kind, evidence
UNWIND [
  ['bailu', '白鹭县', null, 'county', ['yzrb:27,30']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:County;

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou-central-hospital',    '屿州市中心医院',       'Yuzhou Central Hospital', 'general',     ['yzrb:46,53']],
  ['bailu-hospital',             '白鹭县医院',           null,                      'general',     ['yzrb:123,128']],
  ['minhai-affiliated-hospital', '闽海医科大学附属医院', null,                      'general',     ['yzrb:92,102']],
  ['yuzhou-seamen-sanatorium',   '屿州海员康复院',       null,                      'specialised', ['yzrb:256,263']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou-central-hospital-cardiology',    '屿州市中心医院心内科',   null, 'clinical', ['yzrb:160,170']],
  ['yuzhou-central-hospital-stroke-centre', '屿州市中心医院卒中中心', null, 'centre',   ['yzrb:323,334']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou-shipping', '屿州海运公司', null, 'company', ['yzrb:289,295']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['island-alliance', '海岛医疗联盟', null, 'alliance', ['yzrb:240,246']],
  ['hospital-ship',   '“医疗船”项目', null, 'project',  ['yzrb:267,274']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, name, English name, kind, evidence
UNWIND [
  ['ct-scanner',        'CT机',         'CT scanner', 'equipment', ['yzrb:200,203']],
  ['seafaring-hotline', '航海健康热线', null,         'hotline',   ['yzrb:314,320']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, name, English name, kind, evidence
UNWIND [
  ['southeast-stroke-centre', '东南沿海卒中示范中心', null, 'centre', ['yzrb:342,352']],
  ['sea-rescue-base',         '海上急救基地',         null, 'base',   ['yzrb:361,367']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['chen-wanghai', '陈望海', 'Chen Wanghai', null, ['yzrb:77,80']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Person;

// id, level, evidence
UNWIND [
  ['yuzhou-central-hospital', 'tertiary-a',  ['yzrb:54,58']],
  ['bailu-hospital',          'secondary-b', ['yzrb:146,150']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];
