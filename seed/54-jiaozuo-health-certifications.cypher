// 焦作市卫生健康系统: certifications and awards, with who issues them and who has them.

// id, name, English name, kind, evidence
UNWIND [
  ['national-health-reform-pilot', '全国深化综合医改试点城市', 'National Pilot City of Comprehensive Health Reform', 'pilot', ['jzwj:571,586 implied']],
  ['henan-health-reform-pilot',               '全省深化综合医改试点城市', 'Provincial Pilot City of Comprehensive Health Reform', 'pilot', ['jzwj:574,586']],
  ['national-dip-pilot',                      '国家DIP（按病种点数付费）试点', 'National Pilot of Payment by Disease Points', 'pilot', ['jzwj:1133,1149']],
  ['electronic-health-card-pilot',            '电子健康卡试点项目', 'Electronic Health Card Pilot', 'pilot', ['jzwj:770,779']],
  ['jiaozuo-key-discipline',                  '焦作市市级重点学科', 'Jiaozuo Key Discipline', 'discipline', ['jzwj:49,55 implied']],
  ['jiaozuo-key-cultivated-discipline',       '焦作市市级重点培育学科', 'Jiaozuo Key Discipline in Cultivation', 'discipline', ['jzwj:59,67 implied']],
  ['henan-regional-medical-centre',           '省级区域医疗中心', 'Provincial Regional Medical Centre', 'centre', ['jzwj:82,90']],
  ['secondary-a-general-hospital',            '二级甲等综合医院', 'Secondary A General Hospital', 'accreditation', ['jzwj:1529,1537']],
  ['secondary-a-tcm-hospital',                '二级甲等中医医院', 'Secondary A Hospital of Traditional Chinese Medicine', 'accreditation', ['jzwj:1830,1838']],
  ['tertiary-hospital',                       '三级医院', 'Tertiary Hospital', 'accreditation', ['jzwj:1540,1554 implied']],
  ['level-three-chest-pain-centre',           '三级胸痛中心', 'Level Three Chest Pain Centre', 'accreditation', ['jzwj:1563,1569']],
  ['county-trauma-centre',                    '创伤中心', 'Trauma Centre', 'accreditation', ['jzwj:1572,1576']],
  ['level-two-stroke-centre',                 '二级卒中中心', 'Level Two Stroke Centre', 'accreditation', ['jzwj:1587,1593']],
  ['respiratory-critical-care-standard-unit', '呼吸与危重症规范化建设单位', 'Standardised Unit of Respiratory and Critical Care Medicine', 'designation',
    ['jzwj:1604,1617']],
  ['henan-model-tcm-clinic',                  '河南省示范中医馆', 'Henan Model Clinic of Traditional Chinese Medicine', 'designation', ['jzwj:1880,1888']],
  ['national-key-tcm-specialty',              '国家级中医重点专科', 'National Key Specialty of Traditional Chinese Medicine', 'discipline', ['jzwj:1912,1921']],
  ['henan-key-tcm-specialty',                 '省级中医重点专科', 'Provincial Key Specialty of Traditional Chinese Medicine', 'discipline', ['jzwj:1924,1932']],
  ['henan-characteristic-tcm-specialty',      '省级中医特色专科', 'Provincial Characteristic Specialty of Traditional Chinese Medicine', 'discipline',
    ['jzwj:1935,1943']],
  ['henan-tcm-culture-base', '省级中医药文化宣传基地', 'Provincial Base for the Culture of Traditional Chinese Medicine', 'base', ['jzwj:1962,1973']],
  ['nucleic-acid-laboratory-acceptance', '核酸检测实验室验收', 'Acceptance of a Nucleic Acid Testing Laboratory', 'accreditation', ['jzwj:2181,2202 implied']],
  ['malaria-elimination-acceptance',          '消除疟疾考评验收', 'Acceptance of Malaria Elimination', 'accreditation', ['jzwj:2699,2726 implied']],
  ['endemic-disease-standard-area',           '地方病防治规范化建设', 'Standardised Area of Endemic Disease Control', 'accreditation', ['jzwj:2605,2615']],
  ['national-chronic-disease-area', '国家级慢性病综合防控示范区', 'National Model Area of Chronic Disease Control', 'designation', ['jzwj:2760,2780 implied']],
  ['henan-chronic-disease-area', '省级慢性病综合防控示范区', 'Provincial Model Area of Chronic Disease Control', 'designation', ['jzwj:2768,2780']],
  ['provincial-model-vaccination-clinic',     '省级预防接种示范门诊', 'Provincial Model Vaccination Clinic', 'designation', ['jzwj:2342,2352']]
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
  ['national-grassroots-tcm-unit',        '全国基层中医药工作先进单位', 'National Advanced Unit of Grassroots Traditional Chinese Medicine', 'commendation',
    ['jzwj:597,610']],
  ['national-endemic-disease-collective', '全国“十二五”地方病防治先进集体', 'National Advanced Collective of Endemic Disease Control', 'commendation',
    ['jzwj:2533,2549']],
  ['poverty-relief-collective',           '脱贫攻坚先进集体', 'Advanced Collective of Poverty Relief', 'commendation', ['jzwj:3372,3380']],
  ['state-council-commendation',          '国务院表彰', 'Commendation of the State Council', 'commendation', ['jzwj:3350,3355']],
  ['jiaozuo-work-innovation-2017',        '2017年度工作改革创新奖', 'Jiaozuo Prize for Reform and Innovation of 2017', 'award', ['jzwj:3410,3423']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['henan-regional-tcm-specialty-centre', '省区域中医专科诊疗中心', ['jzwj:1946,1957']],
  ['national-endemic-disease-collective', '全国地方病防治先进集体', ['jzwj:611,622']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['national-health-reform-pilot',        'national',   ['jzwj:571,586']],
  ['henan-health-reform-pilot',           'provincial', ['jzwj:574,586']],
  ['national-dip-pilot',                  'national',   ['jzwj:1133,1149']],
  ['jiaozuo-key-discipline',              'municipal',  ['jzwj:49,55']],
  ['jiaozuo-key-cultivated-discipline',   'municipal',  ['jzwj:59,67']],
  ['henan-regional-medical-centre',       'provincial', ['jzwj:82,90']],
  ['henan-model-tcm-clinic',              'provincial', ['jzwj:1880,1888 implied']],
  ['national-key-tcm-specialty',          'national',   ['jzwj:1912,1921']],
  ['henan-key-tcm-specialty',             'provincial', ['jzwj:1924,1932']],
  ['henan-characteristic-tcm-specialty',  'provincial', ['jzwj:1935,1943']],
  ['henan-tcm-culture-base',              'provincial', ['jzwj:1962,1973']],
  ['national-chronic-disease-area',       'national',   ['jzwj:2760,2780']],
  ['henan-chronic-disease-area',          'provincial', ['jzwj:2768,2780']],
  ['henan-health-reform-innovation',      'provincial', ['jzwj:672,683 implied']],
  ['national-health-reform-measures',     'national',   ['jzwj:702,722']],
  ['safe-hospital-advanced-city',         'national',   ['jzwj:1734,1758 implied']],
  ['national-grassroots-tcm-unit',        'national',   ['jzwj:597,610']],
  ['national-endemic-disease-collective', 'national',   ['jzwj:2533,2549']],
  ['poverty-relief-collective',           'national',   ['jzwj:3362,3380 implied']],
  ['state-council-commendation',          'national',   ['jzwj:3348,3355 implied']],
  ['jiaozuo-work-innovation-2017',        'municipal',  ['jzwj:3399,3427 implied']],
  ['provincial-model-vaccination-clinic', 'provincial', ['jzwj:2342,2352']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  // The city stands for holders that the article counts and does not name.
  ['jiaozuo',                        'national-health-reform-pilot',            {status: 'held'},                          ['jzwj:640,659', 'jzwj:569,586']],
  ['jiaozuo',                        'henan-health-reform-pilot',               {status: 'held'},                          ['jzwj:640,659', 'jzwj:569,586']],
  ['jiaozuo',                        'national-dip-pilot',                      {status: 'held', note: '扎实推进', noteEn: 'Going on'}, ['jzwj:1133,1155']],
  ['jiaozuo',                        'electronic-health-card-pilot',            {status: 'held'},                          ['jzwj:768,779']],
  ['jiaozuo',                        'henan-key-cultivated-discipline',         {status: 'held', count: 4},                ['jzwj:38,48', 'jzwj:1462,1472']],
  ['jiaozuo',                        'jiaozuo-key-discipline',                  {status: 'held', count: 52},               ['jzwj:49,58', 'jzwj:1473,1482']],
  ['jiaozuo',                        'jiaozuo-key-cultivated-discipline',       {status: 'held', count: 55},               ['jzwj:59,70', 'jzwj:1483,1494']],
  ['jiaozuo',                        'henan-regional-medical-centre', {status: 'building', subject: '心血管', note: '获批建设', noteEn: 'Approved to be built'},
    ['jzwj:71,94', 'jzwj:1495,1518']],
  ['jiaozuo',                        'henan-regional-medical-centre', {status: 'building', subject: '肿瘤', note: '获批建设', noteEn: 'Approved to be built'},
    ['jzwj:75,94', 'jzwj:1499,1518']],
  ['jiaozuo',                        'henan-regional-medical-centre', {status: 'building', subject: '骨伤', note: '获批建设', noteEn: 'Approved to be built'},
    ['jzwj:78,94', 'jzwj:1502,1518']],
  ['jiaozuo',                        'secondary-a-general-hospital',            {status: 'passed-review', count: 6},       ['jzwj:1519,1539']],
  ['wen-county-peoples-hospital',    'tertiary-hospital',                       {status: 'held'},                          ['jzwj:1540,1554']],
  ['jiaozuo',                        'level-three-chest-pain-centre',           {status: 'held', count: 3},                ['jzwj:1555,1578']],
  ['jiaozuo',                        'county-trauma-centre',                    {status: 'held', count: 3},                ['jzwj:1555,1578']],
  ['jiaozuo',                        'level-two-stroke-centre',                 {status: 'held', count: 4},                ['jzwj:1579,1595']],
  ['jiaozuo',                        'respiratory-critical-care-standard-unit', {status: 'passed-review', count: 5},       ['jzwj:1596,1619']],
  ['jiaozuo',                        'secondary-a-tcm-hospital',                {status: 'passed-review', count: 5},       ['jzwj:1821,1840']],
  ['jiaozuo',                        'henan-model-tcm-clinic',                  {status: 'held', count: 31},               ['jzwj:1870,1889']],
  ['jiaozuo',                        'national-key-tcm-specialty',              {status: 'held', count: 1},                ['jzwj:1905,1923']],
  ['jiaozuo',                        'henan-key-tcm-specialty',                 {status: 'held', count: 6},                ['jzwj:1924,1934']],
  ['jiaozuo',                        'henan-characteristic-tcm-specialty',      {status: 'held', count: 3},                ['jzwj:1935,1945']],
  ['jiaozuo',                        'henan-regional-tcm-specialty-centre',     {status: 'held', count: 2},                ['jzwj:1946,1959']],
  ['jiaozuo',                        'henan-tcm-culture-base',                  {status: 'held', count: 1},                ['jzwj:1960,1975']],
  ['jiefang-district-cdc',           'nucleic-acid-laboratory-acceptance',      {status: 'passed-review'},                 ['jzwj:2161,2202']],
  ['shanyang-district-cdc',          'nucleic-acid-laboratory-acceptance',      {status: 'passed-review'},                 ['jzwj:2165,2202']],
  ['jiaozuo-demonstration-zone-cdc', 'nucleic-acid-laboratory-acceptance',      {status: 'passed-review'},                 ['jzwj:2169,2202']],
  ['jiaozuo',                        'malaria-elimination-acceptance',
    {status: 'passed-review', since: '2017', note: '全省最高分', noteEn: 'With the highest mark in the province'}, ['jzwj:2689,2726']],
  ['jiaozuo',                        'endemic-disease-standard-area',           {status: 'held', count: 8, since: '2021'}, ['jzwj:2590,2615']],
  ['jiaozuo',                        'national-chronic-disease-area',           {status: 'held', count: 2},                ['jzwj:2753,2780']],
  ['jiaozuo',                        'henan-chronic-disease-area',              {status: 'held', count: 4},                ['jzwj:2753,2780']],
  ['jiaozuo',                        'provincial-model-vaccination-clinic',
    {status: 'held', note: '只说创建率，未说家数', noteEn: 'Told as a rate, not as a number'}, ['jzwj:2339,2355']],
  ['jiaozuo',                        'nucleic-acid-laboratory-acceptance',      {status: 'passed-review', subject: '各县（市）疾控中心'}, ['jzwj:2151,2202']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['nucleic-acid-laboratory-acceptance', 'henan-health-commission',    {}, ['jzwj:2192,2202']],
  ['malaria-elimination-acceptance',     'henan-health-commission',    {}, ['jzwj:2714,2726']],
  ['safe-hospital-advanced-city',        'national-health-commission', {note: '与其他八部委', noteEn: 'With eight other ministries'}, ['jzwj:1733,1758']],
  ['poverty-relief-collective',          'cpc-central-committee',      {}, ['jzwj:3362,3380']],
  ['poverty-relief-collective',          'state-council',              {}, ['jzwj:3362,3380']],
  ['state-council-commendation',         'state-council',              {}, ['jzwj:3348,3355']],
  ['jiaozuo-work-innovation-2017',       'jiaozuo-party-committee',    {}, ['jzwj:3399,3427']],
  ['jiaozuo-work-innovation-2017',       'jiaozuo-government',         {}, ['jzwj:3399,3427']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',                           'henan-health-reform-innovation',      {},                                      ['jzwj:640,684']],
  ['jiaozuo',                           'national-health-reform-measures',     {subject: '探索大病补充保险的焦作样本'}, ['jzwj:685,722']],
  ['jiaozuo-serious-illness-insurance', 'national-health-reform-measures',     {},                                      ['jzwj:685,722 implied']],
  ['jiaozuo',                           'safe-hospital-advanced-city',
    {since: '2018', note: '因化解医患矛盾贡献突出', noteEn: 'For settling conflicts between doctors and patients'}, ['jzwj:1709,1758', 'jzwj:587,596']],
  ['jiaozuo',                           'national-grassroots-tcm-unit',
    {note: '文中总述以焦作市卫生健康委为主语', noteEn: 'The article names the health commission as the one that became it'}, ['jzwj:597,610 implied']],
  ['jiaozuo-health-commission',         'national-grassroots-tcm-unit',
    {note: '文中总述以该委为主语', noteEn: 'The article names the commission as the one that became it'}, ['jzwj:509,517', 'jzwj:597,610']],
  ['jiaozuo-health-commission',         'national-endemic-disease-collective',
    {note: '文中总述以该委为主语，后文以焦作市为主语', noteEn: 'The article first names the commission, later the city'}, ['jzwj:509,517', 'jzwj:611,622']],
  ['jiaozuo',                           'national-endemic-disease-collective', {since: '2016'},                         ['jzwj:2526,2549', 'jzwj:611,622']],
  ['jiaozuo-health-commission-poverty-relief-office', 'poverty-relief-collective',           {},                                      ['jzwj:3356,3380']],
  ['two-fixed-one-floor',               'state-council-commendation',          {},                                      ['jzwj:3332,3355']],
  ['two-changes-seven-waivers',         'jiaozuo-work-innovation-2017',        {since: '2017', grade: '一等奖'},        ['jzwj:3381,3426']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
