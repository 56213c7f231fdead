// 焦作市卫生健康系统: certifications and awards, with who issues them and who has them by name.

// id, name, English name, kind, evidence
UNWIND [
  ['national-health-reform-pilot', '全国深化综合医改试点城市', 'National Pilot City of Comprehensive Health Reform', 'pilot', ['jzwj:644,659 implied']],
  ['henan-health-reform-pilot', '河南省深化综合医改试点城市', 'Henan Pilot City of Comprehensive Health Reform', 'pilot', ['jzwj:647,659 implied']],
  ['national-dip-pilot', '国家按病种点数付费（DIP）试点', 'National Pilot of Payment by Disease Points', 'pilot', ['jzwj:1133,1149 implied']],
  ['jiaozuo-key-discipline', '焦作市市级重点学科', 'Jiaozuo Key Discipline', 'discipline', ['jzwj:49,55 implied', 'jzwj:1473,1479 implied']],
  ['jiaozuo-key-cultivated-discipline', '焦作市市级重点培育学科', 'Jiaozuo Key Discipline under Development', 'discipline',
    ['jzwj:59,67 implied', 'jzwj:1483,1491 implied']],
  ['secondary-a-general-hospital', '二级甲等综合医院', 'Secondary Grade-A General Hospital', 'accreditation', ['jzwj:1529,1537']],
  ['secondary-a-tcm-hospital', '二级甲等中医医院', 'Secondary Grade-A TCM Hospital', 'accreditation', ['jzwj:1830,1838']],
  ['tertiary-hospital', '三级医院', 'Tertiary Hospital', 'accreditation', ['jzwj:1550,1554']],
  ['level-three-chest-pain-centre', '三级胸痛中心', 'Level-Three Chest Pain Centre', 'accreditation', ['jzwj:1563,1569']],
  ['county-trauma-centre', '县级医院创伤中心', 'County Hospital Trauma Centre', 'accreditation', ['jzwj:1555,1563 implied', 'jzwj:1572,1578 implied']],
  ['level-two-stroke-centre', '二级卒中中心', 'Level-Two Stroke Centre', 'accreditation', ['jzwj:1587,1593']],
  ['respiratory-critical-care-standard-unit', '呼吸与危重症规范化建设单位', 'Standardised Development Unit of Respiratory and Critical Care Medicine',
    'designation', ['jzwj:1604,1617']],
  ['henan-model-tcm-clinic', '河南省示范中医馆', 'Henan Model TCM Clinic', 'designation', ['jzwj:1880,1888']],
  ['national-key-tcm-specialty', '国家级中医重点专科', 'National Key TCM Specialty', 'discipline', ['jzwj:1912,1921']],
  ['henan-key-tcm-specialty', '河南省中医重点专科', 'Henan Key TCM Specialty', 'discipline', ['jzwj:1924,1932 implied']],
  ['henan-characteristic-tcm-specialty', '河南省中医特色专科', 'Henan Characteristic TCM Specialty', 'discipline', ['jzwj:1935,1943 implied']],
  ['nucleic-acid-laboratory-acceptance', '河南省核酸检测实验室验收', 'Henan Acceptance of Nucleic Acid Testing Laboratories', 'accreditation',
    ['jzwj:2181,2190 implied', 'jzwj:2192,2202 implied']],
  ['polio-free', '无脊髓灰质炎状态', 'Polio-Free Status', 'designation', ['jzwj:186,194', 'jzwj:2237,2245']],
  ['malaria-elimination-acceptance', '消除疟疾达标', 'Malaria Elimination', 'accreditation', ['jzwj:2697,2726 implied']],
  ['iodine-deficiency-elimination', '消除碘缺乏病状态', 'Iodine Deficiency Elimination Status', 'designation', ['jzwj:236,244', 'jzwj:2628,2636']],
  ['henan-regional-medical-centre-builder', '河南省区域医疗中心建设单位', 'Henan Regional Medical Centre Development Unit', 'designation',
    ['jzwj:82,94 implied', 'jzwj:1506,1518 implied']],
  ['henan-tcm-culture-base', '河南省中医药文化宣传基地', 'Henan TCM Culture Base', 'base', ['jzwj:1962,1973 implied']],
  ['national-chronic-disease-area', '国家级慢性病综合防控示范区', 'National Model Area of Chronic Disease Control', 'designation',
    ['jzwj:2760,2765 implied', 'jzwj:2770,2780 implied']],
  ['henan-chronic-disease-area', '河南省慢性病综合防控示范区', 'Henan Model Area of Chronic Disease Control', 'designation', ['jzwj:2768,2780 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Certification;

// id, name, English name, kind, evidence
UNWIND [
  ['henan-health-reform-innovation',      '新医改10周年——河南医改十大创新举措奖', 'Ten Innovations in Ten Years of Health Reform in Henan', 'award',
    ['jzwj:663,683']],
  ['national-health-reform-measures',     '全国“推进医改，服务百姓健康”十大新举措', "Ten National Measures Advancing Reform for the People's Health", 'award',
    ['jzwj:702,722']],
  ['safe-hospital-advanced-city',         '“平安医院”创建先进市', 'Advanced City in Creating Safe Hospitals', 'commendation', ['jzwj:1747,1758']],
  ['national-grassroots-tcm-unit',        '全国基层中医药工作先进单位', 'National Advanced Unit of Grassroots TCM', 'commendation', ['jzwj:597,610']],
  ['national-endemic-disease-collective', '全国“十二五”地方病防治先进集体',
    'National Advanced Collective of Endemic Disease Control in the 12th Five-Year Plan', 'commendation', ['jzwj:2533,2549']],
  ['poverty-relief-collective',           '全国脱贫攻坚先进集体', 'National Advanced Collective in the Fight against Poverty', 'commendation',
    ['jzwj:3372,3380 implied']],
  ['state-council-commendation',          '国务院表彰', 'Commendation of the State Council', 'commendation', ['jzwj:3350,3355']],
  ['jiaozuo-work-innovation-2017', '焦作市2017年度工作改革创新奖', 'Jiaozuo Prize for Reform and Innovation of 2017', 'award', ['jzwj:3410,3423 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['henan-regional-tcm-specialty-centre', '省区域中医专科诊疗中心',   ['jzwj:1946,1957']],
  ['henan-health-reform-pilot',           '全省深化综合医改试点城市', ['jzwj:647,659']],
  ['national-dip-pilot',                  '国家DIP试点',              ['jzwj:1133,1149 implied']],
  ['henan-characteristic-tcm-specialty',  '省级中医特色专科',         ['jzwj:1935,1943']],
  ['national-endemic-disease-collective', '全国地方病防治先进集体',   ['jzwj:611,622']],
  ['poverty-relief-collective',           '脱贫攻坚先进集体',         ['jzwj:3372,3380']],
  ['malaria-elimination-acceptance',      '消除疟疾考评验收',         ['jzwj:2701,2726 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['henan-regional-medical-centre-builder', 'jiaozuo-regional-medical-centres'],
  ['henan-regional-medical-centre-builder', 'henan-regional-medical-centre'],
  ['polio-free',                            'jiaozuo-polio-free'],
  ['iodine-deficiency-elimination',         'jiaozuo-iodine-deficiency-elimination'],
  ['malaria-elimination-acceptance',        'malaria-elimination-goal']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// id, level, evidence
UNWIND [
  ['national-health-reform-pilot',          'national',   ['jzwj:644,659 implied']],
  ['henan-health-reform-pilot',             'provincial', ['jzwj:647,659 implied']],
  ['national-dip-pilot',                    'national',   ['jzwj:1133,1149 implied']],
  ['jiaozuo-key-discipline',                'municipal',  ['jzwj:49,55', 'jzwj:1473,1479']],
  ['jiaozuo-key-cultivated-discipline',     'municipal',  ['jzwj:59,67', 'jzwj:1483,1491']],
  ['henan-model-tcm-clinic',                'provincial', ['jzwj:1880,1888 implied']],
  ['national-key-tcm-specialty',            'national',   ['jzwj:1912,1921']],
  ['henan-key-tcm-specialty',               'provincial', ['jzwj:1924,1932']],
  ['henan-characteristic-tcm-specialty',    'provincial', ['jzwj:1935,1943']],
  ['nucleic-acid-laboratory-acceptance',    'provincial', ['jzwj:2192,2202 implied']],
  ['malaria-elimination-acceptance',        'provincial', ['jzwj:2708,2726 implied']],
  ['henan-regional-medical-centre-builder', 'provincial', ['jzwj:82,94', 'jzwj:1506,1518']],
  ['henan-tcm-culture-base',                'provincial', ['jzwj:1962,1973']],
  ['national-chronic-disease-area',         'national',   ['jzwj:2760,2765', 'jzwj:2770,2780']],
  ['henan-chronic-disease-area',            'provincial', ['jzwj:2768,2780']],
  ['henan-health-reform-innovation',        'provincial', ['jzwj:672,683 implied']],
  ['national-health-reform-measures',       'national',   ['jzwj:702,722 implied']],
  ['safe-hospital-advanced-city',           'national',   ['jzwj:1734,1745 implied']],
  ['national-grassroots-tcm-unit',          'national',   ['jzwj:597,610 implied']],
  ['national-endemic-disease-collective',   'national',   ['jzwj:2533,2549 implied']],
  ['poverty-relief-collective',             'national',   ['jzwj:3362,3372 implied']],
  ['state-council-commendation',            'national',   ['jzwj:3348,3355 implied']],
  ['jiaozuo-work-innovation-2017',          'municipal',  ['jzwj:3399,3408 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// id, family, evidence
UNWIND [
  ['national-health-reform-pilot',          '综合医改试点',         ['jzwj:649,659']],
  ['henan-health-reform-pilot',             '综合医改试点',         ['jzwj:649,659']],
  ['jiaozuo-key-discipline',                '重点学科',             ['jzwj:49,55', 'jzwj:1473,1479']],
  ['jiaozuo-key-cultivated-discipline',     '重点学科',             ['jzwj:59,67 implied', 'jzwj:1483,1491 implied']],
  ['secondary-a-general-hospital',          '医院等级',             ['jzwj:1529,1537 implied']],
  ['secondary-a-tcm-hospital',              '医院等级',             ['jzwj:1830,1838 implied']],
  ['tertiary-hospital',                     '医院等级',             ['jzwj:869,873 implied']],
  ['level-three-chest-pain-centre',         '胸痛中心',             ['jzwj:1563,1569']],
  ['county-trauma-centre',                  '创伤中心',             ['jzwj:1572,1576']],
  ['level-two-stroke-centre',               '卒中中心',             ['jzwj:1587,1593']],
  ['national-key-tcm-specialty',            '重点专科',             ['jzwj:1912,1921']],
  ['henan-key-tcm-specialty',               '重点专科',             ['jzwj:1924,1932']],
  ['henan-characteristic-tcm-specialty',    '重点专科',             ['jzwj:1935,1943 implied']],
  ['polio-free',                            '消除疾病',             ['jzwj:186,194 implied', 'jzwj:2237,2245 implied']],
  ['malaria-elimination-acceptance',        '消除疾病',             ['jzwj:2697,2707 implied']],
  ['iodine-deficiency-elimination',         '消除疾病',             ['jzwj:236,244 implied', 'jzwj:2628,2636 implied']],
  ['henan-regional-medical-centre-builder', '区域医疗中心',         ['jzwj:82,94', 'jzwj:1506,1518']],
  ['national-chronic-disease-area',         '慢性病综合防控示范区', ['jzwj:2770,2780']],
  ['henan-chronic-disease-area',            '慢性病综合防控示范区', ['jzwj:2770,2780']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.family = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#family'];

// id, note, evidence
UNWIND [
  ['nucleic-acid-laboratory-acceptance', '焦作市各县（市）疾控中心的实验室亦已通过，未具名', ['jzwj:2151,2160', 'jzwj:2181,2202']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['nucleic-acid-laboratory-acceptance', 'The laboratories of the CDCs of all counties and county-level cities of Jiaozuo passed too; they are not named',
    ['jzwj:2151,2160', 'jzwj:2181,2202']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // The city has only what a city can have; holders without names are figures of it.
  ['jiaozuo',                                       'national-health-reform-pilot',       {status: 'held'}, ['jzwj:640,659', 'jzwj:569,586']],
  ['jiaozuo',                                       'henan-health-reform-pilot',          {status: 'held'}, ['jzwj:640,659', 'jzwj:569,586']],
  ['jiaozuo',                                       'national-dip-pilot', {status: 'held'}, ['jzwj:1086,1094 implied', 'jzwj:1133,1155 implied']],
  ['jiaozuo',                                       'polio-free', {status: 'held'}, ['jzwj:177,194', 'jzwj:2205,2214', 'jzwj:2230,2245']],
  ['jiaozuo',                                       'malaria-elimination-acceptance', {status: 'held', since: '2017',
    note: '以全省最高分通过省卫生健康委考评验收', noteEn: 'Accepted by the Henan Health Commission with the highest mark in the province'},
    ['jzwj:2689,2707', 'jzwj:2708,2726', 'jzwj:208,223']],
  ['jiaozuo',                                       'iodine-deficiency-elimination',
    {status: 'held', note: '市级层面，十年来', noteEn: 'As a city, for ten years'}, ['jzwj:224,244', 'jzwj:2616,2636']],
  ['wen-county-peoples-hospital',                   'tertiary-hospital',                  {status: 'held'}, ['jzwj:1540,1554']],
  ['jiefang-district-cdc-nucleic-acid-laboratory',  'nucleic-acid-laboratory-acceptance', {status: 'held'}, ['jzwj:2161,2164', 'jzwj:2177,2202']],
  ['shanyang-district-cdc-nucleic-acid-laboratory', 'nucleic-acid-laboratory-acceptance', {status: 'held'}, ['jzwj:2165,2168', 'jzwj:2177,2202']],
  ['jiaozuo-demonstration-zone-cdc-nucleic-acid-laboratory', 'nucleic-acid-laboratory-acceptance', {status: 'held'}, ['jzwj:2169,2202']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['nucleic-acid-laboratory-acceptance', 'henan-health-commission',    {}, ['jzwj:2181,2202']],
  ['malaria-elimination-acceptance',     'henan-health-commission',    {}, ['jzwj:2697,2726']],
  ['safe-hospital-advanced-city',        'national-health-commission', {note: '与其他八部委', noteEn: 'With eight other ministries'}, ['jzwj:1733,1758']],
  ['poverty-relief-collective',          'cpc-central-committee',      {}, ['jzwj:3362,3380']],
  ['poverty-relief-collective',          'state-council',              {}, ['jzwj:3362,3380']],
  ['state-council-commendation',         'state-council',              {}, ['jzwj:3348,3355']],
  ['jiaozuo-work-innovation-2017',       'jiaozuo-party-committee',    {}, ['jzwj:3399,3423']],
  ['jiaozuo-work-innovation-2017',       'jiaozuo-government',         {}, ['jzwj:3399,3423']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',                           'henan-health-reform-innovation',      {},                                      ['jzwj:640,643', 'jzwj:660,684']],
  ['jiaozuo-serious-illness-insurance', 'national-health-reform-measures',     {subject: '探索大病补充保险的焦作样本'}, ['jzwj:685,722']],
  ['jiaozuo',                           'safe-hospital-advanced-city',
    {since: '2018', note: '因化解医患矛盾贡献突出', noteEn: 'For settling conflicts between doctors and patients'}, ['jzwj:1709,1733', 'jzwj:1745,1758']],
  ['jiaozuo-health-commission',         'national-grassroots-tcm-unit',        {}, ['jzwj:509,517', 'jzwj:569,571', 'jzwj:597,610']],
  ['jiaozuo-health-commission',         'national-endemic-disease-collective', {since: '2016', note: '文中一处以该委、一处以焦作市地方病防治工作为主语',
    noteEn: "The article names the commission once, and once the city's work on endemic diseases"},
    ['jzwj:509,517', 'jzwj:569,571', 'jzwj:611,622', 'jzwj:2526,2549']],
  ['jiaozuo-health-commission-poverty-relief-office', 'poverty-relief-collective',           {},                                      ['jzwj:3356,3380']],
  ['two-fixed-one-floor',               'state-council-commendation',          {},                                      ['jzwj:3332,3355']],
  ['two-changes-seven-waivers',         'jiaozuo-work-innovation-2017',        {grade: '一等奖'},                       ['jzwj:3381,3390', 'jzwj:3399,3427']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
