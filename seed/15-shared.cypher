// Institutions, programs and certifications that several documents name.

// id, name, English name, kind, evidence
UNWIND [
  ['peking-union-medical-college-hospital', '北京协和医院', 'Peking Union Medical College Hospital', 'general',
    ['jmzy:2068,2074', 'jzrm:2206,2213', 'jzwj:3778,3784']],
  ['pla-general-hospital',                  '中国人民解放军总医院', 'Chinese PLA General Hospital',          'general', ['jzrm:2214,2224']],
  ['zhengzhou-university-first-hospital',   '郑州大学第一附属医院', 'First Affiliated Hospital of Zhengzhou University', 'general',
    ['jzrm:2048,2059', 'sqzx:3543,3554']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['national-health-commission', '国家卫生健康委员会', 'National Health Commission', 'government',
    ['jmzy:889,896 implied', 'jzrm:4198,4205 implied', 'jzwj:1734,1741 implied', 'sqzx:2030,2037 implied']],
  ['henan-health-commission', '河南省卫生健康委员会', 'Henan Health Commission', 'government', ['jzwj:2194,2200 implied', 'jzzy:896,900 implied']],
  ['jiaozuo-health-commission', '焦作市卫生健康委员会', 'Jiaozuo Health Commission', 'government',
    ['jzrm:2539,2546 implied', 'jzwj:509,517 implied', 'jzzy:681,685 implied']],
  ['jiaozuo-party-committee', '中共焦作市委员会', 'Jiaozuo Municipal Party Committee', 'party-committee', ['jzrm:3541,3545 implied', 'jzzy:673,675 implied']],
  ['jiaozuo-government', '焦作市人民政府', 'Jiaozuo Municipal Government', 'government', ['jzrm:3541,3549 implied', 'jzzy:677,680 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-epidemic-control', '焦作市新冠肺炎疫情防控', 'Jiaozuo COVID-19 Control', 'campaign', ['jzwj:3961,3967 implied', 'jzzy:609,617 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// One accreditation each, under the names that the documents use.
// id, name, English name, kind, evidence
UNWIND [
  ['henan-key-cultivated-discipline',  '河南省医学重点培育学科', 'Henan Key Medical Discipline under Development', 'discipline',
    ['jzwj:38,46 implied', 'jzwj:1462,1470 implied', 'sqzx:3129,3137 implied']],
  ['china-chest-pain-centre',          '中国胸痛中心', 'China Chest Pain Centre', 'accreditation', ['jzrm:1797,1804']],
  ['china-atrial-fibrillation-centre', '中国房颤中心', 'China Atrial-Fibrillation Centre', 'accreditation', ['jzrm:1828,1835']],
  ['heart-failure-centre',             '中国心衰中心', 'China Heart-Failure Centre', 'accreditation', ['jmzy:1061,1065 implied', 'jzrm:1836,1840 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, another name, evidence
UNWIND [
  ['pla-general-hospital',             '解放军301医院',    ['jzwj:3785,3793']],
  ['pla-general-hospital',             '解放军总医院',     ['jzrm:2218,2224 implied']],
  ['national-health-commission',       '国家卫生健康委',   ['jmzy:889,896', 'jzrm:4198,4205', 'jzwj:1734,1741', 'sqzx:2030,2037']],
  ['national-health-commission',       '国家卫健委',       ['jmzy:889,896 implied']],
  ['henan-health-commission',          '河南省卫生健康委', ['jzwj:2194,2200 implied']],
  ['jiaozuo-health-commission',        '焦作市卫生健康委', ['jzwj:509,517']],
  ['jiaozuo-party-committee',          '焦作市委',         ['jzrm:3541,3545', 'jzzy:673,675 implied']],
  ['jiaozuo-government',               '焦作市政府',       ['jzrm:3541,3549 implied', 'jzzy:677,680 implied']],
  ['henan-health-commission',          '河南省卫健委',     ['jzzy:896,900 implied']],
  ['jiaozuo-health-commission',        '焦作市卫健委',     ['jzzy:681,685 implied']],
  ['jiaozuo-party-committee',          '中共焦作市委',     ['jzrm:3541,3545 implied']],
  ['heart-failure-centre',             '心衰中心',         ['jmzy:1061,1065', 'jzrm:1836,1840']],
  ['china-chest-pain-centre',          '国家胸痛中心',     ['jmzy:1049,1055']],
  ['china-atrial-fibrillation-centre', '房颤中心',         ['jmzy:1066,1070']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['henan-key-cultivated-discipline', 'provincial-key-cultivated-discipline'],
  ['jiaozuo-epidemic-control',        'jiaozuo-covid-response']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, level, evidence
UNWIND [
  ['henan-key-cultivated-discipline',  'provincial', ['jzwj:38,46', 'sqzx:3129,3137']],
  ['china-chest-pain-centre',          'national',   ['jmzy:1049,1055', 'jmzy:1073,1080', 'jzrm:1797,1804 implied']],
  ['china-atrial-fibrillation-centre', 'national',   ['jmzy:1066,1070', 'jmzy:1073,1080', 'jzrm:1828,1835 implied']],
  ['heart-failure-centre',             'national',   ['jmzy:1061,1065', 'jmzy:1073,1080']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, family, evidence
UNWIND [
  ['henan-key-cultivated-discipline',  '重点学科', ['jzwj:38,46', 'sqzx:3129,3137 implied']],
  ['china-chest-pain-centre',          '胸痛中心', ['jzrm:1797,1804']],
  ['china-atrial-fibrillation-centre', '房颤中心', ['jzrm:1828,1835']],
  ['heart-failure-centre',             '心衰中心', ['jmzy:1061,1065', 'jzrm:1836,1840']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// What the name itself says, or else a reference work.
// from, to, properties, evidence
UNWIND [
  ['peking-union-medical-college-hospital', 'beijing',   {}, ['jzrm:2206,2213 implied']],
  ['pla-general-hospital',                  'beijing',   {}, ['wikipedia-pla-general-hospital']],
  ['zhengzhou-university-first-hospital',   'zhengzhou', {}, ['jzrm:2048,2059 implied']],
  ['henan-health-commission',               'henan',     {}, ['jzwj:2194,2200 implied']],
  ['jiaozuo-health-commission',             'jiaozuo',   {}, ['jzwj:509,517 implied']],
  ['jiaozuo-party-committee',               'jiaozuo',   {}, ['jzrm:3541,3545 implied']],
  ['jiaozuo-government',                    'jiaozuo',   {}, ['jzrm:3541,3549 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
