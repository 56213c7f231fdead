// 焦作市: what its reforms, services and measures are parts of.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-reform',                 '焦作市综合医改',         'Comprehensive Health Reform of Jiaozuo',              'policy',   ['jzwj:630,638 implied']],
  ['jiaozuo-medical-security',              '焦作市医疗保障体系',     'Medical Security System of Jiaozuo',                  'network',  ['jzwj:1075,1085 implied']],
  ['jiaozuo-medicine-reform',               '焦作市医药改革',         'Medicine Reform of Jiaozuo',                          'policy',   ['jzwj:1158,1166 implied']],
  ['jiaozuo-tcm-system',                    '焦作市中医药服务体系',   'Traditional Chinese Medicine Services of Jiaozuo',    'network',  ['jzwj:1784,1794']],
  ['jiaozuo-polio-free',                    '维持无脊髓灰质炎状态',   'Keeping Jiaozuo Free of Polio',                       'campaign', ['jzwj:184,194', 'jzwj:2235,2245']],
  ['jiaozuo-iodine-deficiency-elimination', '消除碘缺乏病',           'Elimination of Iodine Deficiency in Jiaozuo',         'campaign', ['jzwj:236,242', 'jzwj:2628,2634']],
  ['jiaozuo-water-fluorosis-control',       '饮水型地方性氟中毒控制', 'Control of Fluorosis from Drinking Water in Jiaozuo', 'campaign', ['jzwj:2637,2650 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, name, English name, kind, evidence
UNWIND [
  ['active-tuberculosis-treatment', '活动性肺结核治疗', 'Treatment of Active Tuberculosis', 'service', ['jzwj:2481,2494 implied']],
  ['jiaozuo-vaccination',           '预防接种服务',     'Vaccination',                      'service', ['jzwj:2326,2332']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['antiviral-therapy',          '艾滋病抗病毒治疗', ['jzwj:2447,2459 implied']],
  ['malaria-monitoring-network', '疟疾三级监测网络', ['jzwj:2727,2746 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, note, evidence
UNWIND [
  ['jiaozuo-medical-mediation-committee', '2015年成立', ['jzwj:1668,1681']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, English note, evidence
UNWIND [
  ['jiaozuo-medical-mediation-committee', 'Founded in 2015', ['jzwj:1668,1681']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo', 'jiaozuo-health-reform',                 {note: '纵深推进', noteEn: 'Being carried deeper'},                                                  ['jzwj:630,638 implied']],
  ['jiaozuo', 'jiaozuo-medical-security',              {note: '更加健全', noteEn: 'More complete'},                                                         ['jzwj:1075,1088 implied']],
  ['jiaozuo', 'jiaozuo-medicine-reform',               {note: '持续深化', noteEn: 'Being deepened'},                                                        ['jzwj:1158,1170 implied']],
  ['jiaozuo', 'jiaozuo-tcm-system',                    {note: '自党的十八大以来日益完善', noteEn: 'More and more complete since the 18th Party Congress'},  ['jzwj:1776,1798']],
  ['jiaozuo', 'jiaozuo-polio-free',                    {note: '已连续22年', noteEn: 'For 22 years on end'},                                                 ['jzwj:177,194', 'jzwj:2205,2208 implied', 'jzwj:2230,2245']],
  ['jiaozuo', 'jiaozuo-iodine-deficiency-elimination', {note: '十年来市级层面始终处于消除状态', noteEn: 'Eliminated in the city as a whole for ten years'}, ['jzwj:224,244', 'jzwj:2616,2636']],
  ['jiaozuo', 'jiaozuo-water-fluorosis-control',       {note: '有效控制', noteEn: 'Under control'},                                                         ['jzwj:2637,2650']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo', 'active-tuberculosis-treatment', {},                                                          ['jzwj:2481,2502 implied']],
  ['jiaozuo', 'jiaozuo-vaccination',           {note: '质量不断提升', noteEn: 'Getting better and better'}, ['jzwj:2326,2338', 'jzwj:2339,2342 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tiered-diagnosis',              'jiaozuo-health-reform',           {}, ['jzwj:848,867 implied']],
  ['jiaozuo-reform-path',                   'jiaozuo-health-reform',           {}, ['jzwj:780,807 implied']],
  ['jiaozuo-central-drug-purchasing',       'jiaozuo-health-reform',           {}, ['jzwj:727,745 implied']],
  ['two-invoice-reform',                    'jiaozuo-health-reform',           {}, ['jzwj:727,753 implied']],
  ['jiaozuo-serious-illness-insurance',     'jiaozuo-health-reform',           {}, ['jzwj:686,722 implied']],
  ['jiaozuo-medical-security',              'jiaozuo-health-reform',           {}, ['jzwj:1075,1085 implied']],
  ['jiaozuo-medicine-reform',               'jiaozuo-health-reform',           {}, ['jzwj:1158,1166 implied']],
  ['jiaozuo-public-hospital-development',   'jiaozuo-health-reform',           {}, ['jzwj:1227,1236 implied']],
  ['president-responsibility-system',       'jiaozuo-health-reform',           {}, ['jzwj:1020,1033 implied']],
  ['city-county-health-commissions',        'jiaozuo-health-reform',           {}, ['jzwj:1001,1019 implied']],
  ['jiaozuo-22346-model',                   'jiaozuo-county-consortia',        {}, ['jzwj:963,977 implied']],
  ['jiaozuo-basic-medical-insurance',       'jiaozuo-medical-security',        {}, ['jzwj:1075,1085 implied', 'jzwj:1086,1105 implied']],
  ['jiaozuo-insurance-pooling',             'jiaozuo-medical-security',        {}, ['jzwj:1075,1085 implied', 'jzwj:1106,1121 implied']],
  ['jiaozuo-outpatient-pooling',            'jiaozuo-medical-security',        {}, ['jzwj:1075,1085 implied', 'jzwj:1122,1132 implied']],
  ['no-markup-on-consumables',              'jiaozuo-medicine-reform',         {}, ['jzwj:1158,1166 implied', 'jzwj:1167,1180 implied']],
  ['jiaozuo-central-drug-purchasing',       'jiaozuo-medicine-reform',         {}, ['jzwj:1158,1166 implied', 'jzwj:1181,1193 implied']],
  ['jiaozuo-supply-monitoring-alliance',    'jiaozuo-medicine-reform',         {}, ['jzwj:1158,1166 implied', 'jzwj:1194,1214 implied']],
  ['chief-pharmacist-system',               'jiaozuo-medicine-reform',         {}, ['jzwj:1158,1166 implied', 'jzwj:1215,1224 implied']],
  ['jiaozuo-tcm-clinics',                   'jiaozuo-tcm-system',              {}, ['jzwj:1784,1794 implied', 'jzwj:1841,1867 implied']],
  ['jiaozuo-tcm-key-specialties',           'jiaozuo-tcm-system',              {}, ['jzwj:1784,1794 implied', 'jzwj:1892,1904 implied']],
  ['malaria-elimination-mechanism',         'malaria-elimination-goal',        {}, ['jzwj:2676,2688 implied', 'jzwj:2727,2739 implied']],
  ['malaria-monitoring-network',            'malaria-elimination-goal',        {}, ['jzwj:2676,2688 implied', 'jzwj:2740,2750 implied']],
  ['jiaozuo-polio-free',                    'jiaozuo-immunisation',            {}, ['jzwj:2205,2214 implied', 'jzwj:2230,2245 implied']],
  ['jiaozuo-iodine-deficiency-elimination', 'jiaozuo-endemic-disease-control', {}, ['jzwj:2616,2636 implied']],
  ['jiaozuo-water-fluorosis-control',       'jiaozuo-endemic-disease-control', {}, ['jzwj:2637,2650 implied']],
  ['four-in-one-integrated-care',           'jiaozuo-integrated-care-system',  {}, ['jzwj:3040,3081 implied', 'jzwj:3171,3205 implied']],
  ['jiaozuo-integrated-care-network',       'jiaozuo-integrated-care-system',  {}, ['jzwj:3021,3039 implied', 'jzwj:3171,3205 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-cdc',                    'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']],
  ['jiefang-district-cdc',           'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']],
  ['shanyang-district-cdc',          'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']],
  ['jiaozuo-demonstration-zone-cdc', 'jiaozuo-cdc-system', {}, ['jzwj:2015,2033 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-hubei-relief-team', 'jiaozuo-epidemic-control', {since: '2020', note: '2020年年初', noteEn: 'Early in 2020'}, ['jzwj:4170,4212 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
