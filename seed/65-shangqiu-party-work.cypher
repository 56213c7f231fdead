// 商丘市中心医院: its course, its Party work and its voluntary service.

// The branches are told as one; how many there are is not said. The square is a place of voluntary service.
// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-party-branches', '商丘市中心医院党支部', 'Party Branches of Shangqiu Central Hospital', 'party-committee', ['sqzx:757,762 implied']],
  ['shangqiu-dihe-square',                     '商丘市帝和广场',    'Dihe Square in Shangqiu',                     'other',           ['sqzx:1194,1199 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Institution;

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-leadership',         '商丘市中心医院领导班子',    'Leadership of Shangqiu Central Hospital',                                'unit', ['sqzx:213,218 implied']],
  ['shangqiu-central-hospital-theory-study-group', '商丘市中心医院党委理论中心组', 'Theory Study Group of the Party Committee of Shangqiu Central Hospital', 'unit', ['sqzx:411,423 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Department;

// id, name, English name, kind, evidence
UNWIND [
  ['cpc-20th-congress',                                    '党的二十大',                           '20th National Congress of the Communist Party of China',                              'event',    ['sqzx:1,6']],
  ['high-quality-health-development',                      '高质量发展卫生健康事业',                     'High-Quality Development of Health Care',                                             'policy',   ['sqzx:9,21']],
  ['shangqiu-central-hospital-quality-development',        '商丘市中心医院高质量发展',                    'High-Quality Development of Shangqiu Central Hospital',                               'project',  ['sqzx:314,322 implied', 'sqzx:4797,4811 implied']],
  ['shangqiu-central-hospital-peoples-health-mode',        '商丘市中心医院“以人民健康为中心”发展模式',           'Development around the Health of the People at Shangqiu Central Hospital',            'policy',   ['sqzx:169,183 implied']],
  ['shangqiu-central-hospital-safety-construction',        '商丘市中心医院安全建设',                     'Safety at Shangqiu Central Hospital',                                                 'project',  ['sqzx:264,269 implied']],
  ['shangqiu-central-hospital-substance-construction',     '商丘市中心医院内涵建设',                     'Substance at Shangqiu Central Hospital',                                              'project',  ['sqzx:270,274 implied']],
  ['shangqiu-central-hospital-hardware-construction',      '商丘市中心医院硬件建设',                     'Equipment and Buildings at Shangqiu Central Hospital',                                'project',  ['sqzx:275,279 implied']],
  ['xi-jinping-thought',                                   '习近平新时代中国特色社会主义思想',                'Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era',          'policy',   ['sqzx:224,242']],
  ['shangqiu-central-hospital-party-building',             '商丘市中心医院党的建设',                     'Party Work at Shangqiu Central Hospital',                                             'project',  ['sqzx:368,377 implied']],
  ['shangqiu-central-hospital-congress-study',             '商丘市中心医院学习宣传贯彻党的二十大精神',            'Study of the 20th Party Congress at Shangqiu Central Hospital',                       'campaign', ['sqzx:388,402 implied']],
  ['shangqiu-central-hospital-congress-theory-session',    '商丘市中心医院党委理论中心组党的二十大精神专题学习',       'Study Session on the 20th Party Congress at Shangqiu Central Hospital',               'event',    ['sqzx:411,430 implied']],
  ['shangqiu-central-hospital-congress-publicity',         '商丘市中心医院党的二十大精神宣传',                'Publicity for the 20th Party Congress at Shangqiu Central Hospital',                  'campaign', ['sqzx:431,468 implied']],
  ['shangqiu-central-hospital-congress-notice',            '《关于深入学习宣传贯彻党的二十大精神的通知》',          'Notice on the Study of the 20th Party Congress',                                      'policy',   ['sqzx:471,494']],
  ['shangqiu-central-hospital-epidemic-control',           '商丘市中心医院疫情防控',                     'Epidemic Control at Shangqiu Central Hospital',                                       'campaign', ['sqzx:512,516 implied']],
  ['shangqiu-central-hospital-tertiary-a-project',         '商丘市中心医院“三甲”医院创建',                 'Pursuit of the Tertiary A Grade by Shangqiu Central Hospital',                        'project',  ['sqzx:517,526 implied', 'sqzx:4537,4545 implied']],
  ['shangqiu-central-hospital-production-safety',          '商丘市中心医院安全生产',                     'Work Safety at Shangqiu Central Hospital',                                            'campaign', ['sqzx:527,531 implied']],
  ['shangqiu-central-hospital-theory-study',               '商丘市中心医院党的创新理论学习',                 'Theory Study at Shangqiu Central Hospital',                                           'campaign', ['sqzx:590,602 implied']],
  ['shangqiu-central-hospital-first-topic-rule',           '商丘市中心医院“第一议题”制度',                 'First Topic Rule of Shangqiu Central Hospital',                                       'policy',   ['sqzx:640,648 implied']],
  ['shangqiu-central-hospital-theory-group-rule',          '商丘市中心医院党委理论中心组学习制度',              'Study Rules of the Theory Study Group of Shangqiu Central Hospital',                  'policy',   ['sqzx:649,661 implied']],
  ['shangqiu-central-hospital-xi-thought-excerpts',        '商丘市中心医院《习近平新时代中国特色社会主义思想专题摘编》学习', 'Study of Excerpts from Xi Jinping Thought at Shangqiu Central Hospital',              'campaign', ['sqzx:677,700 implied']],
  ['shangqiu-central-hospital-two-sessions-study',         '商丘市中心医院全国两会精神学习',                 'Study of the National Two Sessions at Shangqiu Central Hospital',                     'campaign', ['sqzx:702,708 implied']],
  ['shangqiu-central-hospital-civil-code-study',           '商丘市中心医院《民法典》学习',                  'Study of the Civil Code at Shangqiu Central Hospital',                                'campaign', ['sqzx:709,714 implied']],
  ['shangqiu-central-hospital-congress-quiz',              '商丘市中心医院党的二十大精神知识竞赛',              'Quiz on the 20th Party Congress at Shangqiu Central Hospital',                        'event',    ['sqzx:720,732 implied']],
  ['shangqiu-central-hospital-grassroots-party-work',      '商丘市中心医院基层党建工作',                   'Grassroots Party Work at Shangqiu Central Hospital',                                  'project',  ['sqzx:733,741 implied']],
  ['shangqiu-central-hospital-member-care',                '商丘市中心医院困难党员与职工关心关爱',              'Care for Party Members and Staff in Difficulty at Shangqiu Central Hospital',         'campaign', ['sqzx:743,754 implied']],
  ['shangqiu-central-hospital-branch-elections',           '商丘市中心医院党支部换届',                    'Elections of the Party Branches of Shangqiu Central Hospital',                        'event',    ['sqzx:757,767 implied']],
  ['party-wide-research-drive',                            '在全党大兴调查研究',                       'Party-Wide Drive for Investigation and Research',                                     'campaign', ['sqzx:779,789']],
  ['shangqiu-central-hospital-branch-forum',               '商丘市中心医院党支部委员座谈会',                 'Forum of Party Branch Members of Shangqiu Central Hospital',                          'event',    ['sqzx:797,805 implied']],
  ['shangqiu-central-hospital-party-business-integration', '商丘市中心医院党建与业务融合',                  'Party Work and Practice as One at Shangqiu Central Hospital',                         'policy',   ['sqzx:832,841 implied']],
  ['shangqiu-central-hospital-ideology-responsibility',    '商丘市中心医院意识形态工作责任制',                'Responsibility for Ideological Work at Shangqiu Central Hospital',                    'policy',   ['sqzx:859,868 implied']],
  ['shangqiu-central-hospital-party-work-appraisal',       '商丘市中心医院党建工作责任制考核',                'Appraisal of Party Work at Shangqiu Central Hospital',                                'policy',   ['sqzx:870,880 implied']],
  ['shangqiu-central-hospital-ideology-pledge',            '商丘市中心医院年度意识形态工作责任书',              'Yearly Pledge on Ideological Work at Shangqiu Central Hospital',                      'policy',   ['sqzx:903,914 implied']],
  ['xi-thought-education-campaign',                        '学习贯彻习近平新时代中国特色社会主义思想主题教育',        'Education Campaign on Xi Jinping Thought',                                            'campaign', ['sqzx:921,946']],
  ['shangqiu-central-hospital-education-plan',             '商丘市中心医院主题教育实施方案',                 'Plan of the Education Campaign at Shangqiu Central Hospital',                         'policy',   ['sqzx:952,961 implied']],
  ['shangqiu-central-hospital-party-work-agenda',          '商丘市中心医院年度党的建设工作要点',               'Yearly Agenda of Party Work at Shangqiu Central Hospital',                            'policy',   ['sqzx:983,995 implied']],
  ['shangqiu-central-hospital-clean-hospital',             '商丘市中心医院清廉医院建设',                   'Clean Hospital at Shangqiu Central Hospital',                                         'project',  ['sqzx:963,967 implied']],
  ['shangqiu-central-hospital-medical-ethics',             '商丘市中心医院医德医风建设',                   'Medical Ethics at Shangqiu Central Hospital',                                         'project',  ['sqzx:968,972 implied']],
  ['shangqiu-central-hospital-professional-conduct',       '商丘市中心医院行风建设',                     'Professional Conduct at Shangqiu Central Hospital',                                   'project',  ['sqzx:973,977 implied']],
  ['shangqiu-central-hospital-conduct-plan',               '《商丘市中心医院群众身边不正之风和腐败问题集中整治工作方案》',  'Plan of the Campaign against Misconduct and Corruption at Shangqiu Central Hospital', 'policy',   ['sqzx:998,1029']],
  ['shangqiu-central-hospital-hospital-inspection',        '商丘市中心医院大型医院巡查',                   'Inspection of Large Hospitals at Shangqiu Central Hospital',                          'campaign', ['sqzx:1033,1046 implied']],
  ['shangqiu-central-hospital-inspection-ledger',          '商丘市中心医院大型医院巡查工作台账',               'Ledger of the Inspection of Large Hospitals at Shangqiu Central Hospital',            'policy',   ['sqzx:1033,1050']],
  ['shangqiu-central-hospital-theory-group-plenary',       '商丘市中心医院理论中心组（扩大）会议',              'Enlarged Meeting of the Theory Study Group of Shangqiu Central Hospital',             'event',    ['sqzx:1073,1084 implied']],
  ['shangqiu-central-hospital-integrity-film',             '商丘市中心医院廉政纪录片观看',                  'Showing of a Film on Integrity at Shangqiu Central Hospital',                         'event',    ['sqzx:1085,1095 implied']],
  ['shangqiu-central-hospital-party-volunteers',           '商丘市中心医院党员志愿者志愿服务活动',              'Voluntary Service of Party Members of Shangqiu Central Hospital',                     'campaign', ['sqzx:1185,1237 implied']],
  ['party-health-guideline',                               '党的卫生健康工作方针',                      'Party Guideline on Health Work',                                                      'policy',   ['sqzx:4455,4466']],
  ['shangqiu-central-hospital-innovation-drive',           '商丘市中心医院创新驱动',                     'Innovation as Starting Point at Shangqiu Central Hospital',                           'policy',   ['sqzx:4550,4559 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['shangqiu-central-hospital-leadership',         '院领导班子',   ['sqzx:213,218']],
  ['shangqiu-central-hospital-theory-study-group', '党委理论中心组', ['sqzx:411,419']],
  ['shangqiu-central-hospital-civil-code-study',   '民法典',     ['sqzx:710,713']],
  ['shangqiu-central-hospital-theory-study-group', '理论中心组',   ['sqzx:1073,1078']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, note, evidence
UNWIND [
  ['high-quality-health-development',               '从国家级医院到乡镇卫生院、村卫生室，都要把它当作首要任务',   ['sqzx:59,101']],
  ['shangqiu-central-hospital-quality-development', '党委书记称已迈出坚实一步、有成绩，但离保障人民健康的要求尚远', ['sqzx:4467,4527']],
  ['shangqiu-central-hospital-peoples-health-mode', '原先以治病为中心，转变已见成效',                ['sqzx:160,194']],
  ['shangqiu-central-hospital-leadership',          '为新一届班子',                         ['sqzx:209,218']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['high-quality-health-development',               'From national hospitals down to township and village clinics it is to be the first task of all',                            ['sqzx:59,101']],
  ['shangqiu-central-hospital-quality-development', 'Its Party secretary says that a firm step is made, with results, and that much is left to do for the health of the people', ['sqzx:4467,4527']],
  ['shangqiu-central-hospital-peoples-health-mode', 'Before, it turned around treatment; the change shows results',                                                              ['sqzx:160,194']],
  ['shangqiu-central-hospital-leadership',          'Of a new term',                                                                                                             ['sqzx:209,218']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-party-branches',             'shangqiu-central-hospital',                         {},                                                                                         ['sqzx:757,762 implied']],
  ['shangqiu-central-hospital-leadership',                 'shangqiu-central-hospital',                         {},                                                                                         ['sqzx:201,218 implied']],
  ['shangqiu-central-hospital-theory-study-group',         'shangqiu-central-hospital-party-committee',         {},                                                                                         ['sqzx:411,423 implied']],
  ['high-quality-health-development',                      'cpc-20th-congress',                                 {note: '由大会提出', noteEn: 'Called for by the congress'},                                      ['sqzx:1,21']],
  ['shangqiu-central-hospital-quality-development',        'high-quality-health-development',                   {},                                                                                         ['sqzx:120,137 implied']],
  ['shangqiu-central-hospital-peoples-health-mode',        'shangqiu-central-hospital-quality-development',     {},                                                                                         ['sqzx:155,183 implied']],
  ['shangqiu-central-hospital-blueprint',                  'shangqiu-central-hospital-quality-development',     {},                                                                                         ['sqzx:283,322 implied']],
  ['shangqiu-central-hospital-safety-construction',        'shangqiu-central-hospital-blueprint',               {note: '三条主线之一', noteEn: 'One of the three lines'},                                         ['sqzx:263,299']],
  ['shangqiu-central-hospital-substance-construction',     'shangqiu-central-hospital-blueprint',               {note: '三条主线之一', noteEn: 'One of the three lines'},                                         ['sqzx:270,299']],
  ['shangqiu-central-hospital-hardware-construction',      'shangqiu-central-hospital-blueprint',               {note: '三条主线之一', noteEn: 'One of the three lines'},                                         ['sqzx:275,299']],
  ['shangqiu-central-hospital-congress-study',             'shangqiu-central-hospital-party-building',          {},                                                                                         ['sqzx:368,410']],
  ['shangqiu-central-hospital-congress-theory-session',    'shangqiu-central-hospital-congress-study',          {},                                                                                         ['sqzx:387,430 implied']],
  ['shangqiu-central-hospital-congress-publicity',         'shangqiu-central-hospital-congress-study',          {},                                                                                         ['sqzx:447,468 implied']],
  ['shangqiu-central-hospital-congress-notice',            'shangqiu-central-hospital-congress-study',          {},                                                                                         ['sqzx:469,494']],
  ['shangqiu-central-hospital-epidemic-control',           'shangqiu-central-hospital-congress-study',          {note: '以此落实大会精神', noteEn: 'One way to put the congress into practice'},                    ['sqzx:511,551 implied']],
  ['shangqiu-central-hospital-tertiary-a-project',         'shangqiu-central-hospital-congress-study',          {note: '以此落实大会精神', noteEn: 'One way to put the congress into practice'},                    ['sqzx:517,551 implied']],
  ['shangqiu-central-hospital-production-safety',          'shangqiu-central-hospital-congress-study',          {note: '以此落实大会精神', noteEn: 'One way to put the congress into practice'},                    ['sqzx:527,551 implied']],
  ['shangqiu-central-hospital-theory-study',               'shangqiu-central-hospital-party-building',          {},                                                                                         ['sqzx:590,607 implied']],
  ['shangqiu-central-hospital-first-topic-rule',           'shangqiu-central-hospital-theory-study',            {},                                                                                         ['sqzx:636,648 implied']],
  ['shangqiu-central-hospital-theory-group-rule',          'shangqiu-central-hospital-theory-study',            {},                                                                                         ['sqzx:636,661 implied']],
  ['shangqiu-central-hospital-xi-thought-excerpts',        'shangqiu-central-hospital-theory-study',            {note: '学习重点之一', noteEn: 'One of the main subjects'},                                       ['sqzx:664,700 implied']],
  ['shangqiu-central-hospital-two-sessions-study',         'shangqiu-central-hospital-theory-study',            {note: '学习重点之一', noteEn: 'One of the main subjects'},                                       ['sqzx:664,708 implied']],
  ['shangqiu-central-hospital-civil-code-study',           'shangqiu-central-hospital-theory-study',            {note: '学习重点之一', noteEn: 'One of the main subjects'},                                       ['sqzx:664,717 implied']],
  ['shangqiu-central-hospital-congress-quiz',              'shangqiu-central-hospital-congress-study',          {},                                                                                         ['sqzx:718,732 implied']],
  ['shangqiu-central-hospital-grassroots-party-work',      'shangqiu-central-hospital-party-building',          {},                                                                                         ['sqzx:733,741 implied']],
  ['shangqiu-central-hospital-member-care',                'shangqiu-central-hospital-grassroots-party-work',   {},                                                                                         ['sqzx:733,754 implied']],
  ['shangqiu-central-hospital-branch-elections',           'shangqiu-central-hospital-grassroots-party-work',   {},                                                                                         ['sqzx:733,767 implied']],
  ['shangqiu-central-hospital-branch-forum',               'party-wide-research-drive',                         {},                                                                                         ['sqzx:770,805 implied']],
  ['shangqiu-central-hospital-party-business-integration', 'shangqiu-central-hospital-party-building',          {note: '以党建引领医院高质量发展', noteEn: 'So that Party work leads the development of the hospital'}, ['sqzx:830,855 implied']],
  ['shangqiu-central-hospital-ideology-responsibility',    'shangqiu-central-hospital-party-work-appraisal',    {},                                                                                         ['sqzx:858,880']],
  ['shangqiu-central-hospital-ideology-pledge',            'shangqiu-central-hospital-ideology-responsibility', {},                                                                                         ['sqzx:901,914 implied']],
  ['shangqiu-central-hospital-education-plan',             'xi-thought-education-campaign',                     {},                                                                                         ['sqzx:942,961']],
  ['shangqiu-central-hospital-party-work-agenda',          'shangqiu-central-hospital-party-building',          {},                                                                                         ['sqzx:983,995 implied']],
  ['shangqiu-central-hospital-clean-hospital',             'shangqiu-central-hospital-party-work-agenda',       {},                                                                                         ['sqzx:962,995']],
  ['shangqiu-central-hospital-medical-ethics',             'shangqiu-central-hospital-party-work-agenda',       {},                                                                                         ['sqzx:968,995']],
  ['shangqiu-central-hospital-professional-conduct',       'shangqiu-central-hospital-party-work-agenda',       {},                                                                                         ['sqzx:973,995']],
  ['shangqiu-central-hospital-conduct-plan',               'shangqiu-central-hospital-conduct-campaign',        {},                                                                                         ['sqzx:996,1029 implied']],
  ['shangqiu-central-hospital-inspection-ledger',          'shangqiu-central-hospital-hospital-inspection',     {note: '据此明确责任分工', noteEn: 'It tells who answers for what'},                                ['sqzx:1031,1061']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-dihe-square',                       'shangqiu', {}, ['sqzx:1194,1199 implied']],
  ['shangqiu-central-hospital-party-volunteers', 'shangqiu', {}, ['sqzx:1193,1206 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-congress-notice', 'shangqiu-central-hospital', {}, ['sqzx:469,494 implied']],
  ['party-wide-research-drive',                 'cpc-central-committee',     {}, ['sqzx:774,794']],
  ['shangqiu-central-hospital-education-plan',  'shangqiu-central-hospital', {}, ['sqzx:947,961 implied']],
  ['shangqiu-central-hospital-conduct-plan',    'shangqiu-central-hospital', {}, ['sqzx:996,1029 implied']]
] AS row
WITH row, row[0] + '/ISSUED_BY/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:ISSUED_BY {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-leadership', 'shangqiu-central-hospital-quality-development', {}, ['sqzx:208,322 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-quality-development',        {},                                                                                                                                                       ['sqzx:120,152', 'sqzx:312,322 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-peoples-health-mode',        {},                                                                                                                                                       ['sqzx:155,183 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-safety-construction',        {},                                                                                                                                                       ['sqzx:261,269 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-substance-construction',     {},                                                                                                                                                       ['sqzx:270,274 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-hardware-construction',      {},                                                                                                                                                       ['sqzx:275,282 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-party-building',             {note: '要建成坚强的政治堡垒', noteEn: 'To be a political stronghold'},                                                                                             ['sqzx:361,386']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-congress-study',             {note: '作为首要政治任务；引导党员、干部、职工落实', noteEn: 'Its first political task; Party members, cadres and staff are to put it into practice'},                         ['sqzx:387,410', 'sqzx:246,260 implied', 'sqzx:495,551 implied']],
  ['shangqiu-central-hospital-theory-study-group', 'shangqiu-central-hospital-congress-theory-session',    {},                                                                                                                                                       ['sqzx:411,430']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-congress-publicity',         {note: '用电子屏、微信平台和宣传展板', noteEn: 'On screens, on WeChat and on boards'},                                                                                  ['sqzx:431,468']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-epidemic-control',           {},                                                                                                                                                       ['sqzx:512,516 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-tertiary-a-project',         {status: 'building', note: '正在创建；党委书记以此为契机', noteEn: 'Under way; its Party secretary takes it as an opportunity'},                                        ['sqzx:517,526 implied', 'sqzx:4533,4549 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-production-safety',          {},                                                                                                                                                       ['sqzx:527,531 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-theory-study',               {note: '围绕习近平新时代中国特色社会主义思想与党的二十大精神，用以指导实践', noteEn: 'On Xi Jinping Thought and the 20th Party Congress, as a guide to practice'},                         ['sqzx:554,607']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-first-topic-rule',           {note: '严格落实', noteEn: 'Strictly kept'},                                                                                                                  ['sqzx:636,648 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-theory-group-rule',          {note: '严格落实', noteEn: 'Strictly kept'},                                                                                                                  ['sqzx:636,661 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-xi-thought-excerpts',        {},                                                                                                                                                       ['sqzx:664,700 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-two-sessions-study',         {},                                                                                                                                                       ['sqzx:664,708 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-civil-code-study',           {},                                                                                                                                                       ['sqzx:664,717 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-congress-quiz',              {},                                                                                                                                                       ['sqzx:718,732 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-grassroots-party-work',      {},                                                                                                                                                       ['sqzx:733,741 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-member-care',                {},                                                                                                                                                       ['sqzx:743,754 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-branch-elections',           {status: 'ended', note: '已完成', noteEn: 'Completed'},                                                                                                      ['sqzx:755,767 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-branch-forum',               {note: '为高质量做好党建出新想法、新思路', noteEn: 'For new ideas on better Party work'},                                                                                 ['sqzx:795,828 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-party-business-integration', {},                                                                                                                                                       ['sqzx:830,841 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-ideology-responsibility',    {},                                                                                                                                                       ['sqzx:858,870 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-party-work-appraisal',       {},                                                                                                                                                       ['sqzx:868,880 implied']],
  ['shangqiu-central-hospital-party-committee',    'shangqiu-central-hospital-ideology-pledge',            {note: '由其主要领导分别与班子成员和支部书记签订', noteEn: 'Signed by its heads with the leadership and with the secretaries of the branches'},                               ['sqzx:881,914']],
  ['shangqiu-central-hospital',                    'xi-thought-education-campaign',                        {},                                                                                                                                                       ['sqzx:917,946 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-party-work-agenda',          {},                                                                                                                                                       ['sqzx:983,995 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-clean-hospital',             {},                                                                                                                                                       ['sqzx:963,967 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-medical-ethics',             {},                                                                                                                                                       ['sqzx:968,972 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-professional-conduct',       {},                                                                                                                                                       ['sqzx:973,977 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-hospital-inspection',        {},                                                                                                                                                       ['sqzx:1031,1050 implied']],
  ['shangqiu-central-hospital-theory-study-group', 'shangqiu-central-hospital-theory-group-plenary',       {},                                                                                                                                                       ['sqzx:1071,1084']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-integrity-film',             {note: '引导党员、干部、职工守住底线', noteEn: 'To keep Party members, cadres and staff within bounds'},                                                                ['sqzx:1085,1115 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-party-volunteers',           {note: '由党员志愿者宣教、义诊、慰问和献血；同为激发党员干部的热情', noteEn: 'Health education, free clinics, visits and blood donation by Party members; also to kindle their zeal'}, ['sqzx:1185,1237', 'sqzx:1118,1144 implied']],
  ['shangqiu-central-hospital',                    'shangqiu-central-hospital-innovation-drive',           {status: 'planned', note: '党委书记的打算', noteEn: 'What its Party secretary intends'},                                                                         ['sqzx:4550,4559 implied']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital',                'high-quality-health-development',               {note: '带头响应，思想上与行动上都已落实', noteEn: 'Among the first to answer, in thought and in deed'},                ['sqzx:120,152']],
  ['shangqiu-central-hospital',                'xi-jinping-thought',                            {note: '以之为指导，坚持用以凝心聚魂', noteEn: 'Its guide, which is to hold its people together'},                    ['sqzx:223,245', 'sqzx:608,635 implied']],
  ['shangqiu-central-hospital',                'party-wide-research-drive',                     {},                                                                                                     ['sqzx:770,794 implied']],
  ['shangqiu-central-hospital-party-branches', 'shangqiu-central-hospital-branch-elections',    {},                                                                                                     ['sqzx:759,767']],
  ['shangqiu-central-hospital-party-branches', 'shangqiu-central-hospital-branch-forum',        {role: '党支部委员'},                                                                                        ['sqzx:797,805']],
  ['shangqiu-central-hospital-leadership',     'shangqiu-central-hospital-ideology-pledge',     {role: '班子成员'},                                                                                         ['sqzx:889,914 implied']],
  ['shangqiu-central-hospital-party-branches', 'shangqiu-central-hospital-ideology-pledge',     {role: '党支部书记'},                                                                                        ['sqzx:895,914']],
  ['shangqiu-dihe-square',                     'shangqiu-central-hospital-party-volunteers',    {role: '举办地点'},                                                                                         ['sqzx:1193,1237 implied']],
  ['shangqiu-childrens-welfare-institute',     'shangqiu-central-hospital-party-volunteers',    {role: '举办地点'},                                                                                         ['sqzx:1200,1237']],
  ['shangqiu-central-hospital',                'party-health-guideline',                        {note: '始终坚持', noteEn: 'Always kept to'},                                                               ['sqzx:4449,4466']],
  ['qin-gongli',                               'shangqiu-central-hospital-quality-development', {role: '党委书记', note: '谈成绩、差距和下一步', noteEn: 'Speaks of results, of what is left and of the next steps'}, ['sqzx:4443,4615 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-comfort-visits',  '爱心慰问', 'Comfort Visits',  'service',   ['sqzx:1220,1224']],
  ['shangqiu-central-hospital-blood-donation',  '无偿献血', 'Blood Donation',  'service',   ['sqzx:1225,1229']],
  ['shangqiu-central-hospital-wechat-platform', '微信平台', 'WeChat Platform', 'app',       ['sqzx:437,442']],
  ['shangqiu-central-hospital-screens',         '电子屏',  'Screens',         'equipment', ['sqzx:433,436']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['health-education', '健康知识宣教', ['sqzx:1209,1216']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital', 'health-education',                          {note: '由党员志愿者到帝和广场、儿童福利院等地；另见图注', noteEn: "By Party members, at Dihe Square, the children's welfare institute and elsewhere; also in a caption"}, ['sqzx:1188,1216', 'sqzx:4728,4749 implied']],
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-comfort-visits',  {note: '由党员志愿者', noteEn: 'By Party members'},                                                                              ['sqzx:1188,1224']],
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-blood-donation',  {note: '由党员志愿者；另见图注', noteEn: 'By Party members; also in a caption'},                                                      ['sqzx:1188,1229', 'sqzx:4696,4703 implied']],
  ['shangqiu-central-hospital', 'volunteer-service',                         {note: '宣教、义诊、慰问、献血等', noteEn: 'Health education, free clinics, visits, blood donation and the like'},                     ['sqzx:1185,1237', 'sqzx:4649,4668 implied']],
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-wechat-platform', {},                                                                                                                        ['sqzx:431,442 implied']],
  ['shangqiu-central-hospital', 'shangqiu-central-hospital-screens',         {},                                                                                                                        ['sqzx:431,436 implied']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
