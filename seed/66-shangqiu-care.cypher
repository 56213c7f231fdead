// 商丘市中心医院: more of its care, its emergency service, its nursing, its systems and its campaigns.

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-outpatient-hall',    '商丘市中心医院门诊大厅',    'Outpatient Hall of Shangqiu Central Hospital',                        'unit', ['sqzx:1570,1582']],
  ['shangqiu-central-hospital-ent-treatment-room', '商丘市中心医院耳鼻喉科治疗室', 'Treatment Room of Ear, Nose and Throat of Shangqiu Central Hospital', 'unit', ['sqzx:1866,1871 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses',     '商丘市中心医院首批入驻“豫健护理到家”护理人员', 'First Nurses of Shangqiu Central Hospital on Yujian Nursing at Home', 'expert', ['sqzx:2655,2678 implied']],
  ['shangqiu-central-hospital-ambulance-crews', '商丘市中心医院急救人员',             'Ambulance Crews of Shangqiu Central Hospital',                        'relief', ['sqzx:2111,2117 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-convenience-plan',          '商丘市中心医院“便民就医少跑腿”实施方案',        'Plan for Convenient Care of Shangqiu Central Hospital',                         'policy',   ['sqzx:1252,1275 implied']],
  ['shangqiu-central-hospital-patient-centred',           '商丘市中心医院“以患者为中心”服务理念',         'Patient-Centred Service at Shangqiu Central Hospital',                          'policy',   ['sqzx:1276,1292 implied', 'sqzx:1830,1842 implied']],
  ['shangqiu-central-hospital-it-upgrade',                '商丘市中心医院信息化系统升级',              'Upgrade of the Information Systems of Shangqiu Central Hospital',               'project',  ['sqzx:1357,1370 implied']],
  ['shangqiu-central-hospital-informatisation',           '商丘市中心医院信息化发展',                'Information Technology at Shangqiu Central Hospital',                           'project',  ['sqzx:3645,3662 implied']],
  ['shangqiu-central-hospital-workflow-improvement',      '商丘市中心医院工作流程优化',               'Better Work Flow at Shangqiu Central Hospital',                                 'project',  ['sqzx:1337,1343 implied']],
  ['shangqiu-central-hospital-operations-management',     '商丘市中心医院运营管理强化',               'Stronger Management at Shangqiu Central Hospital',                              'project',  ['sqzx:1344,1355 implied']],
  ['shangqiu-central-hospital-emergency-service-idea',    '商丘市中心医院“患者不动专家动、抢救及时”急诊服务理念', 'Experts Move, Patients Do Not: Emergency Service at Shangqiu Central Hospital', 'policy',   ['sqzx:2317,2339 implied']],
  ['shangqiu-central-hospital-nursing-innovation',        '商丘市中心医院护理服务模式创新',             'New Ways of Nursing at Shangqiu Central Hospital',                              'project',  ['sqzx:2550,2559 implied']],
  ['shangqiu-central-hospital-five-centres-organisation', '商丘市中心医院“五大中心”组织架构完善',         'Organisation of the Five Centres of Shangqiu Central Hospital',                 'policy',   ['sqzx:2996,3003 implied']],
  ['shangqiu-central-hospital-five-centres-incentives',   '商丘市中心医院“五大中心”奖惩机制',           'Rewards and Penalties for the Five Centres of Shangqiu Central Hospital',       'policy',   ['sqzx:3004,3010 implied']],
  ['shangqiu-central-hospital-discipline-construction',   '商丘市中心医院学科建设',                 'Disciplines of Shangqiu Central Hospital',                                      'project',  ['sqzx:3085,3101 implied']],
  ['shangqiu-central-hospital-new-departments',           '商丘市中心医院新科室开设',                'New Departments of Shangqiu Central Hospital',                                  'project',  ['sqzx:3606,3614 implied']],
  ['shangqiu-central-hospital-new-techniques',            '商丘市中心医院新业务、新技术开展',            'New Techniques of Shangqiu Central Hospital',                                   'project',  ['sqzx:3615,3624 implied']],
  ['shangqiu-central-hospital-equipment-purchase',        '商丘市中心医院高端仪器设备购置',             'Purchase of Advanced Equipment by Shangqiu Central Hospital',                   'project',  ['sqzx:3630,3638 implied']],
  ['shangqiu-central-hospital-systems-launch',            '商丘市中心医院信息系统上线',               'Launch of the Information Systems of Shangqiu Central Hospital',                'project',  ['sqzx:3663,3727 implied']],
  ['world-kidney-day-18',                                 '第十八个世界肾病日',                   '18th World Kidney Day',                                                         'event',    ['sqzx:4669,4679']],
  ['yinian-free-clinic',                                  '益年养老院义诊活动',                   'Free Clinic at Yinian Nursing Home',                                            'campaign', ['sqzx:4713,4726 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-guidance-staff',        '导医服务',                'Guidance Staff',                                         'service',   ['sqzx:1590,1595 implied']],
  ['shangqiu-central-hospital-smile-service',         '微笑服务',                'Service with a Smile',                                   'service',   ['sqzx:1752,1756']],
  ['shangqiu-central-hospital-night-care',            '夜间就诊',                'Care in the Evening',                                    'service',   ['sqzx:1951,1964 implied']],
  ['shangqiu-central-hospital-joint-emergency-care',  '院前院内协同救治“生命通道”',      'Lifeline: Joint Care before and in Hospital',            'service',   ['sqzx:2074,2090 implied']],
  ['shangqiu-central-hospital-on-board-treatment',    '车载紧急救治',              'Emergency Treatment on Board',                           'service',   ['sqzx:2115,2134 implied']],
  ['shangqiu-central-hospital-data-ahead-of-patient', '信息同步回传（“患者未到、信息先到”）', 'Data ahead of the Patient',                              'service',   ['sqzx:2103,2110 implied', 'sqzx:2169,2181 implied']],
  ['shangqiu-central-hospital-admission-readiness',   '患者入院准备',              'Making Ready for Admission',                             'service',   ['sqzx:2197,2206 implied']],
  ['shangqiu-central-hospital-specialist-call',       '相关科室医生救治',            'Calling in Doctors of Other Departments',                'service',   ['sqzx:2279,2295 implied']],
  ['shangqiu-central-hospital-online-booking',        '线上预约居家护理服务',          'Online Booking of Nursing at Home',                      'service',   ['sqzx:2846,2857']],
  ['shangqiu-central-hospital-one-click-orders',      '执业护士“一键接单”',          'Orders Taken with One Click',                            'service',   ['sqzx:2871,2886']],
  ['shangqiu-central-hospital-nephrotic-syndrome',    '肾病综合征的中西医结合治疗',       'Integrated Treatment of Nephrotic Syndrome',             'technique', ['sqzx:3263,3269 implied']],
  ['shangqiu-central-hospital-nephritis',             '急慢性肾炎的中西医结合治疗',       'Integrated Treatment of Acute and Chronic Nephritis',    'technique', ['sqzx:3270,3275 implied']],
  ['shangqiu-central-hospital-diabetic-nephropathy',  '糖尿病肾病的中西医结合治疗',       'Integrated Treatment of Diabetic Nephropathy',           'technique', ['sqzx:3276,3282 implied']],
  ['shangqiu-central-hospital-purpura-nephritis',     '过敏性紫癜性肾炎的中西医结合治疗',    'Integrated Treatment of Purpura Nephritis',              'technique', ['sqzx:3283,3303 implied']],
  ['shangqiu-central-hospital-lumbar-disc',           '腰椎间盘突出症的微创治疗',        'Minimally Invasive Treatment of Lumbar Disc Herniation', 'technique', ['sqzx:3392,3410 implied']],
  ['shangqiu-central-hospital-advanced-instruments',  '高端仪器设备',              'Advanced Equipment',                                     'equipment', ['sqzx:3632,3638', 'sqzx:4849,4853 implied']],
  ['shangqiu-central-hospital-operations',            '手术',                  'Operations',                                             'service',   ['sqzx:4827,4833 implied']],
  ['shangqiu-central-hospital-data-integration',      '院内信息数据链抓取和融合',        'Joining of Hospital Data',                               'app',       ['sqzx:3729,3790 implied']],
  ['shangqiu-central-hospital-paperless-ecg',         '心电图的电子化和无纸化',         'Electronic, Paperless ECGs',                             'app',       ['sqzx:3999,4011']],
  ['shangqiu-central-hospital-wechat-account',        '微信公众号',               'WeChat Public Account',                                  'app',       ['sqzx:3881,3886']],
  ['shangqiu-central-hospital-self-service-machines', '自助机',                 'Self-Service Machines',                                  'equipment', ['sqzx:1706,1709']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['shangqiu-central-hospital-accompanied-examinations',  '无缝衔接100%全程陪检', ['sqzx:1414,1430']],
  ['shangqiu-central-hospital-emergency-group',           '救治群',          ['sqzx:2162,2165']],
  ['shangqiu-central-hospital-joint-emergency-care',      '生命通道',         ['sqzx:2085,2089']],
  ['shangqiu-central-hospital-data-ahead-of-patient',     '信息同步回传',       ['sqzx:2103,2110']],
  ['shangqiu-central-hospital-extended-outpatient-hours', '耳鼻喉科延时门诊',     ['sqzx:1852,1865 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, note, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses',               '都有护师及以上职称，能做居家护理和线上咨询',                      ['sqzx:2698,2735']],
  ['if-i-were-a-patient',                                 '护士扮作普通患者，体验就医与住院的各个环节，为改善质量和流程',             ['sqzx:2424,2455', 'sqzx:2488,2543']],
  ['shangqiu-central-hospital-record-quality-check',      '各科密切配合；病历、处方书写质量明显提高',                       ['sqzx:4150,4186']],
  ['shangqiu-central-hospital-fire-safety-group',         '书记、院长任组长，主管领导任副组长，各科室与部门负责人为成员',             ['sqzx:4049,4095']],
  ['yujian-nursing-at-home',                              '居民在手机上预约，执业护士一键接单，再上门护理，省去奔波',               ['sqzx:2832,2901', 'sqzx:2902,2941']],
  ['shangqiu-central-hospital-smart-hospital',            '同时创新服务理念，让信息多跑路、患者少跑腿',                      ['sqzx:1329,1336', 'sqzx:1371,1384']],
  ['shangqiu-central-hospital-emergency-cloud',           '存储、分享和分析急救全过程的数据，用于过程控制和资源配置',               ['sqzx:3797,3846']],
  ['shangqiu-central-hospital-bedside-ecg',               '心电图直接传到心电图室诊断并出报告，抓住最佳诊断时机',                 ['sqzx:3949,3992']],
  ['wechat-pocket-hospital',                              '住院患者注册登录后可用',                                ['sqzx:3899,3911']],
  ['shangqiu-central-hospital-accompanied-examinations',  '住院患者常遇环境陌生、多点排队、多次往返；其全部检查项目由专业医务人员协调、陪同完成', ['sqzx:1433,1479', 'sqzx:1507,1540']],
  ['shangqiu-central-hospital-extended-outpatient-hours', '方便白天难请假的上班族和学生',                             ['sqzx:1781,1826']],
  ['shangqiu-central-hospital-guidance-staff',            '一进门诊大厅便有导医人员耐心服务',                           ['sqzx:1568,1629']],
  ['shangqiu-central-hospital-one-stop-outpatient',       '称为精细化的新名片；变被动为主动，转变导医理念，让患者满意',              ['sqzx:1543,1563', 'sqzx:1737,1749', 'sqzx:1761,1774']],
  ['shangqiu-central-hospital-graded-treatment',          '按病情分级',                                      ['sqzx:2207,2223']],
  ['shangqiu-central-hospital-health-education',          '各病区按本科室特色开展；带有护理职业特色，是医疗工作的重要部分',            ['sqzx:2394,2421', 'sqzx:2349,2388']],
  ['shangqiu-central-hospital-five-centres',              '列为医院工作的重中之重，统一思想、强力推进',                      ['sqzx:2956,2995']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses',               'All have the title of primary nurse or a higher one, and can nurse at home and advise online',                                    ['sqzx:2698,2735']],
  ['if-i-were-a-patient',                                 'Nurses go through visits and stays as patients do, so that quality and flow get better',                                          ['sqzx:2424,2455', 'sqzx:2488,2543']],
  ['shangqiu-central-hospital-record-quality-check',      'The departments work hand in hand; records and prescriptions are written much better',                                            ['sqzx:4150,4186']],
  ['shangqiu-central-hospital-fire-safety-group',         'Headed by Party secretary and president, with the leader in charge as deputy and the heads of departments as members',            ['sqzx:4049,4095']],
  ['yujian-nursing-at-home',                              'People book on the phone, a licensed nurse takes the order and comes to their home, which saves them the way',                    ['sqzx:2832,2901', 'sqzx:2902,2941']],
  ['shangqiu-central-hospital-smart-hospital',            'With new ideas of service: data travel so that patients need not',                                                                ['sqzx:1329,1336', 'sqzx:1371,1384']],
  ['shangqiu-central-hospital-emergency-cloud',           'Stores, shares and analyses the data of emergencies, for control and for the use of resources',                                   ['sqzx:3797,3846']],
  ['shangqiu-central-hospital-bedside-ecg',               'ECGs go straight to the ECG room, which sends its reports in time',                                                               ['sqzx:3949,3992']],
  ['wechat-pocket-hospital',                              'For inpatients who have signed up',                                                                                               ['sqzx:3899,3911']],
  ['shangqiu-central-hospital-accompanied-examinations',  'Inpatients do not know the place, queue at many points and go to and fro; staff arrange all their examinations and go with them', ['sqzx:1433,1479', 'sqzx:1507,1540']],
  ['shangqiu-central-hospital-extended-outpatient-hours', 'For people at work and students who cannot come by day',                                                                          ['sqzx:1781,1826']],
  ['shangqiu-central-hospital-guidance-staff',            'Staff in the hall serve patients from the moment they come in',                                                                   ['sqzx:1568,1629']],
  ['shangqiu-central-hospital-one-stop-outpatient',       'Shown as a mark of attentive care; active, with a new idea of guidance, so that patients leave content',                          ['sqzx:1543,1563', 'sqzx:1737,1749', 'sqzx:1761,1774']],
  ['shangqiu-central-hospital-graded-treatment',          'By how ill the patient is',                                                                                                       ['sqzx:2207,2223']],
  ['shangqiu-central-hospital-health-education',          'Each ward gives it after its own field; with the marks of nursing, it is an important part of care',                              ['sqzx:2394,2421', 'sqzx:2349,2388']],
  ['shangqiu-central-hospital-five-centres',              'The most important of its tasks, pushed ahead by all',                                                                            ['sqzx:2956,2995']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-outpatient-hall',           'shangqiu-central-hospital',                 {}, ['sqzx:1570,1582']],
  ['shangqiu-central-hospital-patient-service-centre',    'shangqiu-central-hospital-outpatient-hall', {}, ['sqzx:1630,1646']],
  ['shangqiu-central-hospital-ent-treatment-room',        'shangqiu-central-hospital-ent',             {}, ['sqzx:1852,1869 implied']],
  ['shangqiu-central-hospital-convenience-plan',          'seven-convenience-measures',                {}, ['sqzx:1252,1275']],
  ['shangqiu-central-hospital-it-upgrade',                'shangqiu-central-hospital-smart-hospital',  {}, ['sqzx:1318,1370 implied']],
  ['shangqiu-central-hospital-workflow-improvement',      'shangqiu-central-hospital-smart-hospital',  {}, ['sqzx:1318,1343 implied']],
  ['shangqiu-central-hospital-operations-management',     'shangqiu-central-hospital-smart-hospital',  {}, ['sqzx:1318,1355 implied']],
  ['shangqiu-central-hospital-systems-launch',            'shangqiu-central-hospital-informatisation', {}, ['sqzx:3653,3727 implied']],
  ['shangqiu-central-hospital-five-centres-organisation', 'shangqiu-central-hospital-five-centres',    {}, ['sqzx:2966,3003 implied']],
  ['shangqiu-central-hospital-five-centres-incentives',   'shangqiu-central-hospital-five-centres',    {}, ['sqzx:2966,3010 implied']],
  ['kidney-day-18-free-clinic',                           'world-kidney-day-18',                       {}, ['sqzx:4669,4683']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// Which the five centres are is concluded from the five that passed.
// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-five-centres', 'henan-trauma-centre',                {status: 'passed-review', since: '2023', note: '五大中心未逐一点名，由通过评审的五个推得', noteEn: 'The five are not named one by one; five passed'}, ['sqzx:2966,3037 implied']],
  ['shangqiu-central-hospital-five-centres', 'henan-chest-pain-centre',            {status: 'passed-review', since: '2023', note: '五大中心未逐一点名，由通过评审的五个推得', noteEn: 'The five are not named one by one; five passed'}, ['sqzx:2966,3042 implied']],
  ['shangqiu-central-hospital-five-centres', 'henan-stroke-centre',                {status: 'passed-review', since: '2023', note: '五大中心未逐一点名，由通过评审的五个推得', noteEn: 'The five are not named one by one; five passed'}, ['sqzx:2966,3048 implied']],
  ['shangqiu-central-hospital-five-centres', 'shangqiu-critical-newborn-centre',   {status: 'passed-review', since: '2023', note: '五大中心未逐一点名，由通过评审的五个推得', noteEn: 'The five are not named one by one; five passed'}, ['sqzx:2966,3066 implied']],
  ['shangqiu-central-hospital-five-centres', 'shangqiu-critical-maternity-centre', {status: 'passed-review', since: '2023', note: '五大中心未逐一点名，由通过评审的五个推得', noteEn: 'The five are not named one by one; five passed'}, ['sqzx:2966,3082 implied']]
] AS row
WITH row, row[0] + '/CERTIFIED_AS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:CERTIFIED_AS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-home-nurses',     'shangqiu-central-hospital-nursing', {}, ['sqzx:2620,2678 implied']],
  ['shangqiu-central-hospital-home-nurses',     'shangqiu-central-hospital',         {}, ['sqzx:2612,2678 implied']],
  ['shangqiu-central-hospital-ambulance-crews', 'shangqiu-central-hospital',         {}, ['sqzx:2111,2124 implied']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-convenience-plan',          {note: '不断提升患者就医体验', noteEn: 'To make visits better and better for patients'},                                                                        ['sqzx:1244,1315']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-patient-centred',           {note: '以健康为根本', noteEn: 'With health at the root'},                                                                                                  ['sqzx:1276,1292', 'sqzx:1827,1842 implied']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-it-upgrade',                {},                                                                                                                                                   ['sqzx:1357,1377']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-informatisation',           {note: '近年来高度重视', noteEn: 'Much valued in recent years'},                                                                                             ['sqzx:3641,3662']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-systems-launch',            {status: 'ended', note: '新版HIS、电子病历与“三大中心”系统均已上线', noteEn: 'New HIS, electronic records and the Three Centres system are all in use'},                ['sqzx:3663,3727']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-workflow-improvement',      {},                                                                                                                                                   ['sqzx:1337,1343 implied']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-operations-management',     {},                                                                                                                                                   ['sqzx:1344,1355 implied']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-emergency-service-idea',    {note: '必要时请多学科专家会诊', noteEn: 'Experts of several fields are called where needed'},                                                                   ['sqzx:2312,2339']],
  ['shangqiu-central-hospital-nursing', 'shangqiu-central-hospital-nursing-innovation',        {note: '发挥护理队伍的价值，规范引导“互联网+护理服务”，满足多样化的需求', noteEn: 'To make the most of its nurses, to guide Internet Plus Nursing and to meet needs of all kinds'}, ['sqzx:2546,2611']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-five-centres-organisation', {},                                                                                                                                                   ['sqzx:2996,3003 implied']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-five-centres-incentives',   {},                                                                                                                                                   ['sqzx:3004,3010 implied']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-discipline-construction',   {},                                                                                                                                                   ['sqzx:3085,3101 implied']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-new-departments',           {note: '为提高质量和能力；未列名', noteEn: 'For better and more care; they are not named'},                                                                       ['sqzx:3584,3614']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-new-techniques',            {note: '为提高质量和能力', noteEn: 'For better and more care'},                                                                                               ['sqzx:3584,3629']],
  ['shangqiu-central-hospital',         'shangqiu-central-hospital-equipment-purchase',        {note: '为提高质量和能力；另见图注', noteEn: 'For better and more care; also in a caption'},                                                                       ['sqzx:3584,3638', 'sqzx:4847,4853 implied']],
  ['shangqiu-central-hospital',         'yinian-free-clinic',                                  {note: '组织志愿者前往；见图注，未提主办者', noteEn: 'By volunteers; from a caption that names no organiser'},                                                         ['sqzx:4708,4726 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['yinian-nursing-home',                              'yinian-free-clinic',                                {role: '举办地点'}, ['sqzx:4713,4726']],
  ['shangqiu-central-hospital-integrated-medicine',    'shangqiu-central-hospital-discipline-construction', {},             ['sqzx:3085,3120 implied']],
  ['shangqiu-central-hospital-medical-imaging',        'shangqiu-central-hospital-discipline-construction', {},             ['sqzx:3085,3146 implied']],
  ['shangqiu-central-hospital-paediatrics',            'shangqiu-central-hospital-discipline-construction', {},             ['sqzx:3085,3149 implied']],
  ['shangqiu-central-hospital-orthopaedics',           'shangqiu-central-hospital-discipline-construction', {},             ['sqzx:3085,3159 implied']],
  ['shangqiu-central-hospital-obstetrics-gynaecology', 'shangqiu-central-hospital-discipline-construction', {},             ['sqzx:3085,3174 implied']],
  ['shangqiu-central-hospital-gastroenterology',       'shangqiu-central-hospital-discipline-construction', {},             ['sqzx:3085,3179 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-outpatient-hall',    'shangqiu-central-hospital-guidance-staff',                 {},                                                                                                                                   ['sqzx:1578,1595 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-guidance-staff',                 {},                                                                                                                                   ['sqzx:1568,1595 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-smile-service',                  {note: '落到实处', noteEn: 'Put into practice'},                                                                                          ['sqzx:1751,1760 implied']],
  ['shangqiu-central-hospital-ent-treatment-room', 'shangqiu-central-hospital-round-the-clock-treatment-room', {note: '满足不同时段的就医需求', noteEn: 'For patients at all hours'},                                                                           ['sqzx:1866,1898']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-extended-outpatient-hours',      {note: '由耳鼻喉科率先推出', noteEn: 'Ear, nose and throat was the first to have them'},                                                       ['sqzx:1843,1865']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-night-care',                     {note: '靠弹性排班，缩短等待时间', noteEn: 'With flexible rosters, for shorter waits'},                                                           ['sqzx:1903,1978']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-joint-emergency-care',           {note: '由“上车即入院”开启', noteEn: 'Opened by admission on boarding'},                                                                      ['sqzx:2059,2090']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-on-board-treatment',             {note: '由急救人员用车载医疗设备', noteEn: 'By ambulance crews, with the equipment on board'},                                                    ['sqzx:2111,2134 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-data-ahead-of-patient',          {note: '回传体征监测数据和住院证', noteEn: 'Vital signs and admission papers are sent ahead'},                                                    ['sqzx:2101,2110', 'sqzx:2136,2181']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-admission-readiness',            {note: '由救治群内的医务人员', noteEn: 'By the staff in the chat group'},                                                                       ['sqzx:2182,2206']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-specialist-call',                {},                                                                                                                                   ['sqzx:2279,2295']],
  ['shangqiu-central-hospital-nursing',            'shangqiu-central-hospital-online-booking',                 {note: '居民用手机即可', noteEn: 'On the phone'},                                                                                            ['sqzx:2832,2857 implied']],
  ['shangqiu-central-hospital-nursing',            'shangqiu-central-hospital-one-click-orders',               {note: '预约成功后', noteEn: 'After the booking'},                                                                                         ['sqzx:2860,2886 implied']],
  ['shangqiu-central-hospital-internal-medicine',  'shangqiu-central-hospital-nephrotic-syndrome',             {},                                                                                                                                   ['sqzx:3263,3303']],
  ['shangqiu-central-hospital-internal-medicine',  'shangqiu-central-hospital-nephritis',                      {},                                                                                                                                   ['sqzx:3270,3303']],
  ['shangqiu-central-hospital-internal-medicine',  'shangqiu-central-hospital-diabetic-nephropathy',           {},                                                                                                                                   ['sqzx:3276,3303']],
  ['shangqiu-central-hospital-internal-medicine',  'shangqiu-central-hospital-purpura-nephritis',              {},                                                                                                                                   ['sqzx:3283,3303']],
  ['shangqiu-central-hospital-surgery',            'shangqiu-central-hospital-lumbar-disc',                    {},                                                                                                                                   ['sqzx:3387,3410']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-advanced-instruments',           {},                                                                                                                                   ['sqzx:3630,3638', 'sqzx:4847,4853 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-operations',                     {note: '见图注', noteEn: 'From a caption'},                                                                                              ['sqzx:4827,4833 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-data-integration',               {note: '含患者基本信息、门诊和住院病历、检验、检查和影像数据', noteEn: 'Patients, outpatient and inpatient records, laboratory, examination and imaging data'}, ['sqzx:3729,3790']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-paperless-ecg',                  {},                                                                                                                                   ['sqzx:3994,4011 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-wechat-account',                 {note: '原有微信电子支付，后升级为掌上医院', noteEn: 'It held the payment program that became the Pocket Hospital'},                                   ['sqzx:3868,3886 implied']],
  ['shangqiu-central-hospital-outpatient-hall',    'shangqiu-central-hospital-self-service-machines',          {},                                                                                                                                   ['sqzx:1701,1709 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
