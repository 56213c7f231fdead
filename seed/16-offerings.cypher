// Offerings that any hospital may have, under one name each. Variants are notes or figures of those who offer them.

// id, name, English name, kind, evidence
UNWIND [
  ['internet-plus-nursing',          '互联网+护理服务', 'Internet Plus Nursing', 'service', ['jmzy:3328,3336', 'jzrm:3791,3800', 'sqzx:2575,2583']],
  ['escort-free-ward',               '无陪护病房',      'Escort-Free Ward',                    'service',   ['jzrm:3856,3861', 'jmzy:4210,4221 implied']],
  ['one-stop-service', '一站式服务', 'One-Stop Service', 'service', ['jmzy:4167,4174 implied', 'sqzx:1556,1563', 'sqzx:1726,1735', 'jzrm:2900,2912 implied']],
  ['patient-guidance',               '导医服务', 'Patient Guidance', 'service',
    ['jzrm:3159,3163', 'jmzy:4177,4179 implied', 'sqzx:1678,1682 implied', 'sqzx:1590,1595 implied']],
  ['insurance-advice',               '医保咨询',        'Medical Insurance Advice',            'service',   ['jzrm:2922,2927', 'jmzy:4183,4189 implied']],
  ['report-lookup',                  '检查报告查询',    'Report Look-Up',                      'service', ['jmzy:3489,3493 implied', 'sqzx:3926,3935 implied']],
  ['online-appointment',             '线上预约',        'Online Appointment',                  'service',   ['jmzy:3484,3488', 'sqzx:2846,2850']],
  ['mobile-payment',                 '移动支付',        'Mobile Payment',                      'service',   ['jmzy:3494,3498', 'sqzx:3868,3874 implied']],
  ['multidisciplinary-consultation', '多学科会诊',      'Multidisciplinary Consultation',      'service',   ['jzrm:2452,2457', 'sqzx:2302,2311 implied']],
  ['day-surgery',                    '日间手术',        'Day Surgery',                         'service',   ['jzrm:2324,2328']],
  ['remote-consultation',            '远程会诊',        'Remote Consultation',                 'service',   ['jzrm:2421,2425']],
  ['remote-ward-round',              '远程查房',        'Remote Ward Round',                   'service',   ['jzrm:2421,2429 implied']],
  ['free-clinic',                    '义诊', 'Free Clinic', 'service', ['jmzy:4844,4846', 'jzrm:586,589', 'jzrm:680,683', 'jzzy:3058,3061', 'sqzx:1217,1219']],
  ['health-education',               '健康宣教',        'Health Education', 'service', ['jzrm:4011,4015', 'sqzx:1209,1216 implied', 'sqzx:2344,2348 implied']],
  ['continuing-care',                '延续护理',        'Continuing Care',                     'service',   ['jzrm:3826,3830']],
  ['home-ward',                      '家庭病房',        'Home Ward',                           'service',   ['jzrm:3802,3806']],
  ['internet-hospital',              '互联网医院',      'Internet Hospital',                   'app',       ['jzrm:615,622', 'jzrm:3077,3082']],
  ['wound-stoma-care',               '伤口造口护理',    'Wound and Stoma Care', 'service', ['jmzy:3408,3414', 'jmzy:3990,3996', 'sqzx:2803,2809']],
  ['integrated-care',                '医养结合',        'Integrated Medical and Elderly Care', 'service', ['jmzy:2955,2959', 'jzwj:324,328', 'jzwj:3162,3166']],
  ['tcm-nursing',                    '中医护理',        'TCM Nursing',                         'service',   ['sqzx:2816,2820']],
  ['accompanied-examination',        '陪检',            'Accompanied Examination',             'service',   ['sqzx:1428,1430', 'sqzx:1504,1506']],
  ['holiday-clinic',                 '无假日门诊',      'Holiday Clinic',                      'service',   ['jzrm:2867,2874 implied']],
  ['examination-booking',            '检查集中预约',    'Central Booking of Examinations',     'service',   ['jzrm:2890,2897 implied']],
  ['family-doctor-contract',         '家庭医生签约',    'Family Doctor Contract',              'service',   ['jzwj:3042,3048', 'jzwj:3440,3446']],
  ['fever-clinic',                   '发热门诊',        'Fever Clinic',                        'service',   ['jzzy:545,549']],
  ['surgical-robot',                 '手术机器人',      'Surgical Robot',                      'equipment', ['jmzy:1332,1337', 'jmzy:1384,1389']],
  ['mri-3t',                         '3.0T磁共振',      '3.0T MRI',                            'equipment', ['jzzy:730,740', 'jzzy:2162,2172 implied']],
  ['ct-128-slice',                   '128层CT',         '128-Slice CT',                        'equipment', ['jzzy:743,751', 'jzzy:2173,2181']],
  ['electronic-health-card',         '电子健康卡',      'Electronic Health Card',              'service',   ['jzwj:770,775', 'jzwj:3659,3664']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['internet-plus-nursing', '上门护理服务',     ['sqzx:2895,2901']],
  ['internet-plus-nursing', '居家护理服务',     ['sqzx:2850,2857', 'sqzx:2717,2723']],
  ['escort-free-ward',      '无陪护服务',       ['jmzy:4216,4221']],
  ['one-stop-service',      '一窗受理',         ['jzrm:2951,2956']],
  ['patient-guidance',      '导诊',             ['jmzy:4177,4179']],
  ['patient-guidance',      '就医引导',         ['sqzx:1678,1682']],
  ['insurance-advice',      '医保政策解答',     ['jmzy:4183,4189']],
  ['report-lookup',         '报告查询',         ['jmzy:3489,3493']],
  ['report-lookup',         '调取个人报告信息', ['sqzx:3926,3935']],
  ['mobile-payment',        '微信电子支付',     ['sqzx:3868,3874']],
  ['integrated-care',       '医养结合服务',     ['jzwj:3073,3079']],
  ['holiday-clinic',        '无假日专科门诊',   ['jzrm:2867,2874']],
  ['health-education',      '健康教育',         ['sqzx:2344,2348']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];
