// 焦煤集团中央医院: alliances, projects, policies and campaigns, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['peking-union-internet-alliance',               '北京协和医院“互联网+医联体”', 'Internet Plus Alliance of Peking Union Medical College Hospital', 'alliance',
    ['jmzy:2068,2083']],
  ['jiaomei-central-hospital-medical-group',       '焦煤集团中央医院城市医疗集团', 'Urban Medical Group of Jiaomei Central Hospital', 'consortium',
    ['jmzy:2625,2633 implied']],
  ['national-key-rd-plan-14',                      '国家“十四五”重点研发计划', 'National Key Research and Development Plan of the 14th Five-Year Plan',
    'project', ['jmzy:1186,1199']],
  ['ai-haematoma-blood-pressure-study',            '基于人工智能血肿扩大预测的脑出血高危人群早期强化降压研究',
    'Early Intensive Blood Pressure Lowering in Cerebral Haemorrhage, with AI Prediction of Haematoma Growth', 'study', ['jmzy:1146,1174']],
  ['autologous-skull-repair-study',                '基于深低温储存自体颅骨用于修补颅骨缺损的真实世界研究',
    'Real-World Study of Cryopreserved Autologous Skull for Repair', 'study', ['jmzy:1206,1232']],
  ['jiaomei-central-hospital-five-colours',        '五彩中央医院', 'Five-Coloured Central Hospital', 'campaign', ['jmzy:674,682']],
  ['jiaomei-central-hospital-party-plus',          '焦煤集团中央医院“党建+”工作模式', 'Party Plus Way of Working of Jiaomei Central Hospital', 'policy',
    ['jmzy:878,887 implied']],
  ['jiaomei-central-hospital-research-platform',   '焦煤集团中央医院“一院两库三平台”科研体系', 'Research System of Jiaomei Central Hospital', 'project',
    ['jmzy:1889,1902 implied']],
  ['ciren-care-home-conversion', '慈仁颐康院老旧院区改造', 'Conversion of the Old Site of Ciren Care Home', 'project', ['jmzy:3071,3082 implied']],
  ['jiaomei-central-hospital-staff-checkups-2025', '焦煤集团中央医院2025年职工健康体检', 'Staff Health Check-ups of 2025 of Jiaomei Central Hospital', 'event',
    ['jmzy:4500,4518 implied']],
  ['jiaomei-central-hospital-emotion-training-2025', '焦煤集团中央医院2025年情绪管理专题培训', 'Training on Emotions of 2025 of Jiaomei Central Hospital',
    'class', ['jmzy:4577,4587 implied']],
  ['jiaomei-central-hospital-birthday-gifts',      '焦煤集团中央医院职工过生日“三送”活动', 'Staff Birthday Campaign of Jiaomei Central Hospital', 'campaign',
    ['jmzy:4394,4405 implied']],
  ['jiaomei-central-hospital-vte-prevention',      '焦煤集团中央医院静脉血栓防治体系', 'Venous Thrombosis Prevention of Jiaomei Central Hospital', 'project',
    ['jmzy:1082,1092 implied']],
  ['jiaomei-central-hospital-feedback-loop',       '焦煤集团中央医院“问题—响应—反馈—改进”闭环管理机制',
    'Closed-Loop Handling of Complaints of Jiaomei Central Hospital', 'policy', ['jmzy:4310,4316 implied']],
  ['jiaomei-central-hospital-gene-red',            '基因红', 'Gene Red of the Five-Coloured Central Hospital', 'campaign', ['jmzy:690,693']],
  ['jiaomei-central-hospital-party-gold',          '党徽金', 'Party Emblem Gold of the Five-Coloured Central Hospital', 'campaign', ['jmzy:710,713']],
  ['jiaomei-central-hospital-honest-white',        '廉洁白', 'Honest White of the Five-Coloured Central Hospital', 'campaign', ['jmzy:730,733']],
  ['jiaomei-central-hospital-evergreen',           '长青绿', 'Evergreen of the Five-Coloured Central Hospital', 'campaign', ['jmzy:752,755']],
  ['jiaomei-central-hospital-charm-orange',        '魅力橙', 'Charming Orange of the Five-Coloured Central Hospital', 'campaign', ['jmzy:772,775']],
  ['jiaomei-central-hospital-first-agenda',        '焦煤集团中央医院“第一议题”制度', 'First-Item-on-the-Agenda Rule of Jiaomei Central Hospital', 'policy',
    ['jmzy:445,453 implied']],
  ['jiaomei-central-hospital-party-review',        '焦煤集团中央医院党组织研究讨论重大事项前置程序',
    'Prior Party Review of Weighty Matters at Jiaomei Central Hospital', 'policy', ['jmzy:454,469 implied']],
  ['eight-point-rules-study', '深入贯彻中央八项规定精神学习教育', 'Study of the Eight-Point Rules of the Central Committee', 'campaign', ['jmzy:476,492']],
  ['jiaomei-central-hospital-heritage-survey',     '焦煤集团中央医院红色基因与医者精神梳理',
    'Survey of the Red Heritage and the Healing Spirit of Jiaomei Central Hospital', 'project', ['jmzy:575,588 implied']],
  ['jiaomei-central-hospital-chronicle',           '《焦煤集团中央医院志》', 'Chronicle of Jiaomei Central Hospital', 'project', ['jmzy:621,632']],
  ['jiaomei-central-hospital-key-specialties',     '焦煤集团中央医院重点专科群', 'Key Specialties of Jiaomei Central Hospital', 'project',
    ['jmzy:1037,1044 implied']],
  ['jiaomei-central-hospital-stem-cell-study',     '焦煤集团中央医院干细胞临床研究', 'Clinical Research on Stem Cells of Jiaomei Central Hospital', 'study',
    ['jmzy:1827,1834 implied']],
  ['jiaomei-central-hospital-qixian-signing',      '焦煤集团中央医院七贤分院共建签约仪式', 'Signing for Qixian Branch of Jiaomei Central Hospital', 'event',
    ['jmzy:2718,2740 implied']],
  ['jiaomei-central-hospital-integrated-care-investment', '焦煤集团中央医院2020年医养结合机构投资',
    'Investment of Jiaomei Central Hospital in Elderly Care in 2020', 'project', ['jmzy:2964,3008 implied']],
  ['jiaomei-central-hospital-starred-care-centre', '焦煤集团中央医院南院区星级医养结合中心',
    'Starred Centre of Medical and Elderly Care at South Campus of Jiaomei Central Hospital', 'project', ['jmzy:3157,3165 implied']],
  ['jiaozuo-taiji-city',                           '世界太极城·中国养生地', 'World City of Taiji, Chinese Place of Wellness', 'campaign', ['jmzy:3179,3190']],
  ['jiaomei-central-hospital-green-travel',        '焦煤集团中央医院职工绿色出行', 'Green Travel of the Staff of Jiaomei Central Hospital', 'campaign',
    ['jmzy:3676,3686 implied']],
  ['jiaomei-central-hospital-car-park-extension',  '焦煤集团中央医院停车场扩建', 'Extension of the Car Park of Jiaomei Central Hospital', 'project',
    ['jmzy:3597,3620 implied']],
  ['jiaomei-central-hospital-big-data', '焦煤集团中央医院大数据资源调配', 'Use of Big Data at Jiaomei Central Hospital', 'project', ['jmzy:3502,3515 implied']],
  ['jiaomei-central-hospital-regional-centre',     '焦煤集团中央医院区域医疗高地建设', 'Regional Medical Stronghold of Jiaomei Central Hospital', 'project',
    ['jmzy:4739,4747 implied']],
  ['jiaomei-central-hospital-small-general-strong-specialty', '小综合、强专科', 'A Small General Hospital with Strong Specialties', 'policy',
    ['jmzy:2469,2476']],
  ['jiaomei-central-hospital-yao-jiachao-operation-2025', '焦煤集团中央医院2025年90岁患者微创手术',
    'Minimally Invasive Operation on a Patient Aged 90 at Jiaomei Central Hospital in 2025', 'event', ['jmzy:1405,1454 implied']],
  ['jiaomei-central-hospital-alzheimer-operation', '焦煤集团中央医院69岁阿尔茨海默病患者颈深淋巴-静脉吻合术',
    'Lymphatic-Venous Anastomosis for an Alzheimer’s Patient Aged 69 at Jiaomei Central Hospital', 'event', ['jmzy:1477,1513 implied']],
  ['jiaomei-central-hospital-centenarian-haemostasis', '焦煤集团中央医院百岁便血患者结肠镜下止血术',
    'Colonoscopic Haemostasis for a Centenarian at Jiaomei Central Hospital', 'event', ['jmzy:1514,1551 implied']],
  ['national-health-strategy',                     '国家健康战略', 'National Health Strategy', 'policy', ['jmzy:494,500']],
  ['national-response-to-ageing',                  '国家积极应对人口老龄化', 'National Response to Population Ageing', 'policy', ['jmzy:2927,2938']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, start, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study',            '2025-02',    ['jmzy:1106,1179']],
  ['autologous-skull-repair-study',                '2025-03',    ['jmzy:1200,1237']],
  ['ciren-care-home-conversion',                   '2023',       ['jmzy:3032,3057']],
  ['jiaomei-central-hospital-staff-checkups-2025', '2025-07',    ['jmzy:4473,4499']],
  ['jiaomei-central-hospital-emotion-training-2025', '2025-09',    ['jmzy:4473,4496 implied', 'jmzy:4574,4587 implied']],
  ['jiaomei-central-hospital-qixian-signing',      '2024-04-08', ['jmzy:2689,2698']],
  ['jiaomei-central-hospital-integrated-care-investment', '2020',       ['jmzy:2964,2978']],
  ['jiaomei-central-hospital-yao-jiachao-operation-2025', '2025-02',    ['jmzy:1405,1412']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, status, evidence
UNWIND [
  ['jiaomei-central-hospital-medical-group',       'building', ['jmzy:2623,2633 implied']],
  ['jiaomei-central-hospital-research-platform',   'building', ['jmzy:1887,1902']],
  ['jiaomei-central-hospital-chronicle',           'ended',    ['jmzy:617,632 implied']],
  ['jiaomei-central-hospital-five-colours',        'building', ['jmzy:827,869', 'jmzy:4761,4801']],
  ['jiaomei-central-hospital-key-specialties',     'building', ['jmzy:1033,1044 implied']],
  ['jiaomei-central-hospital-starred-care-centre', 'building', ['jmzy:3155,3165 implied']],
  ['jiaomei-central-hospital-regional-centre',     'building', ['jmzy:4700,4747 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', '国家级人工智能辅助科研项目', ['jmzy:1128,1145']],
  ['autologous-skull-repair-study',     '意在改写临床治疗格局',       ['jmzy:1233,1248']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', 'A national research project aided by AI',      ['jmzy:1128,1145']],
  ['autologous-skull-repair-study',     'Meant to change how such defects are treated', ['jmzy:1233,1248']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',               'peking-union-internet-alliance',
    {since: '2025-04', role: '成员单位', note: '群众就近获得国家级专家的医疗服务', noteEn: 'People get the care of national experts near home'},
    ['jmzy:2048,2087', 'jmzy:2088,2114']],
  ['jiaomei-central-hospital-qixian-branch', 'jiaomei-central-hospital-medical-group', {status: 'building'}, ['jmzy:2623,2653 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study',     'national-key-rd-plan-14',               {}, ['jmzy:1180,1199']],
  ['jiaomei-central-hospital-gene-red',     'jiaomei-central-hospital-five-colours',
    {note: '传承光荣历史，强化政治引领', noteEn: 'Its history and political guidance'}, ['jmzy:689,708', 'jmzy:833,836 implied']],
  ['jiaomei-central-hospital-party-gold',   'jiaomei-central-hospital-five-colours',
    {note: '打造党建品牌，筑牢战斗堡垒', noteEn: 'Party work as a mark of the hospital'}, ['jmzy:709,728', 'jmzy:838,841 implied']],
  ['jiaomei-central-hospital-honest-white', 'jiaomei-central-hospital-five-colours', {note: '恪守初心，守护职业圣洁', noteEn: 'Integrity of those who heal'},
    ['jmzy:729,750', 'jmzy:843,846 implied']],
  ['jiaomei-central-hospital-evergreen',    'jiaomei-central-hospital-five-colours', {note: '推动持续发展', noteEn: 'Lasting growth'},
    ['jmzy:751,770', 'jmzy:848,851 implied']],
  ['jiaomei-central-hospital-charm-orange', 'jiaomei-central-hospital-five-colours', {note: '传递人文关怀，营造温暖氛围', noteEn: 'Care and warmth'},
    ['jmzy:771,790', 'jmzy:853,856 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',                  'autologous-skull-repair-study',
    {since: '2025-03', note: '意在改写临床治疗格局', noteEn: 'Meant to change how such defects are treated'},
    ['jmzy:1200,1237 implied', 'jmzy:1233,1248 implied']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-five-colours',
    {note: '提出的发展愿景；“十五五”继续打造', noteEn: 'A vision of its own; it goes on in the years of the 15th Five-Year Plan'},
    ['jmzy:827,869', 'jmzy:657,687', 'jmzy:4700,4721', 'jmzy:4761,4801']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-party-plus',
    {note: '党建与各项工作融合', noteEn: 'Party work joined with all other work'}, ['jmzy:870,887', 'jmzy:800,826']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-research-platform',
    {status: 'building', note: '与北京积水潭医院的合作是其关键推动力', noteEn: 'The work with Beijing Jishuitan Hospital is what drives it'},
    ['jmzy:1887,1902 implied', 'jmzy:1887,1908 implied']],
  ['jiaomei-central-hospital',                  'ciren-care-home-conversion',                   {since: '2023'},                            ['jmzy:3032,3093']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-staff-checkups-2025',
    {since: '2025-07', note: '面向全院职工，按年龄增加检查', noteEn: 'For all staff, with more tests by age'}, ['jmzy:4497,4518', 'jmzy:4520,4573']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-emotion-training-2025',
    {since: '2025-09', note: '帮助医务人员缓解压力、调适心态', noteEn: 'Helps medical staff with stress and moods'}, ['jmzy:4574,4587', 'jmzy:4574,4603']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-birthday-gifts',      {},                                         ['jmzy:4389,4405']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-vte-prevention',
    {note: '获国家专家组好评', noteEn: 'Praised by a national panel of experts'}, ['jmzy:1081,1105']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-feedback-loop',
    {note: '原文破折号误作“一”', noteEn: 'The scan has the word for one in place of the dashes'}, ['jmzy:4287,4316']],
  ['jiaomei-central-hospital-party-committee',  'jiaomei-central-hospital-first-agenda',        {},                                         ['jmzy:417,453']],
  ['jiaomei-central-hospital-party-committee',  'jiaomei-central-hospital-party-review',        {},                                         ['jmzy:417,469']],
  ['jiaomei-central-hospital-party-committee',  'eight-point-rules-study',                      {},                                         ['jmzy:417,492']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-heritage-survey', {note: '基于办院历史', noteEn: 'From the history of the hospital'},
    ['jmzy:558,588']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-chronicle', {status: 'ended', note: '已编纂完成', noteEn: 'Finished'}, ['jmzy:617,632']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-key-specialties',     {status: 'building'},                       ['jmzy:1025,1044']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-stem-cell-study',
    {note: '与北京积水潭医院联合开展', noteEn: 'Together with Beijing Jishuitan Hospital'}, ['jmzy:1790,1834']],
  ['beijing-jishuitan-hospital',                'jiaomei-central-hospital-stem-cell-study',
    {note: '与焦煤集团中央医院联合开展', noteEn: 'Together with Jiaomei Central Hospital'}, ['jmzy:1799,1834']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-qixian-signing',      {since: '2024-04-08'},                      ['jmzy:2689,2740']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-integrated-care-investment',
    {since: '2020', note: '原文此处有缺漏，所建机构名称不明', noteEn: 'The text is broken here; the name of what was built is lost'}, ['jmzy:2964,2996']],
  ['jiaomei-central-hospital-south-campus',     'jiaomei-central-hospital-starred-care-centre', {status: 'building'},                       ['jmzy:3133,3165']],
  ['jiaozuo', 'jiaozuo-taiji-city', {note: '城市文旅品牌', noteEn: 'The brand of the city for culture and travel'}, ['jmzy:3175,3196 implied']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-green-travel',
    {note: '号召全院职工，把车位优先留给患者', noteEn: 'Asks all staff to leave the parking spaces to patients'}, ['jmzy:3668,3699']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-car-park-extension',
    {note: '扩大场地、规划区域、增加车位；停车难显著改善', noteEn: 'More ground, better planned, more spaces; parking has become much easier'},
    ['jmzy:3593,3620', 'jmzy:3546,3568', 'jmzy:3571,3592']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-big-data',
    {note: '管理效率和患者满意度都有提升', noteEn: 'Work is done better and patients are more content'}, ['jmzy:3502,3535', 'jmzy:4084,4117']],
  ['jiaomei-central-hospital',                  'jiaomei-central-hospital-regional-centre',
    {status: 'building', note: '“十五五”期间的方向', noteEn: 'Its way in the years of the 15th Five-Year Plan'}, ['jmzy:4700,4747']],
  ['jiaomei-central-hospital-south-campus',     'jiaomei-central-hospital-small-general-strong-specialty',
    {status: 'building', note: '探索中的发展模式', noteEn: 'A way of growing that it explores'}, ['jmzy:2452,2482']],
  ['jiaomei-central-hospital-yao-jiachao-team', 'jiaomei-central-hospital-yao-jiachao-operation-2025',
    {since: '2025-02', note: '患者90岁，曾做4次腹部手术；手术成功', noteEn: 'The patient was aged 90 and had had 4 abdominal operations; it succeeded'},
    ['jmzy:1405,1454']],
  ['jiaomei-central-hospital-neurosurgery-1',   'jiaomei-central-hospital-alzheimer-operation', {note: '手术成功', noteEn: 'It succeeded'}, ['jmzy:1477,1513']],
  ['jiaomei-central-hospital-endoscopy-centre', 'jiaomei-central-hospital-centenarian-haemostasis',
    {note: '止血成功，刷新医院高龄急诊内镜诊疗纪录', noteEn: 'It succeeded and set the hospital’s record for emergency endoscopy at a great age'},
    ['jmzy:1514,1551', 'jmzy:1552,1567']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['peking-union-medical-college-hospital', 'peking-union-internet-alliance',         {}, ['jmzy:2068,2083 implied']],
  ['jiaomei-central-hospital',              'jiaomei-central-hospital-medical-group', {status: 'building',
    note: '响应政策，整合资源，推动优质医疗资源下沉；按各分院的特点和需求有针对性地帮扶',
    noteEn: 'As policy asks: shares resources, brings good care to the grass roots, and helps each branch as it needs'},
    ['jmzy:2595,2633 implied', 'jmzy:2595,2640', 'jmzy:2642,2665']],
  ['jiaomei-central-hospital',              'ai-haematoma-blood-pressure-study',
    {since: '2025-02', note: '牵头承担的国家级人工智能辅助科研项目', noteEn: 'Leads and carries out this national project aided by AI'},
    ['jmzy:1106,1127', 'jmzy:1123,1145']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['ciren-care-home',                            'ciren-care-home-conversion',                   {},                    ['jmzy:3071,3082']],
  ['xiuwu-county-government',                    'jiaomei-central-hospital-qixian-signing',      {since: '2024-04-08'}, ['jmzy:2689,2740']],
  ['longbai-care-city',                          'jiaomei-central-hospital-starred-care-centre', {status: 'building'},  ['jmzy:3144,3165']],
  ['longbai-care-city',                          'jiaozuo-taiji-city', {note: '依托这一品牌', noteEn: 'Builds on this brand'}, ['jmzy:3169,3198']],
  ['jiaomei-central-hospital-general-surgery-2', 'jiaomei-central-hospital-centenarian-haemostasis',
    {role: '协作', note: '与消化内镜中心协作', noteEn: 'Worked with the endoscopy centre'}, ['jmzy:1514,1551']],
  ['longbai-care-city',                          'jiaomei-central-hospital-small-general-strong-specialty',
    {status: 'building', note: '与南院区携手探索', noteEn: 'Explores it with the south campus'}, ['jmzy:2452,2482']],
  ['jiaomei-central-hospital-party-committee',   'national-health-strategy', {note: '与医院的发展蓝图融合', noteEn: 'Merged with the plans of the hospital'},
    ['jmzy:493,521 implied']],
  ['jiaomei-central-hospital',                   'national-response-to-ageing',
    {note: '抓住其机遇，前瞻布局医养结合', noteEn: 'Took the chance to plan medical and elderly care ahead'}, ['jmzy:2908,2961 implied']],
  ['national-vte-expert-group',                  'jiaomei-central-hospital-vte-prevention',
    {role: '评价', note: '给予高度评价', noteEn: 'Thought highly of it'}, ['jmzy:1081,1105']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
