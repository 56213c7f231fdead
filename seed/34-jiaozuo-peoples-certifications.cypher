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
  // Counted together here: the key disciplines of the province and those under development.
  ['henan-key-or-cultivated-discipline',        '河南省医学重点（培育）学科', 'Henan Key Medical Discipline or Discipline under Development', 'discipline',
    ['jzrm:1753,1767']],
  ['henan-key-clinical-specialty',              '河南省临床重点专科',         'Henan Key Clinical Specialty', 'discipline', ['jzrm:1770,1780']],
  ['national-advanced-stroke-centre',           '国家高级卒中中心',           'National Advanced Stroke Centre', 'accreditation', ['jzrm:1787,1796']],
  ['national-cardiac-rehabilitation-centre',    '国家标准化心脏康复中心', 'National Standardised Cardiac Rehabilitation Centre', 'accreditation',
    ['jzrm:1805,1816']],
  ['panvascular-disease-centre',                '泛血管疾病管理中心',         'Panvascular Disease Management Centre', 'accreditation', ['jzrm:1818,1827']],
  ['level-three-trauma-centre',                 '三级创伤中心',               'Level-Three Trauma Centre', 'accreditation', ['jzrm:1841,1847']],
  ['national-neurosurgery-centre',              '全国神经外科建设中心',       'National Neurosurgery Development Centre', 'centre', ['jzrm:1858,1869']],
  ['national-virus-diagnosis-platform-builder', '国家呼吸系统疾病临床医学研究中心病毒诊断研究和推广区域平台建设单位',
    'Development Unit of the Regional Platform for the Study and Promotion of Virus Diagnosis of the National Clinical Research Center for Respiratory Disease',
    'designation', ['jzrm:1889,1926']],
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
  ['henan-epidemic-collective-merit', '河南省疫情防控新阶段工作集体记大功', 'Henan Collective Major Merit for Epidemic Control in the New Stage',
    'commendation', ['jzrm:109,127']],
  ['foreign-aid-team-advanced-collective', '援外医疗队创先争优工作先进集体', 'Advanced Collective in the Pursuit of Excellence among Medical Aid Teams Abroad',
    'commendation', ['jzrm:256,272']],
  ['henan-residency-base-excellence', '河南省优秀住院医师规范化培训基地', 'Henan Excellent Standardised Residency Training Base', 'commendation',
    ['jzrm:446,464']],
  ['henan-satisfaction-hospital', '河南省群众满意医院', 'Henan Hospital of Public Satisfaction', 'commendation', ['jzrm:2817,2827']],
  ['national-case-competition', '国家级案例大赛', 'National Case Competition', 'award', ['jzrm:3911,3918']],
  ['provincial-critical-care-nursing-contest', '河南省护理（重症）技能竞赛', 'Henan Critical Care Nursing Skills Contest', 'award', ['jzrm:3925,3937 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['ministry-of-human-resources',              '国家人力资源和社会保障部', ['jzrm:4185,4197']],
  ['provincial-critical-care-nursing-contest', '省级护理（重症）技能竞赛', ['jzrm:3925,3937']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['henan-key-or-cultivated-discipline',         'provincial', ['jzrm:1753,1767 implied']],
  ['henan-key-clinical-specialty',               'provincial', ['jzrm:1770,1780 implied']],
  ['national-advanced-stroke-centre',            'national',   ['jzrm:1787,1796 implied']],
  ['national-cardiac-rehabilitation-centre',     'national',   ['jzrm:1805,1816 implied']],
  ['national-neurosurgery-centre',               'national',   ['jzrm:1858,1869 implied']],
  ['national-virus-diagnosis-platform-builder',  'national',   ['jzrm:1889,1926 implied']],
  ['national-respiratory-centre-partner',        'national',   ['jzrm:2135,2148 implied']],
  ['henan-engineering-technology-centre',        'provincial', ['jzrm:1938,1949 implied']],
  ['henan-engineering-centre',                   'provincial', ['jzrm:1953,1962 implied']],
  ['national-health-system-advanced-collective', 'national',   ['jzrm:4277,4289 implied']],
  ['henan-epidemic-collective-merit',            'provincial', ['jzrm:109,127 implied']],
  ['foreign-aid-team-advanced-collective',       'national',   ['jzrm:249,272']],
  ['henan-residency-base-excellence',            'provincial', ['jzrm:446,464 implied']],
  ['henan-satisfaction-hospital',                'provincial', ['jzrm:2817,2827 implied']],
  ['national-case-competition',                  'national',   ['jzrm:3911,3918']],
  ['provincial-critical-care-nursing-contest',   'provincial', ['jzrm:3925,3937']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, family, evidence
UNWIND [
  ['henan-key-or-cultivated-discipline',     '重点学科',     ['jzrm:1753,1767 implied']],
  ['henan-key-clinical-specialty',           '重点专科',     ['jzrm:1770,1780']],
  ['national-advanced-stroke-centre',        '卒中中心',     ['jzrm:1787,1796']],
  ['national-cardiac-rehabilitation-centre', '心脏康复中心', ['jzrm:1805,1816']],
  ['level-three-trauma-centre',              '创伤中心',     ['jzrm:1841,1847']],
  ['henan-engineering-technology-centre',    '工程研究中心', ['jzrm:1938,1949 implied']],
  ['henan-engineering-centre',               '工程研究中心', ['jzrm:1953,1962']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'henan-key-or-cultivated-discipline',
    {status: 'held', note: '重点学科与重点培育学科，原文未分列', noteEn: 'Key disciplines and those under development; how many of each is not said'},
    ['jzrm:1751,1769']],
  ['jiaozuo-peoples-hospital', 'henan-key-clinical-specialty',              {status: 'held'}, ['jzrm:1751,1753', 'jzrm:1770,1782']],
  ['jiaozuo-peoples-hospital', 'national-advanced-stroke-centre',           {status: 'held'}, ['jzrm:1783,1796', 'jzrm:1848,1850']],
  ['jiaozuo-peoples-hospital', 'china-chest-pain-centre',                   {status: 'held'}, ['jzrm:1783,1787', 'jzrm:1797,1804', 'jzrm:1848,1850']],
  ['jiaozuo-peoples-hospital', 'national-cardiac-rehabilitation-centre',    {status: 'held'}, ['jzrm:1783,1787', 'jzrm:1805,1816', 'jzrm:1848,1850']],
  ['jiaozuo-peoples-hospital', 'panvascular-disease-centre',                {status: 'held'}, ['jzrm:1783,1787', 'jzrm:1818,1827', 'jzrm:1848,1850']],
  ['jiaozuo-peoples-hospital', 'china-atrial-fibrillation-centre',          {status: 'held'}, ['jzrm:1783,1787', 'jzrm:1828,1835', 'jzrm:1848,1850']],
  ['jiaozuo-peoples-hospital', 'heart-failure-centre',                      {status: 'held'}, ['jzrm:1783,1787', 'jzrm:1836,1840', 'jzrm:1848,1850']],
  ['jiaozuo-peoples-hospital', 'level-three-trauma-centre',                 {status: 'held'}, ['jzrm:1783,1787', 'jzrm:1841,1850']],
  ['jiaozuo-peoples-hospital', 'national-neurosurgery-centre', {status: 'held', note: '入选建设中心名单', noteEn: 'On the list of development centres'},
    ['jzrm:1854,1871']],
  ['jiaozuo-peoples-hospital', 'national-virus-diagnosis-platform-builder', {status: 'held'}, ['jzrm:1872,1874', 'jzrm:1888,1927']],
  ['jiaozuo-peoples-hospital', 'national-respiratory-centre-partner', {status: 'building', note: '推动建设', noteEn: 'Working on it'}, ['jzrm:2130,2151']],
  ['jiaozuo-peoples-hospital', 'henan-engineering-technology-centre',       {status: 'held'}, ['jzrm:1931,1949']],
  ['jiaozuo-peoples-hospital', 'henan-engineering-centre',                  {status: 'held'}, ['jzrm:1931,1935', 'jzrm:1950,1962']],
  ['jiaozuo-peoples-hospital', 'standardised-residency-training-base',
    {status: 'held', note: '据其获评优秀基地推知', noteEn: 'Concluded from its rating as an excellent one'}, ['jzrm:442,465 implied']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',               'jiaozuo-party-committee',                 {}, ['jzrm:3541,3545 implied', 'jzrm:3575,3590 implied']],
  ['jiaozuo-thirty-projects-2025',               'jiaozuo-government',                      {}, ['jzrm:3541,3549 implied', 'jzrm:3575,3590 implied']],
  ['national-health-system-advanced-collective', 'ministry-of-human-resources',             {}, ['jzrm:4185,4197', 'jzrm:4224,4242']],
  ['national-health-system-advanced-collective', 'national-health-commission',              {}, ['jzrm:4198,4205', 'jzrm:4224,4242']],
  ['national-health-system-advanced-collective', 'national-tcm-administration',             {}, ['jzrm:4206,4214', 'jzrm:4224,4242']],
  ['national-health-system-advanced-collective', 'national-disease-control-administration', {}, ['jzrm:4215,4242']],
  // The titles are those of units of the two centres.
  ['national-virus-diagnosis-platform-builder',  'national-respiratory-research-centre', {note: '据名称推知', noteEn: 'Concluded from the name'},
    ['jzrm:1889,1926 implied']],
  ['national-respiratory-centre-partner',        'national-respiratory-medical-centre', {note: '据名称推知', noteEn: 'Concluded from the name'},
    ['jzrm:2135,2148 implied']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'national-health-system-advanced-collective', {note: '原文称近日，未注日期', noteEn: 'Recent when written; undated'},
    ['jzrm:4265,4290', 'jzrm:810,841']],
  ['jiaozuo-peoples-hospital', 'henan-epidemic-collective-merit', {}, ['jzrm:102,128']],
  ['china-eritrea-medical-team-14', 'foreign-aid-team-advanced-collective', {note: '由国家授予', noteEn: 'Given by the state'},
    ['jzrm:203,207', 'jzrm:244,275']],
  ['jiaozuo-peoples-hospital', 'henan-residency-base-excellence', {}, ['jzrm:442,465']],
  ['jiaozuo-peoples-hospital', 'henan-satisfaction-hospital', {note: '连续多年，未注年份', noteEn: 'Several years in a row; which ones is not said'},
    ['jzrm:2809,2828']],
  ['jiaozuo-peoples-hospital', 'national-case-competition',
    {grade: '一等奖', count: 1, note: '由护理人员获得；奖项全称原文未给', noteEn: 'By its nurses; the full name of the award is not given'},
    ['jzrm:3908,3923', 'jzrm:3875,3892 implied']],
  ['jiaozuo-peoples-hospital', 'provincial-critical-care-nursing-contest', {subject: '个人', grade: '二等奖', count: 2}, ['jzrm:3908,3911', 'jzrm:3925,3945']],
  ['jiaozuo-peoples-hospital', 'provincial-critical-care-nursing-contest', {subject: '团体', grade: '三等奖', count: 1},
    ['jzrm:3908,3911', 'jzrm:3925,3937', 'jzrm:3946,3953']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
