// 商丘市中心医院: partners, programs and campaigns, and whom it helps.

// id, name, English name, kind, evidence
UNWIND [
  ['xuzhou-medical-university-hospital', '徐州医科大学附属医院', 'Affiliated Hospital of Xuzhou Medical University', 'general', ['sqzx:3559,3570']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Hospital;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-childrens-welfare-institute', '商丘市儿童福利院',  "Shangqiu Children's Welfare Institute", 'care-home', ['sqzx:1200,1206 implied']],
  ['yinian-nursing-home',                  '益年养老院',     'Yinian Nursing Home',                   'care-home', ['sqzx:4715,4720']],
  ['shangqiu-martyrs-cemetery',            '商丘市革命烈士陵园', "Shangqiu Martyrs' Cemetery",            'other',     ['sqzx:1151,1158 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// Four campaigns are named by captions only. Which the five centres are is not spelt out; five centres of 61 passed in 2023.
// id, name, English name, kind, evidence
UNWIND [
  ['xuzhou-medical-university-hospital-consortium', '徐州医科大学附属医院紧密型医联体',                'Close Medical Consortium of the Affiliated Hospital of Xuzhou Medical University', 'consortium', ['sqzx:3559,3576']],
  ['shangqiu-central-hospital-five-centres',        '商丘市中心医院“五大中心”建设',                 'Five Centres of Shangqiu Central Hospital',                                        'project',    ['sqzx:2967,2976 implied']],
  ['shangqiu-central-hospital-blueprint',           '商丘市中心医院“一个目标，三条主线”发展蓝图',          'One Goal, Three Lines: Blueprint of Shangqiu Central Hospital',                    'policy',     ['sqzx:283,299 implied']],
  ['shangqiu-central-hospital-conduct-campaign',    '商丘市中心医院群众身边不正之风和腐败问题集中整治',        'Campaign against Misconduct and Corruption at Shangqiu Central Hospital',          'campaign',   ['sqzx:999,1024']],
  ['if-i-were-a-patient',                           '“假如我是一名患者”系列体验活动',                'If I Were a Patient',                                                              'campaign',   ['sqzx:2470,2487']],
  ['veterans-free-checkups',                        '“关爱优抚对象，助力健康生活”退伍军人免费体检活动',       'Free Check-ups for Veterans',                                                      'campaign',   ['sqzx:4621,4647']],
  ['kidney-day-18-free-clinic',                     '“学雷锋 我奉献”文明实践志愿服务暨第十八个世界肾病日义诊活动', 'Volunteer Service and Free Clinic on the 18th World Kidney Day',                   'campaign',   ['sqzx:4651,4683']],
  ['youth-blood-donation',                          '“汇聚青春正能量，无偿献血传爱心”活动',             'Youth Blood Donation',                                                             'campaign',   ['sqzx:4687,4706']],
  ['free-clinic-in-barracks',                       '“学习二十大，义诊进军营”健康科普宣教文明实践活动',       'Free Clinic and Health Education in the Barracks',                                 'campaign',   ['sqzx:4730,4756']],
  ['martyrs-memorial-ceremony',                     '“缅怀革命先烈，传承红色基因”文明祭扫活动',           "Ceremony at the Martyrs' Cemetery",                                                'campaign',   ['sqzx:1163,1184']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['shangqiu-childrens-welfare-institute', '市儿童福利院',   ['sqzx:1200,1206']],
  ['shangqiu-martyrs-cemetery',            '市革命烈士陵园',  ['sqzx:1151,1158']],
  ['if-i-were-a-patient',                  '假如我是一名患者', ['sqzx:2471,2480']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// Only what the names tell; where 益年养老院 lies is not said.
// from, to, properties, evidence
UNWIND [
  ['xuzhou-medical-university-hospital',   'xuzhou',   {}, ['sqzx:3559,3570 implied']],
  ['shangqiu-childrens-welfare-institute', 'shangqiu', {}, ['sqzx:1200,1206 implied']],
  ['shangqiu-martyrs-cemetery',            'shangqiu', {}, ['sqzx:1151,1158 implied']],
  ['martyrs-memorial-ceremony',            'shangqiu', {}, ['sqzx:1151,1184 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'zhengzhou-university-first-hospital', {kind: 'referral', note: '牵手上级医院，先成为其协作医院，起始日期未说明', noteEn: 'A cooperating hospital of this larger one, the first of the two; since when is not said'}, ['sqzx:3531,3558', 'sqzx:3511,3531 implied', 'sqzx:3539,3581 implied']],
  ['shangqiu-central-hospital', 'xuzhou-medical-university-hospital',  {kind: 'consortium', note: '牵手上级医院，借力开展业务，在郑州大学第一附属医院之后', noteEn: 'A larger hospital whose strength helps its practice, the second of the two'},                     ['sqzx:3531,3581 implied', 'sqzx:3511,3531 implied']]
] AS row
WITH CASE WHEN row[0] < row[1] THEN row ELSE [row[1], row[0], row[2], row[3]] END AS row
WITH row, row[0] + '/PARTNERS_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTNERS_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'xuzhou-medical-university-hospital-consortium', {role: '成员单位'}, ['sqzx:3531,3581']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['xuzhou-medical-university-hospital', 'xuzhou-medical-university-hospital-consortium', {}, ['sqzx:3559,3576 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-five-centres',     {},                                                                                                                          ['sqzx:2948,2990']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-blueprint',        {note: '三条主线为安全、内涵、硬件建设', noteEn: 'The lines are safety, substance and equipment'},                                          ['sqzx:261,299']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-conduct-campaign', {},                                                                                                                          ['sqzx:996,1029 implied']],
  ['shangqiu-central-hospital-nursing', 'if-i-were-a-patient',                        {},                                                                                                                          ['sqzx:2456,2487']],
  ['shangqiu-central-hospital',         'if-i-were-a-patient',                        {},                                                                                                                          ['sqzx:2456,2487 implied']],
  ['shangqiu-central-hospital',         'veterans-free-checkups',                     {note: '面向退伍军人等优抚对象；见图注，未提主办者', noteEn: 'For veterans and others entitled to care; from a caption that names no organiser'}, ['sqzx:4619,4647 implied']],
  ['shangqiu-central-hospital',         'kidney-day-18-free-clinic',                  {note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'},                                                       ['sqzx:4649,4683 implied']],
  ['shangqiu-central-hospital',         'youth-blood-donation',                       {note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'},                                                       ['sqzx:4685,4706 implied']],
  ['shangqiu-central-hospital',         'free-clinic-in-barracks',                    {note: '到军营义诊和科普；见图注，未提主办者', noteEn: 'In the barracks; from a caption that names no organiser'},                             ['sqzx:4728,4756 implied']],
  ['shangqiu-central-hospital',         'martyrs-memorial-ceremony',                  {note: '组织党员干部前往，激发热情和动力', noteEn: 'By its Party members and cadres, to kindle their zeal'},                                 ['sqzx:1118,1184']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                 'seven-convenience-measures', {},                                                       ['sqzx:1244,1268']],
  ['shangqiu-central-hospital-general-surgery', 'if-i-were-a-patient',        {role: '体验科室', note: '门诊及病房', noteEn: 'Clinic and ward'}, ['sqzx:2488,2521 implied']],
  ['shangqiu-central-hospital-urology',         'if-i-were-a-patient',        {role: '体验科室', note: '门诊及病房', noteEn: 'Clinic and ward'}, ['sqzx:2488,2521 implied']],
  ['shangqiu-martyrs-cemetery',                 'martyrs-memorial-ceremony',  {role: '举办地点'},                                           ['sqzx:1151,1184']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'shangqiu-childrens-welfare-institute', {kind: 'outreach'},                                                                      ['sqzx:1185,1237']],
  ['shangqiu-central-hospital', 'shangqiu',                             {kind: 'outreach', note: '地点为市帝和广场', noteEn: 'At Dihe Square'},                          ['sqzx:1185,1237 implied']],
  ['shangqiu-central-hospital', 'yinian-nursing-home',                  {kind: 'outreach', note: '见图注，未提主办者', noteEn: 'From a caption that names no organiser'}, ['sqzx:4708,4726 implied']]
] AS row
WITH row, row[0] + '/SUPPORTS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:SUPPORTS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
