// 焦作市: awards, with who gave them.

// id, name, English name, kind, evidence
UNWIND [
  ['henan-health-reform-innovation',      '新医改10周年——河南医改十大创新举措奖',   'Ten Innovations in Ten Years of Health Reform in Henan',            'award',        ['jzwj:663,683']],
  ['national-health-reform-measures',     '全国“推进医改，服务百姓健康”十大新举措', "Ten National Measures Advancing Reform for the People's Health",    'award',        ['jzwj:702,722']],
  ['safe-hospital-advanced-city',         '“平安医院”创建先进市',                   'Advanced City in Creating Safe Hospitals',                          'commendation', ['jzwj:1747,1758']],
  ['national-grassroots-tcm-unit',        '全国基层中医药工作先进单位',             'National Advanced Unit of Grassroots Traditional Chinese Medicine', 'commendation', ['jzwj:597,610']],
  ['national-endemic-disease-collective', '全国“十二五”地方病防治先进集体',         'National Advanced Collective of Endemic Disease Control',           'commendation', ['jzwj:2533,2549']],
  ['poverty-relief-collective',           '脱贫攻坚先进集体',                       'Advanced Collective of Poverty Relief',                             'commendation', ['jzwj:3372,3380']],
  ['state-council-commendation',          '国务院表彰',                             'Commendation of the State Council',                                 'commendation', ['jzwj:3350,3355']],
  ['jiaozuo-work-innovation-2017',        '2017年度工作改革创新奖',                 'Jiaozuo Prize for Reform and Innovation of 2017',                   'award',        ['jzwj:3410,3423']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Award;

// id, another name, evidence
UNWIND [
  ['national-endemic-disease-collective', '全国地方病防治先进集体', ['jzwj:611,622']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, level, evidence
UNWIND [
  ['henan-health-reform-innovation',      'provincial', ['jzwj:672,683 implied']],
  ['national-health-reform-measures',     'national',   ['jzwj:702,722']],
  ['safe-hospital-advanced-city',         'national',   ['jzwj:1734,1758 implied']],
  ['national-grassroots-tcm-unit',        'national',   ['jzwj:597,610']],
  ['national-endemic-disease-collective', 'national',   ['jzwj:2533,2549']],
  ['poverty-relief-collective',           'national',   ['jzwj:3362,3380 implied']],
  ['state-council-commendation',          'national',   ['jzwj:3348,3355 implied']],
  ['jiaozuo-work-innovation-2017',        'municipal',  ['jzwj:3399,3427 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.level = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#level'];

// from, to, properties, evidence
UNWIND [
  ['safe-hospital-advanced-city',  'national-health-commission', {note: '与其他八部委', noteEn: 'With eight other ministries'}, ['jzwj:1733,1758']],
  ['poverty-relief-collective',    'cpc-central-committee',      {},                                                            ['jzwj:3362,3380']],
  ['poverty-relief-collective',    'state-council',              {},                                                            ['jzwj:3362,3380']],
  ['state-council-commendation',   'state-council',              {},                                                            ['jzwj:3348,3355']],
  ['jiaozuo-work-innovation-2017', 'jiaozuo-party-committee',    {},                                                            ['jzwj:3399,3427']],
  ['jiaozuo-work-innovation-2017', 'jiaozuo-government',         {},                                                            ['jzwj:3399,3427']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',                                         'henan-health-reform-innovation',      {},                                                                                                                      ['jzwj:640,684']],
  ['jiaozuo',                                         'national-health-reform-measures',     {subject: '探索大病补充保险的焦作样本'},                                                                                 ['jzwj:685,722']],
  ['jiaozuo-serious-illness-insurance',               'national-health-reform-measures',     {},                                                                                                                      ['jzwj:685,722 implied']],
  ['jiaozuo',                                         'safe-hospital-advanced-city',         {since: '2018', note: '因化解医患矛盾贡献突出', noteEn: 'For settling conflicts between doctors and patients'},          ['jzwj:1709,1758', 'jzwj:587,596']],
  ['jiaozuo',                                         'national-grassroots-tcm-unit',        {note: '文中总述以焦作市卫生健康委为主语', noteEn: 'The article names the health commission as the one that became it'}, ['jzwj:597,610 implied']],
  ['jiaozuo-health-commission',                       'national-grassroots-tcm-unit',        {note: '文中总述以该委为主语', noteEn: 'The article names the commission as the one that became it'},                    ['jzwj:509,517', 'jzwj:597,610']],
  ['jiaozuo-health-commission',                       'national-endemic-disease-collective', {note: '文中总述以该委为主语，后文以焦作市为主语', noteEn: 'The article first names the commission, later the city'},    ['jzwj:509,517', 'jzwj:611,622']],
  ['jiaozuo',                                         'national-endemic-disease-collective', {since: '2016'},                                                                                                         ['jzwj:2526,2549', 'jzwj:611,622']],
  ['jiaozuo-health-commission-poverty-relief-office', 'poverty-relief-collective',           {},                                                                                                                      ['jzwj:3356,3380']],
  ['two-fixed-one-floor',                             'state-council-commendation',          {},                                                                                                                      ['jzwj:3332,3355']],
  ['two-changes-seven-waivers',                       'jiaozuo-work-innovation-2017',        {since: '2017', grade: '一等奖'},                                                                                        ['jzwj:3381,3426']]
] AS row
WITH row, row[0] + '/AWARDED/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AWARDED {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
