// 焦作市中医院: services and equipment, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  ['ct-32-slice',                           '32层CT',                 '32-Slice CT',                           'equipment', ['jzzy:753,760']],
  ['musculoskeletal-ultrasound',            '肌骨超声',               'Musculoskeletal Ultrasound',            'equipment', ['jzzy:771,775']],
  ['electronic-gastrointestinal-endoscope', '电子胃肠镜',             'Electronic Gastrointestinal Endoscope', 'equipment', ['jzzy:776,782']],
  ['digital-radiography',                   '数字化X线摄影（DR）',    'Digital Radiography', 'equipment', ['jzzy:762,764 implied', 'jzzy:2182,2184 implied']],
  ['colour-ultrasound',                     '彩超',                   'Colour Doppler Ultrasound',             'equipment', ['jzzy:2185,2187']],
  ['digital-gastrointestinal-machine',      '数字胃肠机',             'Digital Gastrointestinal Machine',      'equipment', ['jzzy:765,770']],
  ['pacs',                                  'PACS系统',               'PACS',                                  'equipment', ['jzzy:2197,2203']],
  ['remote-diagnosis-system',               '远程诊断系统',           'Remote Diagnosis System',               'equipment', ['jzzy:2204,2211']],
  ['digital-film',                          '数字胶片',               'Digital Film',                          'equipment', ['jzzy:2212,2216']],
  ['teaching-system',                       '医学影像教学系统',       'Imaging Teaching System',               'equipment', ['jzzy:2217,2221 implied']],
  ['emergency-rescue-green-channel',        '紧急医疗救援“绿色通道”', 'Green Channel for Emergency Rescue',    'service',   ['jzzy:2132,2145']],
  ['covid-prevention-prescription',         '新冠肺炎预防方剂',       'TCM Prescription for the Prevention of COVID-19', 'service',   ['jzzy:473,481']],
  ['gaofang',                               '膏方',                   'Herbal Paste',                          'service', ['jzzy:2974,2976', 'jzzy:3047,3049']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['digital-radiography', 'DR',              ['jzzy:762,764', 'jzzy:2182,2184']],
  ['mri-3t',              '3.0超导型磁共振', ['jzzy:2162,2172']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['covid-prevention-prescription', 'jiaozuo-tcm-hospital-prescription-drafting'],
  ['covid-prevention-prescription', 'jiaozuo-tcm-hospital-prescription-publication'],
  ['covid-prevention-prescription', 'jiaozuo-tcm-hospital-prescription-handout'],
  ['gaofang',                       'herbal-paste-processing']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// from, to, properties, evidence
UNWIND [
  // What the text names; the totals of the equipment are figures.
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'mri-3t',                                {}, ['jzzy:717,740', 'jzzy:2148,2154', 'jzzy:2159,2172']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'ct-128-slice', {},
    ['jzzy:717,729', 'jzzy:743,751', 'jzzy:2148,2154', 'jzzy:2159,2161', 'jzzy:2173,2181']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'ct-32-slice',                           {}, ['jzzy:717,729', 'jzzy:753,760']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'musculoskeletal-ultrasound',            {}, ['jzzy:717,729', 'jzzy:771,775']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'electronic-gastrointestinal-endoscope', {}, ['jzzy:717,729', 'jzzy:776,782']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'digital-radiography', {},
    ['jzzy:717,729', 'jzzy:762,764', 'jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2182,2184']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'colour-ultrasound',                     {}, ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2185,2187']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'digital-gastrointestinal-machine',      {}, ['jzzy:717,729', 'jzzy:765,770']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'pacs',                                  {}, ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2197,2203']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'remote-diagnosis-system',               {}, ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2204,2211']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'digital-film',                          {}, ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2212,2216']],
  ['jiaozuo-tcm-hospital-renmin-campus-imaging-centre', 'teaching-system',                       {}, ['jzzy:2148,2154', 'jzzy:2159,2162', 'jzzy:2217,2221']],
  ['jiaozuo-tcm-hospital', 'fever-clinic', {note: '三院区多次改造；全市唯一有三个预检分诊和两个发热门诊的医院',
    noteEn: 'Rebuilt more than once on the three campuses; the only hospital of the city with three triage points and two fever clinics'},
    ['jzzy:527,552', 'jzzy:559,582']],
  ['jiaozuo-tcm-hospital', 'emergency-rescue-green-channel', {note: '另有急救尖兵队伍', noteEn: 'The hospital also has an emergency team'},
    ['jzzy:2092,2102', 'jzzy:2120,2145']],
  ['jiaozuo-tcm-hospital', 'covid-prevention-prescription', {note: '由该院专家反复磋商拟定，适用于本市普通人群；向社会公布，并免费发给重点人群',
    noteEn: 'Drawn up by experts of the hospital for the general population of the city; made public, and handed out free to priority populations'},
    ['jzzy:389,424', 'jzzy:425,440', 'jzzy:461,481']],
  ['jiaozuo-tcm-hospital', 'gaofang',
    {note: '办膏方文化节；原文作“药滋加工”，疑为“膏滋”', noteEn: 'Holds a herbal paste festival; the article writes 药滋, perhaps for 膏滋'},
    ['jzzy:2955,2979 implied', 'jzzy:3082,3085 implied', 'jzzy:3098,3118 implied']],
  ['jiaozuo-tcm-hospital', 'free-clinic', {note: '第三届膏方文化节上', noteEn: 'At the third herbal paste festival'}, ['jzzy:3045,3061']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
