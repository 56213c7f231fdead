// 焦煤集团中央医院: techniques, equipment and services, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaomei-central-hospital-robot-knee-replacement', '机器人辅助全膝关节置换手术', 'Robot-Assisted Total Knee Replacement', 'technique', ['jmzy:1348,1361']],
  ['jiaomei-central-hospital-orthopaedic-robot',    '汲锋光力融合智动骨科手术机器人', 'Jifeng Orthopaedic Surgical Robot', 'equipment', ['jmzy:1374,1389']],
  ['jiaomei-central-hospital-spine-surgery',        '脊椎微创手术', 'Minimally Invasive Spine Surgery', 'technique', ['jmzy:1398,1404']],
  ['jiaomei-central-hospital-lymphatic-venous-anastomosis', '颈深淋巴-静脉吻合术', 'Deep Cervical Lymphatic-Venous Anastomosis', 'technique',
    ['jmzy:1503,1513']],
  ['jiaomei-central-hospital-wound-care',           '慢性难愈性创面一站式诊疗', 'One-Stop Care of Chronic Wounds', 'service', ['jmzy:1607,1646 implied']],
  ['jiaomei-central-hospital-peripheral-vascular-intervention', '外周血管介入技术', 'Peripheral Vascular Intervention', 'technique', ['jmzy:1652,1660']],
  ['jiaomei-central-hospital-picc-care',            'PICC护理', 'PICC Care', 'service', ['jmzy:3386,3407 implied']],
  ['jiaomei-central-hospital-acupoint-application', '穴位贴敷', 'Acupoint Application', 'service', ['jmzy:3415,3419']],
  ['jiaomei-central-hospital-secretary-wechat', '“党委书记帮您办”微信服务平台', 'WeChat Platform "The Party Secretary Helps You"', 'app', ['jmzy:4257,4272']],
  ['ciyou-elderly-table',                           '“老年餐桌”长者助餐点', 'Meals for the Elderly', 'service', ['jmzy:3830,3841']],
  ['longbai-taiji-wellness-tour',                   '太极健康养生之旅', 'Taiji Wellness Tour', 'service', ['jmzy:3216,3224']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['jiaomei-central-hospital-wound-care', '糖尿病足诊疗', ['jmzy:1607,1646 implied']],
  ['jiaomei-central-hospital-wound-care', '重度压疮诊疗', ['jmzy:1607,1646 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['surgical-robot',                      'jiaomei-central-hospital-surgical-robot'],
  ['surgical-robot',                      'jiaomei-central-hospital-robot-surgery'],
  ['jiaomei-central-hospital-wound-care', 'jiaomei-central-hospital-diabetic-foot-care'],
  ['jiaomei-central-hospital-wound-care', 'jiaomei-central-hospital-pressure-sore-care'],
  ['escort-free-ward',                    'jiaomei-central-hospital-daily-care'],
  ['escort-free-ward',                    'jiaomei-central-hospital-basic-observation'],
  ['integrated-care',                     'jiaomei-central-hospital-integrated-care'],
  ['online-appointment',                  'jiaomei-central-hospital-online-appointment'],
  ['report-lookup',                       'jiaomei-central-hospital-report-lookup'],
  ['mobile-payment',                      'jiaomei-central-hospital-mobile-payment'],
  ['patient-guidance',                    'jiaomei-central-hospital-guidance'],
  ['one-stop-service',                    'jiaomei-central-hospital-consultation'],
  ['insurance-advice',                    'jiaomei-central-hospital-insurance-advice'],
  ['escort-free-ward',                    'jiaomei-central-hospital-unaccompanied-ward'],
  ['internet-plus-nursing',               'jiaomei-central-hospital-home-nursing'],
  ['internet-plus-nursing',               'jiaomei-central-hospital-mobile-nursing-booking']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital-orthopaedics',        'surgical-robot',
    {note: '率先引入人工智能手术机器人', noteEn: 'Among the first to bring in an AI surgical robot'}, ['jmzy:1312,1337']],
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-robot-knee-replacement', {since: '2023'}, ['jmzy:1312,1322', 'jmzy:1338,1361']],
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-orthopaedic-robot',
    {since: '2025', note: '新一代机器人', noteEn: 'A robot of a new generation'}, ['jmzy:1312,1322', 'jmzy:1362,1390']],
  ['jiaomei-central-hospital-orthopaedics',        'jiaomei-central-hospital-spine-surgery',
    {since: '2025', note: '用新一代骨科手术机器人，高难度', noteEn: 'With the orthopaedic robot of a new generation, in difficult cases'},
    ['jmzy:1312,1322', 'jmzy:1362,1404']],
  ['jiaomei-central-hospital-neurosurgery-1',      'jiaomei-central-hospital-lymphatic-venous-anastomosis',
    {note: '用于阿尔茨海默病', noteEn: "For Alzheimer's disease"}, ['jmzy:1477,1513']],
  ['jiaomei-central-hospital-wound-repair-centre', 'jiaomei-central-hospital-wound-care',
    {note: '含糖尿病足、重度压疮', noteEn: 'Diabetic feet and severe pressure ulcers among them'}, ['jmzy:1593,1599', 'jmzy:1607,1646']],
  ['jiaomei-central-hospital-peripheral-vascular-qc-centre', 'jiaomei-central-hospital-peripheral-vascular-intervention',
    {note: '改善下肢血运、促进创面愈合', noteEn: 'For the blood supply of the legs and the healing of wounds'}, ['jmzy:1652,1690 implied']],
  ['jiaomei-central-hospital',                     'integrated-care',                               {}, ['jmzy:2908,2916', 'jmzy:2948,2961']],
  ['jiaomei-central-hospital',                     'internet-plus-nursing', {note: '面向行动不便的居家老年人，手机预约、执业护士上门',
    noteEn: 'For elderly people at home who find it hard to move; booked by mobile phone, registered nurses come to them'},
    ['jmzy:3315,3337', 'jmzy:3338,3360', 'jmzy:3421,3453']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-picc-care',            {}, ['jmzy:3364,3377', 'jmzy:3384,3407']],
  ['jiaomei-central-hospital',                     'wound-stoma-care',                              {}, ['jmzy:3364,3377', 'jmzy:3384,3386', 'jmzy:3408,3414']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-acupoint-application', {}, ['jmzy:3364,3377', 'jmzy:3384,3386', 'jmzy:3415,3419']],
  ['jiaomei-central-hospital',                     'online-appointment',                            {}, ['jmzy:3457,3465', 'jmzy:3481,3488']],
  ['jiaomei-central-hospital',                     'report-lookup',                                 {}, ['jmzy:3457,3465', 'jmzy:3481,3484', 'jmzy:3489,3493']],
  ['jiaomei-central-hospital',                     'mobile-payment',                                {}, ['jmzy:3457,3465', 'jmzy:3481,3484', 'jmzy:3494,3501']],
  ['jiaomei-central-hospital-one-stop-centre',     'one-stop-service', {note: '一个窗口咨询多项业务', noteEn: 'One counter answers many questions'},
    ['jmzy:4167,4174', 'jmzy:4193,4209']],
  ['jiaomei-central-hospital-one-stop-centre',     'patient-guidance',                              {}, ['jmzy:4167,4179', 'jmzy:4189,4192']],
  ['jiaomei-central-hospital-one-stop-centre',     'insurance-advice',                              {}, ['jmzy:4167,4177', 'jmzy:4183,4192']],
  ['jiaomei-central-hospital',                     'escort-free-ward', {note: '专业医疗护理队伍负责生活照料和基础病情观察',
    noteEn: 'A professional medical and nursing team looks after daily life and observes the basic condition of patients'},
    ['jmzy:4151,4159', 'jmzy:4210,4250']],
  ['jiaomei-central-hospital',                     'jiaomei-central-hospital-secretary-wechat', {note: '接受群众诉求', noteEn: 'For requests and complaints'},
    ['jmzy:4253,4283 implied']],
  ['jiaomei-central-hospital', 'free-clinic', {note: '常态化；见图注', noteEn: 'At regular times; from a caption'}, ['jmzy:4837,4846 implied']],
  ['ciyou-care-home',                              'ciyou-elderly-table', {since: '2025-05', note: '方便居家老人，周边群众也可就餐；菜谱由医院营养师确定',
    noteEn: 'For elderly people who live at home, and neighbours; the dietitians of the hospital set the menus'},
    ['jmzy:3796,3841', 'jmzy:3842,3854', 'jmzy:3855,3876']],
  ['longbai-care-city',                            'longbai-taiji-wellness-tour',
    {note: '集养生、理疗、锻炼、休闲、娱乐、科技体验于一体', noteEn: 'Wellness, physiotherapy, exercise, leisure, entertainment and technology in one'},
    ['jmzy:3169,3173', 'jmzy:3208,3225', 'jmzy:3226,3261']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
