// 焦作市中医院: people and teams, and where they belong.

// id, name, English name, kind, evidence
UNWIND [
  // Brain surgery and neurosurgery stand side by side in one list, so they are two. Where the teams came from is not told.
  ['jiaozuo-tcm-hospital-general-surgery-team', '焦作市中医院普外科团队', 'General Surgery Team of Jiaozuo TCM Hospital', 'expert',
    ['jzzy:842,864 implied', 'jzzy:1892,1913 implied']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   '焦作市中医院脑外科团队', 'Brain Surgery Team of Jiaozuo TCM Hospital', 'expert',
    ['jzzy:842,864 implied', 'jzzy:1892,1913 implied']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    '焦作市中医院显微外科团队', 'Microsurgery Team of Jiaozuo TCM Hospital', 'expert',
    ['jzzy:842,864 implied', 'jzzy:1892,1913 implied']],
  ['jiaozuo-tcm-hospital-proctology-team',      '焦作市中医院肛肠科团队', 'Proctology Team of Jiaozuo TCM Hospital', 'expert', ['jzzy:842,864 implied']],
  ['jiaozuo-tcm-hospital-neurosurgery-team',    '焦作市中医院神经外科团队', 'Neurosurgery Team of Jiaozuo TCM Hospital', 'expert', ['jzzy:1892,1913 implied']],
  ['jiaozuo-tcm-hospital-emergency-team',       '焦作市中医院急救尖兵队伍', 'Emergency Team of Jiaozuo TCM Hospital', 'relief', ['jzzy:2120,2126 implied']],
  ['jiaozuo-tcm-hospital-covid-experts',        '焦作市中医院疫情防控中医专家', 'TCM Experts of Jiaozuo TCM Hospital against COVID-19', 'expert',
    ['jzzy:599,607 implied']],
  // Neither group is named; the second came from outside, from where is not told.
  ['jiaozuo-tcm-hospital-prescription-experts', '焦作市中医院新冠肺炎预防方剂专家', 'Experts of Jiaozuo TCM Hospital on the Prescription against COVID-19',
    'expert', ['jzzy:389,424 implied']],
  ['jiaozuo-tcm-hospital-grade-review-experts', '焦作市中医院等级评审省级专家', 'Provincial Experts on the Grade Review of Jiaozuo TCM Hospital', 'expert',
    ['jzzy:1279,1297 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-general-surgery-team', 'jiaozuo-tcm-hospital-renmin-campus', {note: '入驻院区', noteEn: 'Works at the campus'},
    ['jzzy:2268,2331', 'jzzy:717,866 implied']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   'jiaozuo-tcm-hospital-renmin-campus', {note: '入驻院区', noteEn: 'Works at the campus'},
    ['jzzy:2268,2331', 'jzzy:717,866 implied']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    'jiaozuo-tcm-hospital-renmin-campus', {note: '入驻院区', noteEn: 'Works at the campus'},
    ['jzzy:2268,2331', 'jzzy:717,866 implied']],
  ['jiaozuo-tcm-hospital-proctology-team',      'jiaozuo-tcm-hospital-renmin-campus', {note: '入驻院区', noteEn: 'Works at the campus'},
    ['jzzy:2268,2331', 'jzzy:717,866 implied']],
  ['jiaozuo-tcm-hospital-general-surgery-team', 'jiaozuo-tcm-hospital', {note: '引进，来处未说明', noteEn: 'Brought in; from where is not said'},
    ['jzzy:1888,1913']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   'jiaozuo-tcm-hospital', {note: '引进，来处未说明', noteEn: 'Brought in; from where is not said'},
    ['jzzy:1888,1913']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    'jiaozuo-tcm-hospital', {note: '引进，来处未说明', noteEn: 'Brought in; from where is not said'},
    ['jzzy:1888,1913']],
  ['jiaozuo-tcm-hospital-neurosurgery-team',    'jiaozuo-tcm-hospital', {note: '引进，来处未说明', noteEn: 'Brought in; from where is not said'},
    ['jzzy:1888,1913']],
  ['jiaozuo-tcm-hospital-emergency-team',       'jiaozuo-tcm-hospital',               {}, ['jzzy:2092,2126']],
  ['jiaozuo-tcm-hospital-covid-experts',        'jiaozuo-tcm-hospital',               {}, ['jzzy:599,607']],
  ['jiaozuo-tcm-hospital-prescription-experts', 'jiaozuo-tcm-hospital',               {}, ['jzzy:389,393']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
