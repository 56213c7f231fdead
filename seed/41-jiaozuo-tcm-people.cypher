// 焦作市中医院: teams, and where they belong.

// id, name, English name, kind, evidence
UNWIND [
  // Brain surgery and neurosurgery are two of one list. Where the teams came from is not said.
  ['jiaozuo-tcm-hospital-general-surgery-team', '焦作市中医院普外科团队', 'Jiaozuo TCM Hospital General Surgery Team', 'expert',
    ['jzzy:842,845 implied', 'jzzy:860,864 implied']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   '焦作市中医院脑外科团队', 'Jiaozuo TCM Hospital Brain Surgery Team', 'expert',
    ['jzzy:846,849 implied', 'jzzy:860,864 implied']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    '焦作市中医院显微外科团队', 'Jiaozuo TCM Hospital Microsurgery Team', 'expert',
    ['jzzy:850,855 implied', 'jzzy:860,864 implied']],
  ['jiaozuo-tcm-hospital-proctology-team',      '焦作市中医院肛肠科团队', 'Jiaozuo TCM Hospital Proctology Team', 'expert',
    ['jzzy:856,859 implied', 'jzzy:860,864 implied']],
  ['jiaozuo-tcm-hospital-neurosurgery-team',    '焦作市中医院神经外科团队', 'Jiaozuo TCM Hospital Neurosurgery Team', 'expert',
    ['jzzy:1906,1910 implied', 'jzzy:1911,1913 implied']],
  ['jiaozuo-tcm-hospital-covid-experts',        '焦作市中医院疫情防控中医专家', 'Jiaozuo TCM Hospital TCM Experts against COVID-19', 'expert',
    ['jzzy:599,607 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Team;

// id, note, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-general-surgery-team', '医院引进，来处未说明', ['jzzy:1888,1895', 'jzzy:1911,1913']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   '医院引进，来处未说明', ['jzzy:1888,1892', 'jzzy:1896,1900', 'jzzy:1911,1913']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    '医院引进，来处未说明', ['jzzy:1888,1892', 'jzzy:1901,1905', 'jzzy:1911,1913']],
  ['jiaozuo-tcm-hospital-neurosurgery-team',    '医院引进，来处未说明', ['jzzy:1888,1892', 'jzzy:1906,1913']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-general-surgery-team', 'Brought in by the hospital; from where is not said', ['jzzy:1888,1895', 'jzzy:1911,1913']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   'Brought in by the hospital; from where is not said', ['jzzy:1888,1892', 'jzzy:1896,1900', 'jzzy:1911,1913']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    'Brought in by the hospital; from where is not said', ['jzzy:1888,1892', 'jzzy:1901,1905', 'jzzy:1911,1913']],
  ['jiaozuo-tcm-hospital-neurosurgery-team',    'Brought in by the hospital; from where is not said', ['jzzy:1888,1892', 'jzzy:1906,1913']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-tcm-hospital-general-surgery-team', 'jiaozuo-tcm-hospital-renmin-campus', {}, ['jzzy:2268,2274', 'jzzy:2307,2331']],
  ['jiaozuo-tcm-hospital-brain-surgery-team',   'jiaozuo-tcm-hospital-renmin-campus', {}, ['jzzy:2268,2274', 'jzzy:2307,2331']],
  ['jiaozuo-tcm-hospital-microsurgery-team',    'jiaozuo-tcm-hospital-renmin-campus', {}, ['jzzy:2268,2274', 'jzzy:2307,2331']],
  ['jiaozuo-tcm-hospital-proctology-team',      'jiaozuo-tcm-hospital-renmin-campus', {}, ['jzzy:2268,2274', 'jzzy:2307,2331']],
  ['jiaozuo-tcm-hospital-neurosurgery-team',    'jiaozuo-tcm-hospital',               {}, ['jzzy:1888,1892 implied', 'jzzy:1906,1913 implied']],
  ['jiaozuo-tcm-hospital-covid-experts',        'jiaozuo-tcm-hospital',               {}, ['jzzy:599,607']]
] AS row
WITH row, row[0] + '/AFFILIATED_WITH/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:AFFILIATED_WITH {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
