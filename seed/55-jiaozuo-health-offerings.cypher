// 焦作市卫生健康系统: techniques, equipment and services, and who offers them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-health-link',                 '焦作健康通',                     'Jiaozuo Health Link',                       'app',       ['jzwj:3681,3688']],
  ['jiaozuo-health-information-platform', '全民健康信息平台',               'Population Health Information Platform',    'app',       ['jzwj:3670,3678']],
  ['jiaozuo-health-card-platform',        '全市电子健康卡管理平台',         'City Platform for Electronic Health Cards', 'app',       ['jzwj:3702,3713']],
  ['jiaozuo-card-supervision-platform',   '用卡监管平台',                   'Platform Supervising the Use of Cards',     'app',       ['jzwj:3714,3720']],
  ['jiaozuo-settlement-platform',         '市域内异地就医结算平台',         'Settlement Platform for Care Elsewhere in the City', 'app', ['jzwj:756,767']],
  ['jiaozuo-telemedicine-system',         '远程诊疗系统',                   'Telemedicine System',                       'app',       ['jzwj:884,890']],
  ['child-vaccination-web-system',        '儿童预防接种信息管理网页版系统', 'Web System for Child Vaccination Records',  'app',       ['jzwj:2378,2393']],
  ['mobile-nucleic-acid-unit',            '核酸检测移动方舱',               'Mobile Unit for Nucleic Acid Tests',        'equipment', ['jzwj:4327,4335']],
  ['integrated-care-contract',            '医养结合签约服务',               'Contracts for Medical and Elderly Care',    'service',   ['jzwj:324,332']],
  ['henan-telemedicine-consultation',     '远程医疗',                       'Telemedicine',                              'service',   ['jzwj:3723,3734']],
  ['consortia-telemedicine-centres',      '远程服务中心',                   'Telemedicine Centres of the Consortia',     'service',   ['jzwj:949,955']],
  ['digital-vaccination-clinic',          '数字门诊',                       'Digital Vaccination Clinics',               'service',   ['jzwj:2363,2367']],
  ['antiviral-therapy',                   '抗病毒治疗',                     'Antiviral Therapy of AIDS',                 'technique', ['jzwj:2454,2459']],
  ['jiaozuo-nucleic-acid-testing',        '核酸检测',                       'Nucleic Acid Tests',                        'service',   ['jzwj:2132,2136']],
  ['centralised-integrated-care',         '集中医养',                       'Care in Centres',                           'service',   ['jzwj:3562,3566']],
  ['active-tuberculosis-treatment',       '活动性肺结核治疗',               'Treatment of Active Tuberculosis',          'service', ['jzwj:2481,2494 implied']],
  ['jiaozuo-vaccination',                 '预防接种服务',                   'Vaccination',                               'service',   ['jzwj:2326,2332']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['jiaozuo-health-link',                 '“焦作健康通”微信公众号便民服务平台', ['jzwj:3681,3699']],
  ['jiaozuo-health-information-platform', '市健康信息平台',                     ['jzwj:3871,3878']],
  ['antiviral-therapy',                   '艾滋病抗病毒治疗',                   ['jzwj:2447,2459 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo',                              'jiaozuo-health-link',
    {note: '以电子健康卡为索引，建在全民健康信息平台之上', noteEn: 'Keyed by the electronic health card, on the population health platform'},
    ['jzwj:3655,3688']],
  ['jiaozuo',                              'electronic-health-card',              {},          ['jzwj:768,779', 'jzwj:3658,3667']],
  ['jiaozuo',                              'jiaozuo-health-information-platform',
    {note: '34家县级以上医院全部对接', noteEn: 'All 34 hospitals of county level and above are linked'}, ['jzwj:3668,3678', 'jzwj:3858,3880']],
  ['jiaozuo',                              'jiaozuo-health-card-platform',        {},          ['jzwj:3700,3720']],
  ['jiaozuo',                              'jiaozuo-card-supervision-platform',   {},          ['jzwj:3700,3720']],
  ['jiaozuo',                              'jiaozuo-settlement-platform',         {},          ['jzwj:754,767']],
  ['jiaozuo',                              'jiaozuo-telemedicine-system', {note: '全域；联通11个县（市、区）、98个乡镇卫生院和社区卫生服务中心',
    noteEn: 'In the whole city: 11 counties and districts, 98 township and community health centres'}, ['jzwj:877,890', 'jzwj:891,920']],
  ['jiaozuo',                              'child-vaccination-web-system',
    {note: '覆盖率100%；全市儿童预防接种信息共享', noteEn: 'In all places; the records are shared in the whole city'}, ['jzwj:2378,2401', 'jzwj:2402,2419']],
  ['jiaozuo',                              'mobile-nucleic-acid-unit',            {count: 12}, ['jzwj:4319,4335']],
  ['jiaozuo',                              'family-doctor-contract',              {},          ['jzwj:3040,3050']],
  ['jiaozuo',                              'integrated-care-contract',
    {note: '各级医疗卫生机构与养老机构、日间照料中心、农村幸福院签约', noteEn: 'Of medical institutions with care homes, day-care centres and village homes'},
    ['jzwj:320,332', 'jzwj:3110,3170']],
  ['henan-jiaozuo-telemedicine-subcentre', 'henan-telemedicine-consultation',
    {note: '覆盖市、县、乡三级；98家单位、105个网点', noteEn: 'In city, counties and townships; 98 institutions, 105 sites'},
    ['jzwj:3817,3857', 'jzwj:3723,3734']],
  ['jiaozuo', 'consortia-telemedicine-centres', {count: 6, note: '全部开通；名称未列', noteEn: 'All open; not named'}, ['jzwj:947,959']],
  ['jiaozuo',                              'digital-vaccination-clinic',          {},          ['jzwj:2339,2377']],
  ['jiaozuo',                              'antiviral-therapy',                   {note: '艾滋病患者', noteEn: 'For patients with AIDS'}, ['jzwj:2447,2462']],
  ['jiaozuo-cdc',                          'jiaozuo-nucleic-acid-testing',        {},          ['jzwj:2083,2138']],
  ['jiaozuo',                              'jiaozuo-nucleic-acid-testing',        {},          ['jzwj:4336,4345']],
  ['jiaozuo',                              'centralised-integrated-care', {note: '对象为建档立卡贫困户、失智失能者、重度残疾患者',
    noteEn: 'For registered poor households, people who are demented or disabled, and the severely handicapped'}, ['jzwj:3539,3566']],
  ['jiaozuo',                              'active-tuberculosis-treatment',       {},          ['jzwj:2481,2502 implied']],
  ['jiaozuo', 'jiaozuo-vaccination', {note: '质量不断提升', noteEn: 'Getting better and better'}, ['jzwj:2326,2338', 'jzwj:2339,2342 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
