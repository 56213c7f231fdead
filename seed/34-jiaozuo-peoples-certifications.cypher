// 焦作市人民医院: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['ministry-of-human-resources',             '人力资源和社会保障部', 'Ministry of Human Resources and Social Security', 'government', ['jzrm:4187,4197']],
  ['national-tcm-administration',             '国家中医药管理局', 'National Administration of Traditional Chinese Medicine', 'government', ['jzrm:4206,4214']],
  ['national-disease-control-administration', '国家疾病预防控制局', 'National Disease Control and Prevention Administration', 'government', ['jzrm:4215,4224']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['henan-key-cultivated-discipline',           '河南省医学重点（培育）学科', 'Henan Key (Cultivated) Medical Discipline', 'discipline', ['jzrm:1753,1767']],
  ['henan-key-clinical-specialty',              '河南省临床重点专科',         'Henan Key Clinical Specialty', 'discipline', ['jzrm:1770,1780']],
  ['national-advanced-stroke-centre',           '国家高级卒中中心',           'National Advanced Stroke Centre', 'accreditation', ['jzrm:1787,1796']],
  ['national-cardiac-rehabilitation-centre',    '国家标准化心脏康复中心', 'National Standardised Cardiac Rehabilitation Centre', 'accreditation',
    ['jzrm:1805,1816']],
  ['panvascular-disease-centre',                '泛血管疾病管理中心',         'Panvascular Disease Management Centre', 'accreditation', ['jzrm:1818,1827']],
  ['level-three-trauma-centre',                 '三级创伤中心',               'Level-Three Trauma Centre', 'accreditation', ['jzrm:1841,1847']],
  ['national-neurosurgery-centre',              '全国神经外科建设中心',       'National Neurosurgery Development Centre', 'centre', ['jzrm:1858,1869']],
  ['national-virus-diagnosis-platform-builder', '国家呼吸系统疾病临床医学研究中心病毒诊断研究和推广区域平台建设单位',
    'Builder of the Regional Platform for Virus Diagnosis of the National Clinical Research Center for Respiratory Disease', 'designation', ['jzrm:1889,1926']],
  ['national-respiratory-centre-partner',       '国家呼吸医学中心协同单位', 'Collaborating Unit of the National Center for Respiratory Medicine', 'designation',
    ['jzrm:2135,2148']],
  ['henan-engineering-technology-centre',       '河南省工程技术研究中心',     'Henan Engineering Technology Research Centre', 'centre', ['jzrm:1938,1949']],
  ['henan-engineering-centre',                  '河南省工程研究中心',         'Henan Engineering Research Centre', 'centre', ['jzrm:1953,1962']],
  ['standardised-residency-training-base',      '住院医师规范化培训基地',     'Standardised Residency Training Base', 'base', ['jzrm:452,464']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['national-health-system-advanced-collective', '全国卫生健康系统先进集体', 'National Advanced Collective of the Health System', 'commendation',
    ['jzrm:4277,4289', 'jzrm:4230,4242']],
  ['national-health-system-advanced-worker', '全国卫生健康系统先进工作者', 'National Advanced Worker of the Health System', 'commendation',
    ['jzrm:4230,4248 implied']],
  ['bethune-medal', '白求恩奖章', 'Bethune Medal', 'award', ['jzrm:4250,4255']],
  ['henan-epidemic-collective-merit', '河南省疫情防控新阶段工作集体记大功', 'Collective Major Merit for Epidemic Control in Henan', 'commendation',
    ['jzrm:109,127']],
  ['foreign-aid-team-advanced-collective', '援外医疗队创先争优工作先进集体', 'Advanced Collective among Medical Aid Teams Abroad', 'commendation',
    ['jzrm:256,272']],
  ['henan-residency-base-excellence', '河南省优秀住院医师规范化培训基地', 'Excellent Residency Training Base of Henan', 'commendation', ['jzrm:446,464']],
  ['henan-satisfaction-hospital', '河南省群众满意医院', 'Henan Hospital of Public Satisfaction', 'commendation', ['jzrm:2817,2827']],
  ['national-case-competition', '国家级案例大赛', 'National Case Competition', 'award', ['jzrm:3911,3918']],
  ['provincial-critical-care-nursing-contest', '省级护理（重症）技能竞赛', 'Provincial Critical Care Nursing Skills Contest', 'award', ['jzrm:3925,3937']],
  ['jiaozuo-peoples-hospital-service-flag', '焦作市人民医院优质服务流动红旗', "Service Flag of Jiaozuo People's Hospital", 'award', ['jzrm:3333,3344 implied']],
  ['jiaozuo-peoples-hospital-service-star', '焦作市人民医院优秀服务明星', "Service Star of Jiaozuo People's Hospital", 'award', ['jzrm:3345,3353 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  // The brackets leave open whether all six are still being built up.
  ['henan-key-cultivated-discipline',       '河南省医学重点培育学科',     ['jzrm:1753,1767 implied']],
  // The rules for the star and the star itself differ by one character in the article.
  ['jiaozuo-peoples-hospital-service-star', '焦作市人民医院优质服务明星', ['jzrm:3233,3248 implied']],
  ['ministry-of-human-resources',           '国家人力资源和社会保障部',   ['jzrm:4185,4197']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['henan-key-cultivated-discipline',            'provincial', ['jzrm:1753,1767']],
  ['henan-key-clinical-specialty',               'provincial', ['jzrm:1770,1780']],
  ['national-advanced-stroke-centre',            'national',   ['jzrm:1787,1796']],
  ['national-cardiac-rehabilitation-centre',     'national',   ['jzrm:1805,1816']],
  ['national-neurosurgery-centre',               'national',   ['jzrm:1858,1869']],
  ['national-virus-diagnosis-platform-builder',  'national',   ['jzrm:1889,1926']],
  ['national-respiratory-centre-partner',        'national',   ['jzrm:2135,2148']],
  ['henan-engineering-technology-centre',        'provincial', ['jzrm:1938,1949']],
  ['henan-engineering-centre',                   'provincial', ['jzrm:1953,1962']],
  ['national-health-system-advanced-collective', 'national',   ['jzrm:4277,4279']],
  ['national-health-system-advanced-worker',     'national',   ['jzrm:4230,4232']],
  ['bethune-medal',                              'national',   ['jzrm:4249,4264 implied']],
  ['henan-epidemic-collective-merit',            'provincial', ['jzrm:109,119']],
  ['foreign-aid-team-advanced-collective',       'national',   ['jzrm:249,261']],
  ['henan-residency-base-excellence',            'provincial', ['jzrm:446,452']],
  ['henan-satisfaction-hospital',                'provincial', ['jzrm:2817,2825']],
  ['national-case-competition',                  'national',   ['jzrm:3911,3916']],
  ['provincial-critical-care-nursing-contest',   'provincial', ['jzrm:3925,3929']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'henan-key-cultivated-discipline',
    {status: 'held', count: 6, note: '获批；重点与培育学科合计6个，原文未分列', noteEn: 'Approved; six, key and cultivated taken together and not told apart'},
    ['jzrm:1751,1769']],
  ['jiaozuo-peoples-hospital', 'henan-key-clinical-specialty',              {status: 'held', count: 6}, ['jzrm:1770,1782']],
  ['jiaozuo-peoples-hospital', 'national-advanced-stroke-centre',           {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'china-chest-pain-centre',                   {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'national-cardiac-rehabilitation-centre',    {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'panvascular-disease-centre',                {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'china-atrial-fibrillation-centre',          {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'heart-failure-centre',                      {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'level-three-trauma-centre',                 {status: 'held'},           ['jzrm:1783,1850']],
  ['jiaozuo-peoples-hospital', 'national-neurosurgery-centre', {status: 'building', note: '入选建设中心名单', noteEn: 'On the list of centres being built up'},
    ['jzrm:1854,1871']],
  ['jiaozuo-peoples-hospital', 'national-virus-diagnosis-platform-builder',
    {status: 'building', note: '已成为建设单位，平台在建', noteEn: 'Named as a builder; the platform itself is being built'}, ['jzrm:1872,1927']],
  ['jiaozuo-peoples-hospital', 'national-respiratory-centre-partner', {status: 'building', note: '协同单位尚在推动建设', noteEn: 'Still working towards it'},
    ['jzrm:2130,2151']],
  ['jiaozuo-peoples-hospital', 'henan-engineering-technology-centre',       {status: 'held', count: 3}, ['jzrm:1931,1949']],
  ['jiaozuo-peoples-hospital', 'henan-engineering-centre',                  {status: 'held', count: 1}, ['jzrm:1950,1962']],
  ['jiaozuo-peoples-hospital', 'standardised-residency-training-base',
    {status: 'held', note: '据其获评优秀基地推知', noteEn: 'Concluded from its rating as an excellent one'}, ['jzrm:442,465 implied']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',                 'jiaozuo-party-committee',                  {}, ['jzrm:3541,3590 implied']],
  ['jiaozuo-thirty-projects-2025',                 'jiaozuo-government',                       {}, ['jzrm:3541,3590 implied']],
  ['national-health-system-advanced-collective',   'ministry-of-human-resources',              {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-collective',   'national-health-commission',               {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-collective',   'national-tcm-administration',              {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-collective',   'national-disease-control-administration',  {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-worker',       'ministry-of-human-resources',              {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-worker',       'national-health-commission',               {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-worker',       'national-tcm-administration',              {}, ['jzrm:4185,4264']],
  ['national-health-system-advanced-worker',       'national-disease-control-administration',  {}, ['jzrm:4185,4264']],
  ['bethune-medal',                                'ministry-of-human-resources',              {}, ['jzrm:4185,4264']],
  ['bethune-medal',                                'national-health-commission',               {}, ['jzrm:4185,4264']],
  ['bethune-medal',                                'national-tcm-administration',              {}, ['jzrm:4185,4264']],
  ['bethune-medal',                                'national-disease-control-administration',  {}, ['jzrm:4185,4264']],
  ['jiaozuo-peoples-hospital-service-flag',        'jiaozuo-peoples-hospital',                 {}, ['jzrm:3330,3344']],
  ['jiaozuo-peoples-hospital-service-star',        'jiaozuo-peoples-hospital',
    {note: '评分细则写作“优质服务明星”，应为同一荣誉', noteEn: 'The rules spell it 优质服务明星; taken as the same award'}, ['jzrm:3330,3353']],
  ['jiaozuo-peoples-hospital-collective-decision', 'jiaozuo-peoples-hospital-party-committee', {}, ['jzrm:994,1020 implied']],
  ['jiaozuo-peoples-hospital-committee-procedure', 'jiaozuo-peoples-hospital-party-committee', {}, ['jzrm:1023,1030 implied']],
  ['jiaozuo-peoples-hospital-service-star-rules',  'jiaozuo-peoples-hospital',                 {}, ['jzrm:3231,3248']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',      'national-health-system-advanced-collective', {note: '原文称近日，未注日期', noteEn: 'Recent when written; undated'},
    ['jzrm:4265,4290', 'jzrm:821,841 implied']],
  ['jiaozuo-peoples-hospital',      'henan-epidemic-collective-merit',            {},                                           ['jzrm:102,128']],
  ['china-eritrea-medical-team-14', 'foreign-aid-team-advanced-collective',       {note: '由国家授予', noteEn: 'Given by the state'}, ['jzrm:244,275']],
  ['jiaozuo-peoples-hospital',      'henan-residency-base-excellence',            {},                                           ['jzrm:442,465']],
  ['jiaozuo-peoples-hospital',      'henan-satisfaction-hospital', {note: '连续多年，未注年份', noteEn: 'Several years in a row, which ones is not said'},
    ['jzrm:2809,2828']],
  ['jiaozuo-peoples-hospital',      'national-case-competition', {grade: '一等奖', count: 1, note: '由护理人员获得；省级、市级比赛另屡获佳绩，未列名',
    noteEn: 'By its nurses, who also did well in provincial and municipal contests that are not named'},
    ['jzrm:3911,3923', 'jzrm:3893,3907', 'jzrm:3875,3892 implied']],
  ['jiaozuo-peoples-hospital',      'provincial-critical-care-nursing-contest',   {subject: '个人', grade: '二等奖', count: 2}, ['jzrm:3925,3945']],
  ['jiaozuo-peoples-hospital',      'provincial-critical-care-nursing-contest',   {subject: '团体', grade: '三等奖', count: 1}, ['jzrm:3925,3953']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
