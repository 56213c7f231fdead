// 焦作市卫生健康系统: services and systems, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-link',                 '焦作健康通',                     'Jiaozuo Health Link',                     'app',       ['jzwj:3682,3687']],
  ['jiaozuo-health-information-platform', '焦作市全民健康信息平台', 'Jiaozuo Population Health Information Platform', 'app', ['jzwj:3670,3678 implied']],
  ['jiaozuo-settlement-platform',         '焦作市市域内异地就医结算平台', 'Jiaozuo Settlement Platform for Care Elsewhere in the City', 'app',
    ['jzwj:756,767 implied']],
  ['jiaozuo-telemedicine-system',         '焦作市远程诊疗系统',             'Jiaozuo Telemedicine System',             'app',       ['jzwj:884,890 implied']],
  ['child-vaccination-web-system',        '焦作市儿童预防接种信息管理系统', 'Jiaozuo Child Vaccination Record System', 'app',       ['jzwj:2378,2393 implied']],
  ['mobile-nucleic-acid-unit',            '核酸检测移动方舱',               'Mobile Nucleic Acid Testing Unit',        'equipment', ['jzwj:4327,4335']],
  ['jiaozuo-nucleic-acid-testing',        '核酸检测',                       'Nucleic Acid Testing',                    'service',   ['jzwj:2132,2136']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['jiaozuo-health-link',                 '“焦作健康通”微信公众号便民服务平台', ['jzwj:3681,3699']],
  ['jiaozuo-health-information-platform', '全民健康信息平台',                   ['jzwj:3670,3678']],
  ['jiaozuo-health-information-platform', '市健康信息平台',                     ['jzwj:3871,3878']],
  ['jiaozuo-telemedicine-system',         '远程诊疗系统',                       ['jzwj:884,890']],
  ['child-vaccination-web-system',        '儿童预防接种信息管理网页版系统',     ['jzwj:2378,2393']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, former id
UNWIND [
  ['electronic-health-card', 'jiaozuo-health-card-platform'],
  ['electronic-health-card', 'jiaozuo-card-supervision-platform'],
  ['remote-consultation',    'henan-telemedicine-consultation']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-health-commission',            'jiaozuo-health-link', {note: '以电子健康卡为索引', noteEn: 'Keyed by the electronic health card'},
    ['jzwj:3655,3667 implied', 'jzwj:3678,3699 implied']],
  ['jiaozuo-health-commission',            'electronic-health-card',
    {note: '已建成管理平台和用卡监管平台', noteEn: 'With a platform that manages the cards and one that supervises their use'},
    ['jzwj:3655,3667 implied', 'jzwj:3700,3720 implied']],
  ['jiaozuo-health-commission',            'jiaozuo-health-information-platform', {},          ['jzwj:3655,3658 implied', 'jzwj:3668,3678 implied']],
  ['jiaozuo-government',                   'jiaozuo-settlement-platform',         {},          ['jzwj:727,730 implied', 'jzwj:754,767 implied']],
  ['jiaozuo-health-commission',            'jiaozuo-telemedicine-system',         {},          ['jzwj:857,860 implied', 'jzwj:877,890 implied']],
  ['jiaozuo-health-commission',            'child-vaccination-web-system', {note: '接种信息全市共享', noteEn: 'Records are shared in the whole city'},
    ['jzwj:2339,2352 implied', 'jzwj:2378,2393 implied', 'jzwj:2402,2419 implied']],
  ['jiaozuo-government',                   'mobile-nucleic-acid-unit',            {count: 12}, ['jzwj:4319,4335 implied']],
  ['jiaozuo-health-commission',            'family-doctor-contract',
    {note: '与村卫生室、乡镇卫生院、养老机构“四位一体”', noteEn: 'Together with village clinics, township health centres and care homes'},
    ['jzwj:2977,2987 implied', 'jzwj:3040,3072 implied']],
  ['henan-jiaozuo-telemedicine-subcentre', 'remote-consultation',
    {note: '原文作“远程医疗”，覆盖市、县、乡三级', noteEn: 'The article says telemedicine, for city, counties and townships'},
    ['jzwj:3749,3762 implied', 'jzwj:3817,3834 implied']],
  ['jiaozuo-cdc',                          'jiaozuo-nucleic-acid-testing',        {},          ['jzwj:2083,2090', 'jzwj:2132,2150']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
