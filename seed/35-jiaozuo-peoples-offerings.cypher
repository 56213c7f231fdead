// 焦作市人民医院: techniques, equipment and services, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  // The article writes 远程 once, before 会诊, and means 查房 too.
  ['ecmo',                                    'ECMO', 'Extracorporeal Membrane Oxygenation', 'technique', ['jzrm:2095,2099']],
  ['biodegradable-pfo-occluder-implantation', '生物可降解卵圆孔未闭封堵器植入术', 'Implantation of a Biodegradable PFO Occluder', 'technique',
    ['jzrm:2108,2126']],
  ['day-surgery',                             '日间手术',                                 'Day Surgery', 'service', ['jzrm:2324,2328']],
  ['remote-consultation',                     '远程会诊',                                 'Remote Consultation', 'service', ['jzrm:2421,2425']],
  ['remote-ward-round',                       '远程查房',                                 'Remote Ward Round', 'service', ['jzrm:2421,2429 implied']],
  ['multidisciplinary-consultation',          'MDT（多学科会诊）',                        'Multidisciplinary Consultation', 'service', ['jzrm:2448,2458']],
  ['smart-navigation-map',                    '智能导航地图',                             'Smart Navigation Map', 'app', ['jzrm:2842,2848']],
  ['triage-robot',                            '分诊机器人',                               'Triage Robot', 'equipment', ['jzrm:2850,2855']],
  ['self-service-area',                       '自助服务区',                               'Self-Service Area', 'service', ['jzrm:2858,2863']],
  ['no-holiday-specialist-clinic',            '无假日专科门诊',                           'Specialist Clinics Without Days Off', 'service', ['jzrm:2867,2874']],
  ['special-specialist-clinic',               '特色专科门诊',                             'Special Specialist Clinics', 'service', ['jzrm:2877,2885']],
  ['convenience-services',                    '便民服务',                                 'Convenience Services', 'service', ['jzrm:2943,2947']],
  ['enquiry-service',                         '咨询问诊',                                 'Enquiries and First Questions', 'service', ['jzrm:2917,2921']],
  ['insurance-advice',                        '医保咨询',                                 'Advice on Medical Insurance', 'service', ['jzrm:2922,2927']],
  ['admission-handling',                      '住院办理',                                 'Handling of Admissions', 'service', ['jzrm:2928,2932']],
  ['referral-service',                        '转诊服务',                                 'Referral Service', 'service', ['jzrm:2933,2937']],
  ['one-window-service',                      '“一窗受理、集成服务、一次办结”服务模式',   'One Window, One Visit', 'service', ['jzrm:2950,2973 implied']],
  ['health-platform-965557',                  '965557健康综合服务平台', '965557 Health Service Platform', 'hotline', ['jzrm:3087,3104 implied']],
  ['one-touch-health-service',                '24小时“一键式”健康服务', 'Round-the-Clock One-Touch Health Service', 'service', ['jzrm:3110,3125']],
  ['internet-hospital',                       '互联网医院',                               'Internet Hospital', 'app', ['jzrm:615,622', 'jzrm:3077,3082']],
  ['home-ward',                               '家庭病房',                                 'Home Ward', 'service', ['jzrm:3802,3806']],
  ['continuing-care',                         '延续护理服务',                             'Continuing Care', 'service', ['jzrm:3826,3832']],
  ['escort-free-ward',                        '无陪护病房',                               'Ward Without Private Carers', 'service', ['jzrm:3856,3861']],
  ['health-talks',                            '健康科普讲座',                             'Health Talks', 'service', ['jzrm:661,679 implied']],
  ['quality-nursing',                         '优质护理服务',                             'Quality Nursing', 'service', ['jzrm:4003,4009']],
  ['health-education',                        '健康宣教',                                 'Health Education', 'service', ['jzrm:4011,4015']],
  ['volunteer-service',                       '志愿者服务',                               'Volunteer Service', 'service', ['jzrm:4022,4027']],
  ['discharge-handling',                      '办理出院手续',                             'Handling of Discharges', 'service', ['jzrm:4037,4043']],
  ['health-training',                         '健康科普培训',                             'Health Training', 'service', ['jzrm:661,686 implied']],
  ['national-expert-care',                    '国家级专家诊疗服务',                       'Care by National Experts', 'service', ['jzrm:2302,2315 implied']],
  ['telemedicine-cooperation',                '远程医疗协作',                             'Telemedicine with Other Hospitals', 'service', ['jzrm:2404,2411']],
  ['examination-booking',                     '医技检查集中预约',                         'Central Booking of Examinations', 'service', ['jzrm:2888,2897']],
  ['grid-resident-care',                      '网格内居民预防、医疗、康复、健康促进服务',
    'Prevention, Treatment, Rehabilitation and Health Promotion for the Residents of a Grid', 'service', ['jzrm:2657,2686 implied']],
  ['patient-guidance',                        '导医服务',                                 'Guidance of Patients', 'service', ['jzrm:3159,3163']],
  ['counter-service',                         '窗口科室服务',                             'Service at the Counters', 'service', ['jzrm:3164,3171']],
  ['medical-technical-service',               '医疗医技服务',                             'Medical and Technical Services', 'service', ['jzrm:3172,3178']],
  ['logistics-service',                       '后勤保障服务',                             'Logistics', 'service', ['jzrm:3179,3186']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['ecmo',                           '体外膜肺氧合',             ['jzrm:2100,2106']],
  ['remote-ward-round',              '查房',                     ['jzrm:2427,2429']],
  ['multidisciplinary-consultation', 'MDT',                      ['jzrm:2448,2451']],
  ['multidisciplinary-consultation', '多学科会诊',               ['jzrm:2452,2457']],
  ['health-platform-965557',         '965557',                   ['jzrm:3088,3094']],
  ['health-platform-965557',         '“965557”健康综合服务平台', ['jzrm:3087,3104']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'ecmo',                                    {note: '已能独立开展', noteEn: 'Done without help from outside'}, ['jzrm:2088,2107']],
  ['jiaozuo-peoples-hospital', 'biodegradable-pfo-occluder-implantation', {note: '已能独立开展', noteEn: 'Done without help from outside'}, ['jzrm:2088,2129']],
  ['jiaozuo-peoples-hospital', 'day-surgery',                             {}, ['jzrm:2318,2342']],
  ['jiaozuo-peoples-hospital', 'remote-consultation',
    {note: '2024年以来的例次有统计，始于何时未说明', noteEn: 'Cases are counted from 2024; when it began is not said'}, ['jzrm:2412,2429']],
  ['jiaozuo-peoples-hospital', 'remote-ward-round',
    {note: '2024年以来的例次有统计，始于何时未说明', noteEn: 'Cases are counted from 2024; when it began is not said'}, ['jzrm:2412,2429 implied']],
  ['jiaozuo-peoples-hospital', 'multidisciplinary-consultation',
    {note: '设有多种类别的团队，原文未列名；出系统、专业、个体化的方案', noteEn: 'By teams of several kinds that are not named; with a plan for each patient'},
    ['jzrm:2437,2461', 'jzrm:2462,2483']],
  ['jiaozuo-peoples-hospital', 'smart-navigation-map',                    {}, ['jzrm:2838,2848']],
  ['jiaozuo-peoples-hospital', 'triage-robot',                            {}, ['jzrm:2838,2855']],
  ['jiaozuo-peoples-hospital', 'self-service-area',                       {}, ['jzrm:2838,2863']],
  ['jiaozuo-peoples-hospital', 'no-holiday-specialist-clinic',            {}, ['jzrm:2865,2874']],
  ['jiaozuo-peoples-hospital', 'special-specialist-clinic', {note: '新增，未列科目', noteEn: 'Newly opened; for which specialties is not said'},
    ['jzrm:2875,2885']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'convenience-services', {count: 40, note: '40余项', noteEn: 'Over 40 items'}, ['jzrm:2900,2947']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'enquiry-service',                         {}, ['jzrm:2900,2921']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'insurance-advice',                        {}, ['jzrm:2900,2927']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'admission-handling',                      {}, ['jzrm:2900,2932']],
  ['jiaozuo-peoples-hospital-admission-service-centre', 'admission-handling',
    {note: '两步办结入院手续，门诊与住院病房衔接', noteEn: 'In two steps, from the clinic to the ward'}, ['jzrm:3007,3043 implied', 'jzrm:3044,3061 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'referral-service',                        {}, ['jzrm:2900,2937']],
  ['jiaozuo-peoples-hospital', 'convenience-services',
    {count: 40, note: '40余项，由患者综合服务中心提供', noteEn: 'Over 40 items, at its patient service centre'}, ['jzrm:2886,2947 implied']],
  ['jiaozuo-peoples-hospital', 'one-window-service',                      {}, ['jzrm:2948,2973']],
  ['jiaozuo-peoples-hospital', 'health-platform-965557',                  {}, ['jzrm:3071,3106', 'jzrm:4045,4053 implied']],
  ['jiaozuo-peoples-hospital', 'one-touch-health-service', {note: '经965557平台提供，打一个电话即可', noteEn: 'Through the 965557 platform, by one call'},
    ['jzrm:3071,3125', 'jzrm:3126,3141']],
  ['jiaozuo-peoples-hospital', 'internet-hospital',                       {}, ['jzrm:3071,3086', 'jzrm:609,624 implied']],
  ['jiaozuo-peoples-hospital', 'internet-plus-nursing',
    {status: 'building', note: '与家庭病房联动，尚在探索', noteEn: 'Being tried out together with home wards'}, ['jzrm:3788,3811']],
  ['jiaozuo-peoples-hospital', 'home-ward',
    {status: 'building', note: '与“互联网+护理服务”联动，尚在探索', noteEn: 'Being tried out together with Internet Plus Nursing'}, ['jzrm:3788,3811']],
  ['jiaozuo-peoples-hospital', 'continuing-care', {note: '患者和家属反映好', noteEn: 'Well liked by patients and their families'},
    ['jzrm:3812,3832', 'jzrm:3812,3850 implied']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', 'continuing-care',                         {}, ['jzrm:3812,3832 implied']],
  ['jiaozuo-peoples-hospital', 'escort-free-ward',                        {}, ['jzrm:3851,3874']],
  ['jiaozuo-peoples-hospital', 'free-clinic', {note: '含进校园、进社区的义诊', noteEn: 'Also in schools and communities'}, ['jzrm:578,589', 'jzrm:659,683']],
  ['jiaozuo-peoples-hospital', 'health-talks', {note: '由健康科普团队在校园、社区举办', noteEn: 'By its health education team in schools and communities'},
    ['jzrm:659,679']],
  ['jiaozuo-peoples-hospital', 'quality-nursing',                         {note: '见图注', noteEn: 'From a caption'}, ['jzrm:4003,4009 implied']],
  ['jiaozuo-peoples-hospital', 'health-education',                        {note: '见图注', noteEn: 'From a caption'}, ['jzrm:4011,4015 implied']],
  ['jiaozuo-peoples-hospital', 'volunteer-service',                       {note: '见图注', noteEn: 'From a caption'}, ['jzrm:4017,4027 implied']],
  ['jiaozuo-peoples-hospital', 'discharge-handling',                      {note: '见图注', noteEn: 'From a caption'}, ['jzrm:4034,4043 implied']],
  ['jiaozuo-peoples-hospital', 'health-training', {note: '由健康科普团队在校园、社区举办', noteEn: 'By its health education team in schools and communities'},
    ['jzrm:659,686']],
  ['jiaozuo-peoples-hospital', 'national-expert-care', {note: '市民不出焦作即可得到', noteEn: 'Without leaving the city'}, ['jzrm:2287,2315']],
  ['jiaozuo-peoples-hospital', 'telemedicine-cooperation', {note: '与16家国家级、省级医院协作；另与70余家县、乡医疗机构联通',
    noteEn: 'With 16 national and provincial hospitals; also linked with over 70 county and township institutions'}, ['jzrm:2371,2411']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', 'examination-booking',                     {}, ['jzrm:2888,2899 implied']],
  ['jiaozuo-peoples-hospital', 'examination-booking',                     {}, ['jzrm:2886,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'one-window-service',                      {}, ['jzrm:2900,2973']],
  ['jiaozuo-peoples-hospital', 'grid-resident-care',
    {status: 'building', note: '在构建诊疗格局中统筹', noteEn: 'Co-ordinated within the pattern of care that is being built'}, ['jzrm:2638,2686']],
  ['jiaozuo-peoples-hospital', 'patient-guidance',                        {}, ['jzrm:3158,3163 implied']],
  ['jiaozuo-peoples-hospital', 'counter-service',                         {}, ['jzrm:3164,3171 implied']],
  ['jiaozuo-peoples-hospital', 'medical-technical-service',               {}, ['jzrm:3172,3178 implied']],
  ['jiaozuo-peoples-hospital', 'logistics-service',                       {}, ['jzrm:3179,3186 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
