// 商丘市中心医院: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['china-nightingale-volunteers', '中国南丁格尔志愿护理服务总队', 'China Nightingale Volunteer Nursing Service Corps', 'association', ['sqzx:4304,4319']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  // Of most disciplines the article writes 省级 or 市级 only. The 省级重点培育学科 is in 15-shared.
  ['tertiary-a-hospital',                '三级甲等医院',             'Tertiary Grade-A Hospital',                 'accreditation', ['sqzx:517,523 implied']],
  ['henan-trauma-centre',                '河南省创伤中心',           'Henan Trauma Centre',                       'accreditation', ['sqzx:3030,3037']],
  ['henan-chest-pain-centre',            '河南省胸痛中心', 'Henan Chest Pain Centre', 'accreditation', ['sqzx:3030,3033 implied', 'sqzx:3038,3042 implied']],
  ['henan-stroke-centre',                '河南省卒中中心', 'Henan Stroke Centre', 'accreditation', ['sqzx:3030,3033 implied', 'sqzx:3043,3048 implied']],
  ['shangqiu-critical-newborn-centre',   '商丘市危重新生儿救治中心', 'Shangqiu Critical Newborn Care Centre',     'accreditation', ['sqzx:3049,3062']],
  ['shangqiu-critical-maternity-centre', '商丘市危重孕产妇救治中心', 'Shangqiu Critical Maternal Care Centre',    'accreditation', ['sqzx:3067,3080']],
  ['henan-key-discipline',               '河南省重点学科',           'Henan Key Discipline',                      'discipline',    ['sqzx:3113,3120']],
  ['henan-key-laboratory',               '河南省重点实验室',         'Henan Key Laboratory',                      'designation',   ['sqzx:3139,3146 implied']],
  ['shangqiu-key-discipline',            '商丘市市级重点学科',       'Shangqiu Key Discipline',                   'discipline',    ['sqzx:3163,3170 implied']],
  ['shangqiu-key-cultivated-discipline', '商丘市市级重点培育学科',   'Shangqiu Key Discipline under Development', 'discipline',    ['sqzx:3184,3192 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['nightingale-nursing-showcase-prize', '首届最美志愿护理服务风采展示组织奖', 'Organiser Prize of the First Showcase of Volunteer Nursing', 'award',
    ['sqzx:4319,4337']],
  ['shangqiu-geriatric-nursing-contest', '商丘市老年医疗护理康复技能竞赛', 'Shangqiu Contest in Geriatric Care, Nursing and Rehabilitation', 'award',
    ['sqzx:4338,4354']],
  ['shangqiu-emergency-contest-2',       '商丘市第二届急诊急救知识技能竞赛', 'Second Shangqiu Emergency Care Contest', 'award', ['sqzx:4361,4378']],
  ['henan-science-education-unit',       '河南省科教综合先进单位', 'Henan Advanced Unit in Science and Education', 'commendation', ['sqzx:4387,4399 implied']],
  ['shangqiu-science-education-unit', '商丘市科教综合先进单位', 'Shangqiu Advanced Unit in Science and Education', 'commendation', ['sqzx:4390,4399 implied']],
  ['shangqiu-conduct-collective',        '商丘市行风建设先进集体', 'Shangqiu Advanced Collective in Professional Conduct', 'commendation', ['sqzx:4400,4412']],
  ['shangqiu-health-work-unit',          '商丘市卫生健康工作先进单位', 'Shangqiu Advanced Unit in Health Work', 'commendation', ['sqzx:4413,4427']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['tertiary-a-hospital',                '“三甲”医院',           ['sqzx:517,523']],
  ['henan-key-laboratory',               '河南省省级重点实验室', ['sqzx:3139,3146 implied']],
  ['shangqiu-key-discipline',            '商丘市重点学科',       ['sqzx:3163,3170 implied']],
  ['shangqiu-key-cultivated-discipline', '商丘市重点培育学科',   ['sqzx:3184,3192 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['henan-trauma-centre',                'provincial', ['sqzx:3030,3037']],
  ['henan-chest-pain-centre',            'provincial', ['sqzx:3030,3033 implied', 'sqzx:3038,3042 implied']],
  ['henan-stroke-centre',                'provincial', ['sqzx:3030,3033 implied', 'sqzx:3043,3048 implied']],
  ['shangqiu-critical-newborn-centre',   'municipal',  ['sqzx:3049,3062']],
  ['shangqiu-critical-maternity-centre', 'municipal',  ['sqzx:3067,3080']],
  ['henan-key-discipline',               'provincial', ['sqzx:3113,3120']],
  ['henan-key-laboratory',               'provincial', ['sqzx:3139,3146']],
  ['shangqiu-key-discipline',            'municipal',  ['sqzx:3163,3170']],
  ['shangqiu-key-cultivated-discipline', 'municipal',  ['sqzx:3184,3192']],
  ['nightingale-nursing-showcase-prize', 'national',   ['sqzx:4304,4319 implied']],
  ['shangqiu-geriatric-nursing-contest', 'municipal',  ['sqzx:4338,4354']],
  ['shangqiu-emergency-contest-2',       'municipal',  ['sqzx:4361,4378']],
  ['henan-science-education-unit',       'provincial', ['sqzx:4387,4399']],
  ['shangqiu-science-education-unit',    'municipal',  ['sqzx:4390,4399']],
  ['shangqiu-conduct-collective',        'municipal',  ['sqzx:4400,4412']],
  ['shangqiu-health-work-unit',          'municipal',  ['sqzx:4413,4427']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, family, evidence
UNWIND [
  ['tertiary-a-hospital',                '医院等级',           ['sqzx:517,523 implied']],
  ['henan-trauma-centre',                '创伤中心',           ['sqzx:3030,3037']],
  ['henan-chest-pain-centre',            '胸痛中心',           ['sqzx:3038,3042']],
  ['henan-stroke-centre',                '卒中中心',           ['sqzx:3043,3048']],
  ['shangqiu-critical-newborn-centre',   '危重新生儿救治中心', ['sqzx:3049,3062']],
  ['shangqiu-critical-maternity-centre', '危重孕产妇救治中心', ['sqzx:3067,3080']],
  ['henan-key-discipline',               '重点学科',           ['sqzx:3113,3120']],
  ['shangqiu-key-discipline',            '重点学科',           ['sqzx:3163,3170']],
  ['shangqiu-key-cultivated-discipline', '重点学科',           ['sqzx:3184,3192 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                     'henan-trauma-centre', {status: 'held', since: '2023'}, ['sqzx:3011,3037', 'sqzx:3062,3066']],
  ['shangqiu-central-hospital',                     'henan-chest-pain-centre', {status: 'held', since: '2023'},
    ['sqzx:3011,3033 implied', 'sqzx:3038,3042 implied', 'sqzx:3062,3066 implied']],
  ['shangqiu-central-hospital',                     'henan-stroke-centre', {status: 'held', since: '2023'},
    ['sqzx:3011,3033 implied', 'sqzx:3043,3048 implied', 'sqzx:3062,3066 implied']],
  ['shangqiu-central-hospital',                     'shangqiu-critical-newborn-centre', {status: 'held', since: '2023'}, ['sqzx:3011,3029', 'sqzx:3049,3066']],
  ['shangqiu-central-hospital', 'shangqiu-critical-maternity-centre', {status: 'held', reviewed: '2023'}, ['sqzx:3011,3029', 'sqzx:3067,3082']],
  ['shangqiu-central-hospital',                     'tertiary-a-hospital',
    {status: 'candidate', note: '正在创建，尚未获评', noteEn: 'It works towards the grade and does not hold it'}, ['sqzx:4533,4549', 'sqzx:517,526']],
  ['shangqiu-central-hospital-integrated-medicine', 'henan-key-discipline', {status: 'held'}, ['sqzx:3093,3120']],
  ['shangqiu-central-hospital-medical-imaging',     'henan-key-cultivated-discipline', {status: 'held'}, ['sqzx:3121,3137 implied']],
  ['shangqiu-central-hospital-medical-imaging',     'henan-key-laboratory', {status: 'held', note: '原文只称省级', noteEn: 'The text says provincial only'},
    ['sqzx:3121,3129 implied', 'sqzx:3139,3146 implied']],
  ['shangqiu-central-hospital-paediatrics',         'shangqiu-key-discipline', {status: 'held'}, ['sqzx:3147,3170 implied']],
  ['shangqiu-central-hospital-medical-imaging',     'shangqiu-key-discipline', {status: 'held'}, ['sqzx:3150,3170 implied']],
  ['shangqiu-central-hospital-orthopaedics',        'shangqiu-key-discipline', {status: 'held'}, ['sqzx:3157,3170 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', 'shangqiu-key-cultivated-discipline', {status: 'held'}, ['sqzx:3171,3192 implied']],
  ['shangqiu-central-hospital-gastroenterology',    'shangqiu-key-cultivated-discipline', {status: 'held'}, ['sqzx:3175,3192 implied']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['nightingale-nursing-showcase-prize', 'china-nightingale-volunteers', {}, ['sqzx:4304,4337']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  // None of them has a year.
  ['shangqiu-central-hospital', 'nightingale-nursing-showcase-prize', {}, ['sqzx:4291,4304', 'sqzx:4319,4337']],
  ['shangqiu-central-hospital', 'shangqiu-geriatric-nursing-contest', {subject: '团体', grade: '三等奖'}, ['sqzx:4291,4304', 'sqzx:4338,4359']],
  ['shangqiu-central-hospital', 'shangqiu-emergency-contest-2',       {subject: '团体', grade: '三等奖'}, ['sqzx:4291,4304', 'sqzx:4361,4383']],
  ['shangqiu-central-hospital', 'henan-science-education-unit',       {}, ['sqzx:4291,4298', 'sqzx:4384,4399 implied']],
  ['shangqiu-central-hospital', 'shangqiu-science-education-unit',    {}, ['sqzx:4291,4298', 'sqzx:4384,4399 implied']],
  ['shangqiu-central-hospital', 'shangqiu-conduct-collective',        {}, ['sqzx:4291,4298', 'sqzx:4384,4387', 'sqzx:4400,4412']],
  ['shangqiu-central-hospital', 'shangqiu-health-work-unit',          {}, ['sqzx:4291,4298', 'sqzx:4384,4387', 'sqzx:4413,4427']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
