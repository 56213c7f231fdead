// 焦作市中医院: its Party work, what it built for it, and the education campaigns it keeps up.

// id, name, English name, kind, evidence
UNWIND [
  ['two-studies-one-action',                        '“两学一做”主题教育',                         'Two Studies, One Action Education Campaign',                                                    'campaign', ['jzzy:54,76 implied']],
  ['original-aspiration-campaign',                  '“不忘初心、牢记使命”主题教育',               'Original Aspiration and Mission Education Campaign',                                            'campaign', ['jzzy:60,76']],
  ['party-work-responsibility-system',              '党建工作责任制',                             'Responsibility System for Party Work',                                                          'policy',   ['jzzy:41,48']],
  ['jiaozuo-tcm-hospital-party-work',               '焦作市中医院党建工作',                       'Party Work of Jiaozuo TCM Hospital',                                                            'campaign', ['jzzy:21,48 implied']],
  ['jiaozuo-tcm-hospital-small-party-branches',     '焦作市中医院“划小支部单元”',                 'Smaller Party Branches at Jiaozuo TCM Hospital',                                                'policy',   ['jzzy:109,117 implied']],
  ['jiaozuo-tcm-hospital-party-member-training',    '焦作市中医院党员的“双培养”',                 'Double Training of Party Members at Jiaozuo TCM Hospital',                                      'policy',   ['jzzy:132,140 implied']],
  ['jiaozuo-tcm-hospital-party-member-education',   '焦作市中医院党员日常教育、管理、服务与监督', 'Daily Education, Management, Service and Supervision of Party Members at Jiaozuo TCM Hospital', 'policy',   ['jzzy:146,161 implied']],
  ['jiaozuo-tcm-hospital-party-venues',             '焦作市中医院党建阵地建设',                   'Venues of Party Work at Jiaozuo TCM Hospital',                                                  'project',  ['jzzy:172,176 implied']],
  ['jiaozuo-tcm-hospital-party-walkway',            '焦作市中医院党建宣传步道',                   'Party Work Walkway of Jiaozuo TCM Hospital',                                                    'project',  ['jzzy:182,188 implied']],
  ['jiaozuo-tcm-hospital-party-flag-structure',     '焦作市中医院广场党旗建筑',                   'Party Flag Structure on the Square of Jiaozuo TCM Hospital',                                    'project',  ['jzzy:189,201 implied']],
  ['jiaozuo-tcm-hospital-party-room-renovation',    '焦作市中医院党建活动室重新装修',             'Renovation of the Party Room of Jiaozuo TCM Hospital',                                          'project',  ['jzzy:202,211 implied']],
  ['jiaozuo-tcm-hospital-party-gallery-renovation', '焦作市中医院党建长廊重新装修',               'Renovation of the Party Gallery of Jiaozuo TCM Hospital',                                       'project',  ['jzzy:202,217 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-party-room', '焦作市中医院党建活动室', 'Party Room of Jiaozuo TCM Hospital', 'unit', ['jzzy:206,211 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, another name, evidence
UNWIND [
  ['two-studies-one-action', '“两学一做”', ['jzzy:54,60']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-small-party-branches',     'jiaozuo-tcm-hospital-party-work',   {note: '意在发挥支部作用', noteEn: 'So that the branches do more'}, ['jzzy:105,129 implied']],
  ['jiaozuo-tcm-hospital-party-member-training',    'jiaozuo-tcm-hospital-party-work',   {},                                                                 ['jzzy:130,142 implied']],
  ['jiaozuo-tcm-hospital-party-member-education',   'jiaozuo-tcm-hospital-party-work',   {},                                                                 ['jzzy:143,161 implied']],
  ['jiaozuo-tcm-hospital-party-venues',             'jiaozuo-tcm-hospital-party-work',   {},                                                                 ['jzzy:164,176 implied']],
  ['jiaozuo-tcm-hospital-party-walkway',            'jiaozuo-tcm-hospital-party-venues', {},                                                                 ['jzzy:168,188']],
  ['jiaozuo-tcm-hospital-party-flag-structure',     'jiaozuo-tcm-hospital-party-venues', {note: '设于广场中央', noteEn: 'In the middle of the square'},      ['jzzy:168,201']],
  ['jiaozuo-tcm-hospital-party-room-renovation',    'jiaozuo-tcm-hospital-party-venues', {},                                                                 ['jzzy:168,211']],
  ['jiaozuo-tcm-hospital-party-gallery-renovation', 'jiaozuo-tcm-hospital-party-venues', {},                                                                 ['jzzy:168,217']],
  ['jiaozuo-tcm-hospital-party-room',               'jiaozuo-tcm-hospital',              {},                                                                 ['jzzy:164,211 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'two-studies-one-action',           {note: '使之常态化、制度化、规范化', noteEn: 'Kept up as a standing, regular practice'}, ['jzzy:19,87']],
  ['jiaozuo-tcm-hospital', 'original-aspiration-campaign',     {note: '使之常态化、制度化、规范化', noteEn: 'Kept up as a standing, regular practice'}, ['jzzy:19,87']],
  ['jiaozuo-tcm-hospital', 'party-work-responsibility-system', {note: '全面落实', noteEn: 'Carried out in full'},                                       ['jzzy:19,48']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-party-work',             {note: '党的组织和工作全覆盖；外地卫健委、兄弟医院等曾来院观摩，后者未列其名', noteEn: 'Party organisation and work cover all; health commissions and hospitals came to see it, the latter not named'}, ['jzzy:88,104', 'jzzy:263,286']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-small-party-branches',   {},                                                                                                                                                                                                     ['jzzy:105,117']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-party-member-training',  {},                                                                                                                                                                                                     ['jzzy:130,142']],
  ['jiaozuo-tcm-hospital', 'jiaozuo-tcm-hospital-party-member-education', {},                                                                                                                                                                                                     ['jzzy:143,161']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-party-committee', 'jiaozuo-tcm-hospital-party-venues', {note: '为增强党员凝聚力', noteEn: 'To bring the Party members together'}, ['jzzy:164,230']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
