// 岛上有了会诊室

UNWIND [
  {id: 'yzrb', kind: 'article', title: '岛上有了会诊室', publisher: '屿州日报', published: '2024-06', file: 'yuzhou.txt', characters: 386, sha256: '157fd10d8a1936217e301e7d7b375fac939d9779be6538d6fcd41408ae707355'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou-central-hospital', '屿州市中心医院', 'Yuzhou Central Hospital', 'general', ['yzrb:46,53']],
  ['bailu-hospital', '白鹭县医院', null, 'general', ['yzrb:123,128']],
  ['minhai-affiliated-hospital', '闽海医科大学附属医院', null, 'general', ['yzrb:92,102']],
  ['yuzhou-seamen-sanatorium', '屿州海员康复院', null, 'specialised', ['yzrb:256,263']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Hospital
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou', '屿州市', 'Yuzhou', null, ['yzrb:13,16']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:City
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['bailu', '白鹭县', null, 'county', ['yzrb:27,30']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:County
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou-central-hospital-cardiology', '屿州市中心医院心内科', null, 'clinical', ['yzrb:160,170']],
  ['yuzhou-central-hospital-stroke-centre', '屿州市中心医院卒中中心', null, 'centre', ['yzrb:323,334']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Department
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['yuzhou-shipping', '屿州海运公司', null, 'company', ['yzrb:289,295']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Institution
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['ct-scanner', 'CT机', 'CT scanner', 'equipment', ['yzrb:200,203']],
  ['seafaring-hotline', '航海健康热线', null, 'hotline', ['yzrb:314,320']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Offering
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['chen-wanghai', '陈望海', 'Chen Wanghai', null, ['yzrb:77,80']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Person
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['island-alliance', '海岛医疗联盟', null, 'alliance', ['yzrb:240,246']],
  ['hospital-ship', '“医疗船”项目', null, 'project', ['yzrb:267,274']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Program
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, name, English name, kind, evidence
UNWIND [
  ['southeast-stroke-centre', '东南沿海卒中示范中心', null, 'centre', ['yzrb:342,352']],
  ['sea-rescue-base', '海上急救基地', null, 'base', ['yzrb:361,367']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Certification
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, value, evidence
UNWIND [
  ['yuzhou-central-hospital', 'tertiary-a', ['yzrb:54,58']],
  ['bailu-hospital', 'secondary-b', ['yzrb:146,150']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#level@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'level', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
