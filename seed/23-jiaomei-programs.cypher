// 焦煤集团中央医院: alliances, studies, projects and campaigns.

// id, name, English name, kind, evidence
UNWIND [
  ['peking-union-internet-alliance',                 '北京协和医院“互联网+医联体”',                              'Internet Plus Alliance of Peking Union Medical College Hospital',                                         'alliance',   ['jmzy:2068,2083']],
  ['jiaomei-central-hospital-medical-group',         '焦煤集团中央医院城市医疗集团',                             'Urban Medical Group of Jiaomei Central Hospital',                                                         'consortium', ['jmzy:2625,2633 implied']],
  ['national-key-rd-plan-14',                        '国家“十四五”重点研发计划',                                 'National Key Research and Development Plan of the 14th Five-Year Plan',                                   'project',    ['jmzy:1186,1199']],
  ['ai-haematoma-blood-pressure-study',              '基于人工智能血肿扩大预测的脑出血高危人群早期强化降压研究', 'Early Intensive Blood Pressure Lowering in Cerebral Haemorrhage, with AI Prediction of Haematoma Growth', 'study',      ['jmzy:1146,1174']],
  ['autologous-skull-repair-study',                  '基于深低温储存自体颅骨用于修补颅骨缺损的真实世界研究',     'Real-World Study of Cryopreserved Autologous Skull for Repair',                                           'study',      ['jmzy:1206,1232']],
  ['jiaomei-central-hospital-five-colours',          '五彩中央医院',                                             'Five-Coloured Central Hospital',                                                                          'campaign',   ['jmzy:674,682']],
  ['jiaomei-central-hospital-party-plus',            '焦煤集团中央医院“党建+”工作模式',                          'Party Plus Way of Working of Jiaomei Central Hospital',                                                   'policy',     ['jmzy:878,887 implied']],
  ['jiaomei-central-hospital-research-platform',     '焦煤集团中央医院“一院两库三平台”科研体系',                 'Research System of Jiaomei Central Hospital',                                                             'project',    ['jmzy:1889,1902 implied']],
  ['ciren-care-home-conversion',                     '慈仁颐康院老旧院区改造',                                   'Conversion of the Old Site of Ciren Care Home',                                                           'project',    ['jmzy:3071,3082 implied']],
  ['jiaomei-central-hospital-staff-checkups-2025',   '焦煤集团中央医院2025年职工健康体检',                       'Staff Health Check-ups of 2025 of Jiaomei Central Hospital',                                              'event',      ['jmzy:4500,4518 implied']],
  ['jiaomei-central-hospital-emotion-training-2025', '焦煤集团中央医院2025年情绪管理专题培训',                   'Training on Emotions of 2025 of Jiaomei Central Hospital',                                                'class',      ['jmzy:4577,4587 implied']],
  ['jiaomei-central-hospital-birthday-gifts',        '焦煤集团中央医院职工过生日“三送”活动',                     'Staff Birthday Campaign of Jiaomei Central Hospital',                                                     'campaign',   ['jmzy:4394,4405 implied']],
  ['jiaomei-central-hospital-vte-prevention',        '焦煤集团中央医院静脉血栓防治体系',                         'Venous Thrombosis Prevention of Jiaomei Central Hospital',                                                'project',    ['jmzy:1082,1092 implied']],
  ['jiaomei-central-hospital-feedback-loop',         '焦煤集团中央医院“问题—响应—反馈—改进”闭环管理机制',        'Closed-Loop Handling of Complaints of Jiaomei Central Hospital',                                          'policy',     ['jmzy:4310,4316 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3]}, e:Program
WITH row
UNWIND CASE WHEN row[3] IS NULL THEN ['name'] ELSE ['name', 'kind'] END AS property
UNWIND row[4] AS citation
WITH row[0] AS about, property, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#' + property + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: property, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN property = 'kind' OR citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, start, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study',              '2025-02', ['jmzy:1106,1179']],
  ['autologous-skull-repair-study',                  '2025-03', ['jmzy:1200,1237']],
  ['ciren-care-home-conversion',                     '2023',    ['jmzy:3032,3057']],
  ['jiaomei-central-hospital-staff-checkups-2025',   '2025-07', ['jmzy:4473,4499']],
  ['jiaomei-central-hospital-emotion-training-2025', '2025-09', ['jmzy:4473,4496 implied', 'jmzy:4574,4587 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#start@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'start', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// id, status, evidence
UNWIND [
  ['jiaomei-central-hospital-medical-group',     'building', ['jmzy:2623,2633 implied']],
  ['jiaomei-central-hospital-research-platform', 'building', ['jmzy:1887,1902']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1]
WITH row
UNWIND row[2] AS citation
WITH row[0] AS about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '#status@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, property: 'status', document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital',               'peking-union-internet-alliance',         {since: '2025-04', role: '成员单位'}, ['jmzy:2048,2087']],
  ['jiaomei-central-hospital-qixian-branch', 'jiaomei-central-hospital-medical-group', {status: 'building'},                 ['jmzy:2623,2653 implied']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['peking-union-medical-college-hospital', 'peking-union-internet-alliance',         {},                   ['jmzy:2068,2083 implied']],
  ['jiaomei-central-hospital',              'jiaomei-central-hospital-medical-group', {status: 'building'}, ['jmzy:2595,2633 implied']],
  ['jiaomei-central-hospital',              'ai-haematoma-blood-pressure-study',      {since: '2025-02'},   ['jmzy:1106,1127']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['jiaomei-central-hospital', 'autologous-skull-repair-study',                  {since: '2025-03'},                                                           ['jmzy:1200,1237 implied']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-five-colours',          {},                                                                           ['jmzy:827,869']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-party-plus',            {},                                                                           ['jmzy:870,887']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-research-platform',     {status: 'building'},                                                         ['jmzy:1887,1902 implied']],
  ['jiaomei-central-hospital', 'ciren-care-home-conversion',                     {since: '2023'},                                                              ['jmzy:3032,3093']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-staff-checkups-2025',   {since: '2025-07'},                                                           ['jmzy:4497,4518']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-emotion-training-2025', {since: '2025-09'},                                                           ['jmzy:4574,4587']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-birthday-gifts',        {},                                                                           ['jmzy:4389,4405']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-vte-prevention',        {note: '获国家专家组好评', noteEn: 'Praised by a national panel of experts'}, ['jmzy:1081,1105']],
  ['jiaomei-central-hospital', 'jiaomei-central-hospital-feedback-loop',         {},                                                                           ['jmzy:4287,4316']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['ciren-care-home', 'ciren-care-home-conversion', {}, ['jmzy:3071,3082']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};

// from, to, properties, evidence
UNWIND [
  ['ai-haematoma-blood-pressure-study', 'national-key-rd-plan-14', {}, ['jmzy:1180,1199']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2]
SET r.id = id
WITH row, id AS about
UNWIND row[3] AS citation
WITH about, citation, split(split(citation, ' ')[0], ':') AS place
MERGE (v:Evidence {id: about + '@' + split(citation, ' ')[0]})
SET v = {
  id: v.id, about: about, document: place[0],
  fragment: 'char=' + place[1], start: toInteger(split(place[1], ',')[0]),
  knowledge: CASE WHEN citation ENDS WITH ' implied' THEN 'implied' ELSE 'stated' END
};
