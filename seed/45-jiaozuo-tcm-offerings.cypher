// 焦作市中医院: techniques, equipment and services, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  ['mri-3t',                                '3.0T磁共振',             '3.0T MRI', 'equipment', ['jzzy:730,740', 'jzzy:2162,2172 implied']],
  ['ct-128-slice',                          '128层CT',                '128-Slice CT', 'equipment', ['jzzy:743,751', 'jzzy:2173,2181']],
  ['ct-32-slice',                           '32层CT',                 '32-Slice CT',                            'equipment', ['jzzy:753,760']],
  ['digital-radiography',                   'DR',                     'Digital Radiography', 'equipment', ['jzzy:762,764', 'jzzy:2182,2184']],
  ['digital-gastrointestinal-machine',      '数字胃肠机',             'Digital Gastrointestinal X-Ray Machine', 'equipment', ['jzzy:765,770']],
  ['musculoskeletal-ultrasound',            '肌骨超声',               'Musculoskeletal Ultrasound',             'equipment', ['jzzy:771,775']],
  ['electronic-gastrointestinal-endoscope', '电子胃肠镜',             'Electronic Gastrointestinal Endoscope',  'equipment', ['jzzy:776,782']],
  ['colour-ultrasound',                     '彩超',                   'Colour Doppler Ultrasound',              'equipment', ['jzzy:2185,2187']],
  ['pacs',                                  'PACS系统',               'PACS',                                   'equipment', ['jzzy:2197,2203']],
  ['remote-diagnosis-system',               '远程诊断系统',           'Remote Diagnosis System',                'equipment', ['jzzy:2204,2211']],
  ['digital-film',                          '数字胶片',               'Digital Film',                           'equipment', ['jzzy:2212,2216']],
  ['teaching-system',                       '教学系统',               'Teaching System',                        'equipment', ['jzzy:2217,2221']],
  ['high-end-ventilator',                   '高端呼吸机',             'High-End Ventilator',                    'equipment', ['jzzy:2289,2294']],
  ['anaesthesia-machine',                   '麻醉机',                 'Anaesthesia Machine',                    'equipment', ['jzzy:2295,2298']],
  ['pre-examination-triage',                '预检分诊',               'Pre-Examination and Triage',             'service',   ['jzzy:535,541']],
  ['fever-clinic',                          '发热门诊',               'Fever Clinic',                           'service',   ['jzzy:543,549']],
  ['emergency-care-system',                 '急诊急救体系',           'Emergency Care System',                  'service',   ['jzzy:825,831']],
  ['emergency-rescue-green-channel',        '紧急医疗救援“绿色通道”', 'Green Channel for Emergency Rescue',     'service',   ['jzzy:2132,2145']],
  ['covid-prevention-prescription',         '新冠肺炎预防方剂',       'TCM Prescription against COVID-19', 'service', ['jzzy:473,481', 'jzzy:413,424 implied']],
  ['gaofang',                               '膏方',                   'Herbal Paste',                           'service',   ['jzzy:2984,2995 implied']],
  ['herb-inspection',                       '药材检验',               'Inspection of Medicinal Herbs',          'service',   ['jzzy:3098,3107']],
  // The word stands so in the article; 膏滋 may be meant.
  ['herbal-paste-processing',               '药滋加工',               'Processing of Herbal Pastes',            'technique', ['jzzy:3111,3116']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['mri-3t', '3.0超导型磁共振', ['jzzy:2162,2172']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  // Of the main and auxiliary equipment only what is named; the totals are figures.
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'mri-3t',                                {}, ['jzzy:717,740', 'jzzy:2148,2172']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'ct-128-slice',                          {}, ['jzzy:717,751', 'jzzy:2148,2181']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'ct-32-slice',                           {}, ['jzzy:717,760']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'digital-radiography',                   {}, ['jzzy:717,764', 'jzzy:2148,2184']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'digital-gastrointestinal-machine',      {}, ['jzzy:717,770']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'musculoskeletal-ultrasound',            {}, ['jzzy:717,775']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'electronic-gastrointestinal-endoscope', {}, ['jzzy:717,782']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'colour-ultrasound',                     {}, ['jzzy:2148,2187']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'pacs', {note: '属60种辅助设备', noteEn: 'Among sixty kinds of auxiliary equipment'},
    ['jzzy:2148,2230']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'remote-diagnosis-system', {note: '属60种辅助设备', noteEn: 'Among sixty kinds of auxiliary equipment'},
    ['jzzy:2148,2230']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'digital-film', {note: '属60种辅助设备', noteEn: 'Among sixty kinds of auxiliary equipment'},
    ['jzzy:2148,2230']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'teaching-system', {note: '属60种辅助设备', noteEn: 'Among sixty kinds of auxiliary equipment'},
    ['jzzy:2148,2230']],
  ['jiaozuo-tcm-hospital-renmin-campus',     'emergency-care-system',                 {note: '尚在完善', noteEn: 'Being improved'}, ['jzzy:825,841 implied']],
  ['jiaozuo-tcm-hospital',                   'pre-examination-triage', {count: 3, note: '分布于三个院区；全市有三个预检分诊和两个发热门诊的医院仅此一家',
    noteEn: 'Across three campuses; no other hospital of the city has three of them and two fever clinics'}, ['jzzy:527,552', 'jzzy:559,582']],
  ['jiaozuo-tcm-hospital',                   'fever-clinic',
    {count: 2, note: '全市有三个预检分诊和两个发热门诊的医院仅此一家', noteEn: 'No other hospital of the city has two of them and three points of triage'},
    ['jzzy:527,552', 'jzzy:559,582']],
  ['jiaozuo-tcm-hospital',                   'emergency-rescue-green-channel',        {}, ['jzzy:2092,2145']],
  ['jiaozuo-tcm-hospital',                   'covid-prevention-prescription',
    {note: '由该院专家反复商议拟定，供本市普通人群用，随即向社会公布，免费发放；原文称有助遏制疫情',
    noteEn: 'Drawn up by its experts after much discussion, for the people of the city; made public at once and handed out free. The article says that it checked the spread'},
    ['jzzy:389,424', 'jzzy:461,481', 'jzzy:425,440', 'jzzy:489,504']],
  ['jiaozuo-tcm-hospital',                   'gaofang', {note: '加工方法规范', noteEn: 'Made by set methods'}, ['jzzy:3082,3118 implied']],
  ['jiaozuo-tcm-hospital',                   'herb-inspection',                       {note: '流程严格', noteEn: 'By strict steps'}, ['jzzy:3082,3107']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', 'high-end-ventilator',
    {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus-operating-theatre', 'anaesthesia-machine',
    {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu', 'high-end-ventilator',
    {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus-icu', 'anaesthesia-machine',
    {note: '手术室、ICU合写，未分述', noteEn: 'Said of the operating theatre and the ICU together'}, ['jzzy:2268,2306']],
  ['jiaozuo-tcm-hospital-renmin-campus',     'pre-examination-triage', {note: '三院区各处预检分诊之一', noteEn: 'One of those of the three campuses'},
    ['jzzy:559,572 implied']],
  ['jiaozuo-tcm-hospital',                   'herbal-paste-processing',               {note: '方法规范', noteEn: 'By set methods'}, ['jzzy:3082,3118']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
