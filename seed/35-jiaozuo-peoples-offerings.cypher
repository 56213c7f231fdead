// 焦作市人民医院: techniques, equipment and services, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  ['ecmo',                                    'ECMO',                             'Extracorporeal Membrane Oxygenation', 'technique', ['jzrm:2095,2099']],
  ['biodegradable-pfo-occluder-implantation', '生物可降解卵圆孔未闭封堵器植入术', 'Implantation of a Biodegradable PFO Occluder', 'technique',
    ['jzrm:2108,2126']],
  ['smart-navigation-map',                    '智能导航地图',                     'Smart Navigation Map', 'app', ['jzrm:2842,2848']],
  ['triage-robot',                            '分诊机器人',                       'Triage Robot', 'equipment', ['jzrm:2850,2855']],
  ['health-platform-965557',                  '965557健康综合服务平台',           '965557 Health Service Platform', 'hotline', ['jzrm:3087,3104 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['ecmo',                           '体外膜肺氧合',             ['jzrm:2100,2106']],
  ['multidisciplinary-consultation', 'MDT',                      ['jzrm:2448,2451']],
  ['remote-ward-round',              '远程医疗查房',             ['jzrm:2404,2429 implied']],
  ['health-education',               '健康科普讲座',             ['jzrm:661,679 implied']],
  ['health-platform-965557',         '965557',                   ['jzrm:3088,3094']],
  ['health-platform-965557',         '“965557”健康综合服务平台', ['jzrm:3087,3104']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['health-education',       'health-talks'],
  ['health-education',       'health-training'],
  ['health-education',       'jiaozuo-peoples-hospital-health-education-outreach'],
  ['holiday-clinic',         'no-holiday-specialist-clinic'],
  ['one-stop-service',       'convenience-services'],
  ['one-stop-service',       'one-window-service'],
  ['one-stop-service',       'enquiry-service'],
  ['one-stop-service',       'admission-handling'],
  ['one-stop-service',       'referral-service'],
  ['remote-consultation',    'telemedicine-cooperation'],
  ['home-ward',              'jiaozuo-peoples-hospital-nursing-and-home-ward'],
  ['health-platform-965557', 'one-touch-health-service'],
  ['health-platform-965557', 'jiaozuo-peoples-hospital-smart-health-service'],
  ['health-education',       'jiaozuo-peoples-hospital-health-education-team']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'ecmo', {note: '能独立开展', noteEn: 'Done without help from outside'}, ['jzrm:2088,2099', 'jzrm:2126,2129']],
  ['jiaozuo-peoples-hospital', 'biodegradable-pfo-occluder-implantation', {note: '能独立开展', noteEn: 'Done without help from outside'},
    ['jzrm:2088,2094', 'jzrm:2108,2129']],
  ['jiaozuo-peoples-hospital', 'day-surgery',                             {}, ['jzrm:2318,2342']],
  ['jiaozuo-peoples-hospital', 'remote-consultation',                     {note: '始于何时未说明', noteEn: 'When it began is not said'}, ['jzrm:2419,2425']],
  ['jiaozuo-peoples-hospital', 'remote-ward-round', {note: '始于何时未说明', noteEn: 'When it began is not said'}, ['jzrm:2419,2429 implied']],
  ['jiaozuo-peoples-hospital', 'multidisciplinary-consultation',
    {note: '由多种类别的团队制订个体化方案', noteEn: 'Teams of several kinds make a plan for each patient'}, ['jzrm:2437,2461', 'jzrm:2462,2483']],
  ['jiaozuo-peoples-hospital', 'smart-navigation-map',                    {}, ['jzrm:2838,2848']],
  ['jiaozuo-peoples-hospital', 'triage-robot',                            {}, ['jzrm:2838,2842', 'jzrm:2850,2855']],
  ['jiaozuo-peoples-hospital', 'holiday-clinic',                          {}, ['jzrm:2838,2840', 'jzrm:2865,2874']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', 'examination-booking',                     {}, ['jzrm:2886,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'one-stop-service',
    {note: '咨询问诊、住院办理、转诊服务等，一窗受理、一次办结', noteEn: 'Enquiries, admissions, referrals and more, at one counter and in one visit'},
    ['jzrm:2900,2921', 'jzrm:2928,2947', 'jzrm:2948,2973']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'insurance-advice',                        {}, ['jzrm:2900,2917', 'jzrm:2922,2927']],
  ['jiaozuo-peoples-hospital', 'health-platform-965557', {note: '24小时“一键式”健康服务，打一个电话即可', noteEn: 'Round the clock, by one call'},
    ['jzrm:3071,3077', 'jzrm:3086,3125', 'jzrm:3126,3141']],
  ['jiaozuo-peoples-hospital', 'internet-hospital',                       {}, ['jzrm:3071,3086', 'jzrm:609,622 implied']],
  ['jiaozuo-peoples-hospital', 'internet-plus-nursing', {status: 'building', note: '正探索与家庭病房联动；服务本身是否已开展，原文未说明',
    noteEn: 'Its linkage with home wards is being explored; whether it is given already is not said'}, ['jzrm:3788,3811 implied']],
  ['jiaozuo-peoples-hospital', 'home-ward', {status: 'building', note: '正探索与“互联网+护理服务”联动；服务本身是否已开展，原文未说明',
    noteEn: 'Its linkage with Internet Plus Nursing is being explored; whether it is given already is not said'}, ['jzrm:3788,3811 implied']],
  ['jiaozuo-peoples-hospital-continuing-care-centre', 'continuing-care',                         {}, ['jzrm:3812,3832']],
  ['jiaozuo-peoples-hospital', 'escort-free-ward',                        {}, ['jzrm:3851,3874']],
  ['jiaozuo-peoples-hospital', 'free-clinic', {note: '含进校园、进社区的义诊', noteEn: 'Also in schools and communities'},
    ['jzrm:578,589', 'jzrm:659,675', 'jzrm:680,683']],
  ['jiaozuo-peoples-hospital', 'health-education',
    {note: '健康科普团队进校园、进社区开展讲座和培训', noteEn: 'Talks and training by a team in schools and communities'},
    ['jzrm:659,679', 'jzrm:684,686', 'jzrm:4011,4015 implied']],
  ['jiaozuo-peoples-hospital', 'patient-guidance',                        {}, ['jzrm:3156,3163 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
