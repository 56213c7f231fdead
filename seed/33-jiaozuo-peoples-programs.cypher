// 焦作市人民医院: alliances, projects, policies and campaigns, and who runs, leads or joins them.

// id, name, English name, kind, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building', '焦作市人民医院门急诊楼暨医学研究中心项目',
    "Outpatient, Emergency and Medical Research Building of Jiaozuo People's Hospital", 'project', ['jzrm:3401,3415 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', '焦作市人民医院北院区整体改造项目', "Renovation of the North Campus of Jiaozuo People's Hospital",
    'project', ['jzrm:3552,3563 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade', '焦作市人民医院医疗服务能力提升项目', "Service Capacity Upgrade of Jiaozuo People's Hospital", 'project',
    ['jzrm:3565,3575 implied']],
  ['jiaozuo-peoples-hospital-equipment-purchase', '焦作市人民医院大型设备购置', "Purchase of Large Equipment at Jiaozuo People's Hospital", 'project',
    ['jzrm:3598,3604 implied']],
  ['jiaozuo-peoples-hospital-it-construction', '焦作市人民医院信息化建设', "IT Construction at Jiaozuo People's Hospital", 'project',
    ['jzrm:3605,3611 implied']],
  ['jiaozuo-peoples-hospital-theatre-and-supply-conversion', '焦作市人民医院手术室及消毒供应中心改造',
    "Conversion of the Operating Theatre and Sterile Supply Centre of Jiaozuo People's Hospital", 'project', ['jzrm:3612,3625 implied']],
  ['jiaozuo-peoples-hospital-old-outpatient-conversion', '焦作市人民医院老旧门诊改造',
    "Conversion of the Old Outpatient Department of Jiaozuo People's Hospital", 'project', ['jzrm:3626,3632 implied']],
  ['jiaozuo-peoples-hospital-campus-greening', '焦作市人民医院院区绿化', "Campus Greening at Jiaozuo People's Hospital", 'project', ['jzrm:3633,3637 implied']],
  ['jiaozuo-thirty-projects-2025', '焦作市2025年度“三十工程”', 'Thirty Projects of Jiaozuo 2025', 'project', ['jzrm:3541,3590 implied']],
  ['jiaozuo-resident-training', '焦作市住院医师规范化培训', 'Standardised Residency Training of Jiaozuo', 'project', ['jzrm:412,424 implied']],
  ['jiaozuo-peoples-hospital-99-charity-day', '焦作市人民医院“99公益日”活动', "99 Charity Day at Jiaozuo People's Hospital", 'campaign',
    ['jzrm:689,704 implied']],
  ['jiaozuo-peoples-hospital-army-support', '焦作市人民医院拥军爱民活动', "Army and People Campaign of Jiaozuo People's Hospital", 'campaign',
    ['jzrm:697,704 implied']],
  ['test-result-recognition-campaign', '检查检验结果互认专项行动', 'Mutual Recognition of Test Results', 'campaign', ['jzrm:3763,3775']],
  ['henan-ten-service-measures', '提升医疗服务十大举措', 'Ten Measures for Better Medical Services', 'policy', ['jzrm:2748,2759']],
  ['seven-convenience-measures', '便民就医少跑腿七项举措', 'Seven Measures for Convenient Care', 'policy', ['jzrm:2762,2774', 'sqzx:1254,1268 implied']],
  ['jiaozuo-peoples-hospital-traffic-separation', '焦作市人民医院人车分流', "Separate Ways for People and Cars at Jiaozuo People's Hospital", 'project',
    ['jzrm:3651,3662 implied']],
  ['jiaozuo-peoples-hospital-medical-group', '焦作市人民医院紧密型城市医疗集团', "City Medical Group of Jiaozuo People's Hospital", 'consortium',
    ['jzrm:2551,2585 implied']],
  ['jiaozuo-peoples-hospital-alliance', '焦作市人民医院医联体', "Medical Alliance of Jiaozuo People's Hospital", 'alliance', ['jzrm:633,644 implied']],
  ['china-sleep-breathing-alliance', '中国睡眠呼吸联盟', 'China Sleep Breathing Alliance', 'alliance', ['jzrm:1875,1884']],
  ['rural-ecommerce-demonstration-site', '农村电商示范点', 'Rural E-Commerce Demonstration Site', 'project', ['jzrm:726,734']],
  ['aid-to-xinjiang', '援疆工作', 'Aid to Xinjiang', 'campaign', ['jzrm:277,281']],
  ['poverty-relief-to-rural-revitalisation', '巩固拓展脱贫攻坚成果同乡村振兴有效衔接', 'From Poverty Relief to Rural Revitalisation', 'policy',
    ['jzrm:321,341']],
  ['epidemic-control', '抗击疫情', 'Fight against the Epidemic', 'campaign', ['jzrm:37,41']],
  ['henan-flood-relief-2021', '2021年7月河南抗洪救灾', 'Flood Relief in Henan, July 2021', 'campaign', ['jzrm:484,510 implied', 'jzrm:600,605 implied']],
  ['rural-revitalisation', '乡村振兴', 'Rural Revitalisation', 'policy', ['jzrm:590,594']],
  ['jiaozuo-peoples-hospital-health-education-outreach', '焦作市人民医院健康科普进校园、进社区活动',
    "Health Education in Schools and Communities by Jiaozuo People's Hospital", 'campaign', ['jzrm:661,686 implied']],
  ['jiaozuo-peoples-hospital-one-three-n', '焦作市人民医院“1+3+N”诊疗格局', "1+3+N Pattern of Care of Jiaozuo People's Hospital", 'network',
    ['jzrm:2643,2655 implied']],
  ['sanming-huzhou-yangzhou-experience', '三明、湖州、扬州等地的先进经验', 'The Example of Sanming, Huzhou and Yangzhou', 'policy', ['jzrm:2556,2572']],
  ['jiaozuo-peoples-hospital-collective-decision', '中共焦作市人民医院委员会“三重一大”集体决策制度',
    "Rules for Collective Decisions on Major Matters of Jiaozuo People's Hospital", 'policy', ['jzrm:994,1020']],
  ['jiaozuo-peoples-hospital-committee-procedure', '焦作市人民医院党委会议事规则', "Rules of Procedure of the Party Committee of Jiaozuo People's Hospital",
    'policy', ['jzrm:1023,1030 implied']],
  ['jiaozuo-peoples-hospital-branch-standards', '焦作市人民医院支部制度建设标准化', "Standardised Party Branches at Jiaozuo People's Hospital", 'project',
    ['jzrm:1184,1198 implied']],
  ['jiaozuo-peoples-hospital-branch-flow', '焦作市人民医院党建“流程说明书”', "Flow Descriptions of Party Work at Jiaozuo People's Hospital", 'policy',
    ['jzrm:1266,1271 implied']],
  ['jiaozuo-peoples-hospital-party-duty-list', '焦作市人民医院党建工作责任清单', "List of Duties in Party Work at Jiaozuo People's Hospital", 'policy',
    ['jzrm:1273,1282 implied']],
  ['jiaozuo-peoples-hospital-integrity', '焦作市人民医院党风廉政建设', "Integrity Campaign of Jiaozuo People's Hospital", 'campaign',
    ['jzrm:1323,1329 implied']],
  ['jiaozuo-peoples-hospital-discipline-study', '焦作市人民医院纪律法规集中学习', "Monthly Study of Disciplinary Rules at Jiaozuo People's Hospital", 'class',
    ['jzrm:1370,1383 implied']],
  ['jiaozuo-peoples-hospital-warning-education', '焦作市人民医院警示教育', "Warning Education at Jiaozuo People's Hospital", 'campaign',
    ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-case-reform', '焦作市人民医院以案促改活动', "Reform through Cases at Jiaozuo People's Hospital", 'campaign',
    ['jzrm:1588,1597 implied']],
  ['jiaozuo-peoples-hospital-medical-ethics', '焦作市人民医院医德医风建设', "Medical Ethics Campaign of Jiaozuo People's Hospital", 'campaign',
    ['jzrm:3144,3154 implied']],
  ['jiaozuo-peoples-hospital-service-star-rules', '焦作市人民医院“优质服务明星”评分细则', "Scoring Rules for Service Stars of Jiaozuo People's Hospital",
    'policy', ['jzrm:3234,3247 implied']],
  ['nine-integrity-rules', '医疗机构工作人员廉洁从业九项准则', 'Nine Rules of Integrity for the Staff of Medical Institutions', 'policy', ['jzrm:1403,1420']],
  ['jiaozuo-peoples-hospital-integrity-mobilisation', '焦作市人民医院廉政动员部署会', "Mobilisation Meeting on Integrity at Jiaozuo People's Hospital", 'event',
    ['jzrm:1450,1458 implied']],
  ['jiaozuo-peoples-hospital-integrity-coordination', '焦作市人民医院廉政专题协调会', "Coordination Meeting on Integrity at Jiaozuo People's Hospital", 'event',
    ['jzrm:1459,1464 implied']],
  ['jiaozuo-peoples-hospital-warning-film', '焦作市人民医院警示教育片《折翅的天使》观看活动', "Showing of a Warning Film at Jiaozuo People's Hospital",
    'campaign', ['jzrm:1466,1488 implied']],
  ['jiaozuo-peoples-hospital-self-checks', '焦作市人民医院自查自纠', "Self-checks at Jiaozuo People's Hospital", 'campaign', ['jzrm:1489,1495 implied']],
  ['jiaozuo-peoples-hospital-rectification', '焦作市人民医院逐项整改', "Rectification Item by Item at Jiaozuo People's Hospital", 'campaign',
    ['jzrm:1497,1503 implied']],
  ['jiaozuo-peoples-hospital-party-lectures', '焦作市人民医院专题党课', "Lectures for Party Members at Jiaozuo People's Hospital", 'class',
    ['jzrm:1560,1569 implied']],
  ['jiaozuo-peoples-hospital-integrity-talks', '焦作市人民医院集体廉政谈话', "Group Talks on Integrity at Jiaozuo People's Hospital", 'campaign',
    ['jzrm:1570,1578 implied']],
  ['jiaozuo-peoples-hospital-warning-meeting', '焦作市人民医院警示教育会', "Warning Meeting at Jiaozuo People's Hospital", 'event', ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-prison-visit', '焦作市人民医院参观焦作监狱活动', "Visit of Jiaozuo People's Hospital to Jiaozuo Prison", 'campaign',
    ['jzrm:1598,1619 implied']],
  ['party-disciplinary-regulations', '中国共产党纪律处分条例', 'Regulations of the Communist Party of China on Disciplinary Actions', 'policy',
    ['jzrm:1345,1357', 'jzrm:1389,1401']],
  ['three-meetings-and-one-lecture', '三会一课', 'Three Meetings and One Lecture', 'policy', ['jzrm:1103,1109']],
  ['jiaozuo-peoples-hospital-party-day', '焦作市人民医院主题党日活动', "Theme Days of Party Members at Jiaozuo People's Hospital", 'campaign',
    ['jzrm:1111,1123 implied']],
  ['jiaozuo-peoples-hospital-theory-study', '焦作市人民医院理论学习', "Study of Theory at Jiaozuo People's Hospital", 'class', ['jzrm:1079,1087 implied']],
  ['jiaozuo-peoples-hospital-outpatient-convenience', '焦作市人民医院门诊就诊便民化', "Convenient Outpatient Care at Jiaozuo People's Hospital", 'policy',
    ['jzrm:2829,2837 implied']],
  ['jiaozuo-peoples-hospital-simple-admission', '焦作市人民医院入院流程简约化', "Simple Admission at Jiaozuo People's Hospital", 'policy',
    ['jzrm:2974,2981 implied']],
  ['jiaozuo-peoples-hospital-smart-health-service', '焦作市人民医院健康服务智能化', "Smart Health Services at Jiaozuo People's Hospital", 'policy',
    ['jzrm:3062,3070 implied']],
  ['jiaozuo-peoples-hospital-nursing-and-home-ward', '焦作市人民医院“互联网+护理服务”与家庭病房联动模式',
    "Nursing by Internet Joined with Home Wards at Jiaozuo People's Hospital", 'project', ['jzrm:3788,3811 implied']],
  ['jiaozuo-peoples-hospital-facility-renewal', '焦作市人民医院设施更新', "Renewal of Facilities at Jiaozuo People's Hospital", 'project',
    ['jzrm:3642,3650 implied']],
  ['jiaozuo-peoples-hospital-song-county-pairing', '焦作市人民医院嵩县结对帮扶', "Paired Help for Song County by Jiaozuo People's Hospital", 'campaign',
    ['jzrm:346,379 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Program;

// id, another name, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',                 '三十工程',                            ['jzrm:3585,3589']],
  ['jiaozuo-peoples-hospital-99-charity-day',      '99公益日',                            ['jzrm:690,695']],
  ['jiaozuo-peoples-hospital-medical-group',       '焦作市人民医院城市医疗集团',          ['jzrm:2507,2530 implied']],
  ['jiaozuo-peoples-hospital-collective-decision', '“三重一大”集体决策制度',              ['jzrm:1007,1020']],
  ['jiaozuo-peoples-hospital-branch-standards',    '焦作市人民医院支部“五有”建设',        ['jzrm:1199,1205 implied']],
  ['jiaozuo-peoples-hospital-warning-film',        '折翅的天使',                          ['jzrm:1482,1487']],
  ['jiaozuo-peoples-hospital-nursing-and-home-ward', '“互联网+护理服务”与家庭病房联动模式', ['jzrm:3790,3811']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, start, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025', '2025',    ['jzrm:3578,3590']],
  ['henan-flood-relief-2021',      '2021-07', ['jzrm:484,494']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.start = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#start'];

// id, end, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building', '2024', ['jzrm:3390,3417']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.end = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#end'];

// id, status, evidence
UNWIND [
  // The works are on the year's list; that they have begun is not said.
  ['jiaozuo-peoples-hospital-outpatient-building', 'ended',    ['jzrm:3401,3417 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'planned',  ['jzrm:3554,3590 implied', 'jzrm:3700,3717 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',    'planned',  ['jzrm:3565,3590 implied']],
  ['jiaozuo-peoples-hospital-equipment-purchase',  'planned',  ['jzrm:3591,3604 implied']],
  ['jiaozuo-peoples-hospital-it-construction',     'planned',  ['jzrm:3591,3611 implied']],
  ['jiaozuo-peoples-hospital-theatre-and-supply-conversion', 'planned',  ['jzrm:3591,3625 implied']],
  ['jiaozuo-peoples-hospital-old-outpatient-conversion', 'planned',  ['jzrm:3591,3632 implied']],
  ['jiaozuo-peoples-hospital-campus-greening',     'planned',  ['jzrm:3591,3637 implied']],
  ['jiaozuo-peoples-hospital-traffic-separation',  'planned',  ['jzrm:3642,3662 implied']],
  ['jiaozuo-peoples-hospital-medical-group',       'building', ['jzrm:2519,2530']],
  ['jiaozuo-peoples-hospital-one-three-n',         'building', ['jzrm:2638,2655']],
  ['jiaozuo-peoples-hospital-nursing-and-home-ward', 'building', ['jzrm:3788,3811 implied']],
  ['jiaozuo-peoples-hospital-facility-renewal',    'planned',  ['jzrm:3642,3650 implied']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.status = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#status'];

// id, note, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building', '2024年年底竣工；地上十六层、地下两层，裙房六层；建成后医院成一院三区，医疗保健、科研教学与生活设施俱全',
    ['jzrm:3390,3417', 'jzrm:3418,3443', 'jzrm:3463,3537']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', '目标：设施更新、人车分流，有怀川文化特色，成为老院区改造的典型和标杆性医院',
    ['jzrm:3642,3699', 'jzrm:3700,3734']],
  ['rural-ecommerce-demonstration-site',           '以直播电商带动传统农产品销售，为乡村振兴探路', ['jzrm:740,776']],
  ['jiaozuo-peoples-hospital-branch-standards',    '五个目标：支部、书记、党建品牌、阵地、科室标杆各有其一', ['jzrm:1199,1243']],
  ['jiaozuo-peoples-hospital-branch-flow',         '写明做什么、谁来做、怎么做',                   ['jzrm:1248,1272']],
  ['jiaozuo-peoples-hospital-discipline-study',    '学习《中国共产党纪律处分条例》等，条例已发至领导干部及各党支部', ['jzrm:1330,1358', 'jzrm:1384,1421']],
  ['jiaozuo-peoples-hospital-warning-education',   '含动员会、协调会、看警示片《折翅的天使》、自查自纠、整改、廉政谈话、参观监狱',
    ['jzrm:1448,1506', 'jzrm:1570,1587', 'jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital-medical-ethics',      '涉及导医、窗口、医疗医技、后勤四方面服务',     ['jzrm:3158,3191']],
  ['jiaozuo-peoples-hospital-service-star-rules',  '百分制，看诊疗有无拖延推诿，病情、检查、诊断、治疗计划与风险是否告知', ['jzrm:3249,3329']],
  ['jiaozuo-peoples-hospital-committee-procedure', '党委由此按章议事：经费、项目不出错，决策有底气', ['jzrm:1022,1072']],
  ['jiaozuo-peoples-hospital-integrity',           '要干部职工算政治、经济、亲情三本账，筑牢思想防线', ['jzrm:1507,1542']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.note = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#note'];

// id, noteEn, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-outpatient-building',
    'Finished at the end of 2024: sixteen storeys above the ground and two below, with a podium of six; with it the hospital has three campuses, for care, research, teaching and daily life',
    ['jzrm:3390,3417', 'jzrm:3418,3443', 'jzrm:3463,3537']],
  ['jiaozuo-peoples-hospital-north-campus-renovation',
    'Aims: newer facilities, people and cars kept apart, the local culture of Huaichuan, a model of how old campuses are renewed',
    ['jzrm:3642,3699', 'jzrm:3700,3734']],
  ['rural-ecommerce-demonstration-site',           'Sells farm produce by live-streaming, as a way to rural revitalisation', ['jzrm:740,776']],
  ['jiaozuo-peoples-hospital-branch-standards',    'Five aims: for branch, secretary, brand, meeting place and model department', ['jzrm:1199,1243']],
  ['jiaozuo-peoples-hospital-branch-flow',         'They tell what is done, by whom and how', ['jzrm:1248,1272']],
  ['jiaozuo-peoples-hospital-discipline-study',    "On the Party's rules of discipline, handed out to leaders and branches, and others",
    ['jzrm:1330,1358', 'jzrm:1384,1421']],
  ['jiaozuo-peoples-hospital-warning-education',   'With meetings, a film on the health system, self-checks and mending, talks, and a visit to a prison',
    ['jzrm:1448,1506', 'jzrm:1570,1587', 'jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital-medical-ethics',      'In guidance, counters, medical and technical services, and logistics', ['jzrm:3158,3191']],
  ['jiaozuo-peoples-hospital-service-star-rules',  'Out of a hundred points, for care without delay and for telling patients about findings, plans and risks',
    ['jzrm:3249,3329']],
  ['jiaozuo-peoples-hospital-committee-procedure', 'With it the committee decides by rule: no errors in funds and projects, and firm ground for decisions',
    ['jzrm:1022,1072']],
  ['jiaozuo-peoples-hospital-integrity',           'Staff are to reckon what misconduct costs in politics, money and family', ['jzrm:1507,1542']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.noteEn = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#noteEn'];

// from, to, properties, evidence
UNWIND [
  // The three hospitals work with the leader while the group is being formed: the 3 in its 1+3+N.
  ['jiaozuo-third-peoples-hospital', 'jiaozuo-peoples-hospital-medical-group', {status: 'building'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-fifth-peoples-hospital', 'jiaozuo-peoples-hospital-medical-group', {status: 'building'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-maternity-hospital',     'jiaozuo-peoples-hospital-medical-group', {status: 'building'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-peoples-hospital',       'china-sleep-breathing-alliance',         {},                   ['jzrm:1872,1887']]
] AS row
WITH row, row[0] + '/MEMBER_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:MEMBER_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo-thirty-projects-2025',               {}, ['jzrm:3554,3590']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',    'jiaozuo-thirty-projects-2025',               {}, ['jzrm:3565,3590']],
  ['jiaozuo-peoples-hospital-equipment-purchase',  'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3541,3604 implied']],
  ['jiaozuo-peoples-hospital-it-construction',     'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3541,3611 implied']],
  ['jiaozuo-peoples-hospital-theatre-and-supply-conversion', 'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3541,3625 implied']],
  ['jiaozuo-peoples-hospital-old-outpatient-conversion', 'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3541,3632 implied']],
  ['jiaozuo-peoples-hospital-campus-greening',     'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3541,3637 implied']],
  ['jiaozuo-peoples-hospital-traffic-separation',  'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3591,3662 implied']],
  ['rural-ecommerce-demonstration-site',           'rural-revitalisation',                       {}, ['jzrm:711,776 implied']],
  ['jiaozuo-peoples-hospital-one-three-n',         'jiaozuo-peoples-hospital-medical-group',     {}, ['jzrm:2573,2655 implied']],
  ['jiaozuo-peoples-hospital-branch-flow',         'jiaozuo-peoples-hospital-branch-standards',  {}, ['jzrm:1199,1272 implied']],
  ['jiaozuo-peoples-hospital-party-duty-list',     'jiaozuo-peoples-hospital-branch-standards',  {}, ['jzrm:1244,1282 implied']],
  ['jiaozuo-peoples-hospital-discipline-study',    'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1317,1383 implied']],
  ['jiaozuo-peoples-hospital-warning-education',   'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-case-reform',         'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1588,1597 implied']],
  ['jiaozuo-peoples-hospital-service-star-rules',  'jiaozuo-peoples-hospital-medical-ethics',    {}, ['jzrm:3144,3154 implied', 'jzrm:3228,3248 implied']],
  ['jiaozuo-peoples-hospital-integrity-mobilisation', 'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1448,1458 implied']],
  ['jiaozuo-peoples-hospital-integrity-coordination', 'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1448,1464 implied']],
  ['jiaozuo-peoples-hospital-warning-film',        'jiaozuo-peoples-hospital-warning-education', {}, ['jzrm:1466,1488 implied']],
  ['jiaozuo-peoples-hospital-self-checks',         'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1489,1495 implied']],
  ['jiaozuo-peoples-hospital-rectification',       'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1497,1503 implied']],
  ['jiaozuo-peoples-hospital-party-lectures',      'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1551,1569 implied', 'jzrm:1623,1643 implied']],
  ['jiaozuo-peoples-hospital-integrity-talks',     'jiaozuo-peoples-hospital-integrity',         {}, ['jzrm:1570,1578 implied']],
  ['jiaozuo-peoples-hospital-warning-meeting',     'jiaozuo-peoples-hospital-warning-education', {}, ['jzrm:1579,1587 implied']],
  ['jiaozuo-peoples-hospital-prison-visit',        'jiaozuo-peoples-hospital-warning-education', {}, ['jzrm:1598,1619 implied', 'jzrm:1623,1643 implied']],
  ['jiaozuo-peoples-hospital-facility-renewal',    'jiaozuo-thirty-projects-2025',
    {note: '属北院区整体改造、医疗服务能力提升两个项目，原文未分列', noteEn: 'Within the renovation and the upgrade; which of the two is not said'},
    ['jzrm:3541,3650 implied']],
  ['jiaozuo-peoples-hospital-song-county-pairing', 'poverty-relief-to-rural-revitalisation',     {}, ['jzrm:320,379 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-thirty-projects-2025',                 'jiaozuo', {}, ['jzrm:3541,3552 implied']],
  ['jiaozuo-peoples-hospital-outpatient-building', 'jiaozuo', {}, ['jzrm:3399,3415 implied']],
  ['jiaozuo-peoples-hospital-north-campus-renovation', 'jiaozuo', {}, ['jzrm:3541,3563 implied']],
  ['jiaozuo-peoples-hospital-capacity-upgrade',    'jiaozuo', {}, ['jzrm:3541,3590 implied']],
  ['jiaozuo-resident-training',                    'jiaozuo', {}, ['jzrm:412,424 implied']],
  ['henan-ten-service-measures',                   'henan',   {}, ['jzrm:2744,2760']],
  ['seven-convenience-measures',                   'henan',   {}, ['jzrm:2744,2775']],
  ['jiaozuo-peoples-hospital-medical-group',       'jiaozuo', {}, ['jzrm:2603,2633 implied']],
  ['henan-flood-relief-2021',                      'henan',   {}, ['jzrm:484,510 implied']]
] AS row
WITH row, row[0] + '/LOCATED_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LOCATED_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-outpatient-building',  {}, ['jzrm:3399,3417 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-north-campus-renovation', {status: 'planned'}, ['jzrm:3552,3563 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-capacity-upgrade',     {status: 'planned'}, ['jzrm:3552,3575 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-equipment-purchase',   {status: 'planned'}, ['jzrm:3591,3604 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-it-construction',      {status: 'planned'}, ['jzrm:3591,3611 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-theatre-and-supply-conversion', {status: 'planned'}, ['jzrm:3591,3625 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-old-outpatient-conversion', {status: 'planned'}, ['jzrm:3591,3632 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-campus-greening',      {status: 'planned'}, ['jzrm:3591,3637 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-resident-training',
    {note: '多年来培训了一批批医师，人数未说明', noteEn: 'Over many years; how many were trained is not said'}, ['jzrm:406,426', 'jzrm:427,441']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-99-charity-day',       {}, ['jzrm:687,696']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-army-support',         {}, ['jzrm:687,704']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-traffic-separation',   {status: 'planned'}, ['jzrm:3642,3662 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-health-education-outreach', {}, ['jzrm:659,675']],
  ['jiaozuo-peoples-hospital-health-education-team', 'jiaozuo-peoples-hospital-health-education-outreach', {}, ['jzrm:661,686']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-one-three-n',          {status: 'building'}, ['jzrm:2602,2655']],
  ['sanming',                                  'sanming-huzhou-yangzhou-experience',            {}, ['jzrm:2556,2572 implied']],
  ['huzhou',                                   'sanming-huzhou-yangzhou-experience',            {}, ['jzrm:2556,2572 implied']],
  ['yangzhou',                                 'sanming-huzhou-yangzhou-experience',            {}, ['jzrm:2556,2572 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-collective-decision',  {}, ['jzrm:986,1021']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-committee-procedure',  {}, ['jzrm:1022,1048']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-branch-standards',     {}, ['jzrm:1184,1198']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-branch-flow',          {}, ['jzrm:1244,1272']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-party-duty-list',      {}, ['jzrm:1265,1282 implied']],
  ['jiaozuo-peoples-hospital-party-committee', 'jiaozuo-peoples-hospital-integrity',            {}, ['jzrm:1313,1329']],
  ['jiaozuo-peoples-hospital-party-committee', 'jiaozuo-peoples-hospital-discipline-study',     {}, ['jzrm:1359,1383']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-warning-education',    {}, ['jzrm:1466,1479', 'jzrm:1579,1587']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-case-reform',          {}, ['jzrm:1588,1597']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-medical-ethics',       {}, ['jzrm:3144,3202']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-service-star-rules',
    {role: '评分', note: '并多种形式宣传', noteEn: 'And makes the results known'}, ['jzrm:3231,3248', 'jzrm:3354,3366']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-integrity-mobilisation', {}, ['jzrm:1448,1458']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-integrity-coordination', {}, ['jzrm:1448,1464']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-warning-film',         {}, ['jzrm:1466,1488']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-self-checks',          {}, ['jzrm:1489,1495']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-rectification',        {}, ['jzrm:1497,1503']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-party-lectures',       {}, ['jzrm:1547,1569']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-integrity-talks',      {}, ['jzrm:1570,1578']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-warning-meeting',      {}, ['jzrm:1579,1587']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-prison-visit',
    {note: '领导干部和重点科室负责人参加', noteEn: 'For leaders and heads of key departments'}, ['jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-party-day', {note: '常态化开展', noteEn: 'Held as a rule'}, ['jzrm:1111,1123']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-theory-study',         {}, ['jzrm:1074,1087']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-outpatient-convenience', {}, ['jzrm:2829,2837 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-simple-admission',
    {note: '原则：信息多跑路，患者少跑腿', noteEn: 'So that data travel rather than patients'}, ['jzrm:2974,2981 implied', 'jzrm:2982,3006']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-smart-health-service', {}, ['jzrm:3062,3070 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-nursing-and-home-ward', {status: 'building'}, ['jzrm:3788,3811']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-facility-renewal',     {status: 'planned'}, ['jzrm:3642,3650 implied']],
  ['jiaozuo-peoples-hospital',                 'jiaozuo-peoples-hospital-song-county-pairing',  {}, ['jzrm:346,379']]
] AS row
WITH row, row[0] + '/RUNS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:RUNS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-medical-group', {status: 'building', note: '对标三明、湖州、扬州等地的做法，推动落实功能定位',
    noteEn: 'After the example of Sanming, Huzhou and Yangzhou; each hospital is to find its part'}, ['jzrm:2507,2530 implied', 'jzrm:2551,2601 implied']],
  ['jiaozuo-peoples-hospital', 'jiaozuo-peoples-hospital-alliance', {note: '与成员单位深化业务合作，依托互联网医院和医学远程中心',
    noteEn: 'Works more closely with its members, through its internet hospital and telemedicine centre'}, ['jzrm:609,658 implied']]
] AS row
WITH row, row[0] + '/LEADS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:LEADS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};

// from, to, properties, evidence
UNWIND [
  ['jiaozuo-peoples-hospital',                   'henan-ten-service-measures',                   {}, ['jzrm:2738,2760']],
  ['jiaozuo-peoples-hospital',                   'seven-convenience-measures',                   {}, ['jzrm:2738,2777']],
  ['jiaozuo-peoples-hospital',                   'test-result-recognition-campaign',             {}, ['jzrm:3756,3775']],
  ['jiaozuo-peoples-hospital-north-campus',      'jiaozuo-peoples-hospital-north-campus-renovation', {status: 'planned', role: '改造院区'}, ['jzrm:3554,3563']],
  ['jiaozuo-peoples-hospital-operating-theatre', 'jiaozuo-peoples-hospital-theatre-and-supply-conversion', {status: 'planned', role: '改造对象'},
    ['jzrm:3612,3625']],
  ['jiaozuo-peoples-hospital-sterile-supply-centre', 'jiaozuo-peoples-hospital-theatre-and-supply-conversion', {status: 'planned', role: '改造对象'},
    ['jzrm:3612,3625']],
  ['jiaozuo-peoples-hospital',                   'rural-ecommerce-demonstration-site',           {}, ['jzrm:708,739']],
  ['jiaozuo-teachers-college',                   'rural-ecommerce-demonstration-site',           {}, ['jzrm:711,739']],
  ['jiaozuo-peoples-hospital',                   'aid-to-xinjiang',                              {role: '选派医师'}, ['jzrm:276,309']],
  ['jiaozuo-peoples-hospital',                   'poverty-relief-to-rural-revitalisation', {role: '对口支援嵩县'}, ['jzrm:320,405', 'jzrm:578,594 implied']],
  ['song-county',                                'poverty-relief-to-rural-revitalisation',       {}, ['jzrm:380,405']],
  ['jiaozuo-peoples-hospital',                   'epidemic-control', {role: '医务工作者', note: '历时三年；一批医务人员获国家级、省级、市级表彰，未列名',
    noteEn: 'Over three years; members of its staff were commended at national, provincial and municipal level, none is named'},
    ['jzrm:34,52', 'jzrm:132,159']],
  ['jiaozuo-peoples-hospital',                   'henan-flood-relief-2021', {role: '组建应急医疗救护队'}, ['jzrm:484,527', 'jzrm:578,608 implied']],
  ['jiaozuo-peoples-hospital-emergency-team',    'henan-flood-relief-2021',                      {role: '救护'}, ['jzrm:518,536']],
  ['jiaozuo-peoples-hospital',                   'rural-revitalisation',                         {}, ['jzrm:580,594', 'jzrm:756,776 implied']],
  ['jiaozuo-party-committee',                    'jiaozuo-peoples-hospital-medical-group',       {status: 'building', role: '领导'}, ['jzrm:2531,2585']],
  ['jiaozuo-government',                         'jiaozuo-peoples-hospital-medical-group',       {status: 'building', role: '领导'}, ['jzrm:2531,2585']],
  ['jiaozuo-health-commission',                  'jiaozuo-peoples-hospital-medical-group',       {status: 'building', role: '领导'}, ['jzrm:2531,2585']],
  ['jiaozuo-third-peoples-hospital',             'jiaozuo-peoples-hospital-one-three-n', {status: 'building', role: '协作医院'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-fifth-peoples-hospital',             'jiaozuo-peoples-hospital-one-three-n', {status: 'building', role: '协作医院'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-maternity-hospital',                 'jiaozuo-peoples-hospital-one-three-n', {status: 'building', role: '协作医院'}, ['jzrm:2602,2655 implied']],
  ['jiaozuo-peoples-hospital',                   'sanming-huzhou-yangzhou-experience',           {role: '对标'}, ['jzrm:2551,2572']],
  ['jiaozuo-peoples-hospital',                   'nine-integrity-rules',                         {role: '组织学习'}, ['jzrm:1384,1421 implied']],
  ['jiaozuo-prison',                             'jiaozuo-peoples-hospital-warning-education',   {role: '参观地点'}, ['jzrm:1598,1619']],
  ['jiaozuo-party-school',                       'jiaozuo-peoples-hospital-integrity',           {role: '来院讲专题党课'}, ['jzrm:1551,1569']],
  ['jiaozuo-peoples-hospital',                   'party-disciplinary-regulations',               {role: '组织学习'}, ['jzrm:1359,1402']],
  ['jiaozuo-peoples-hospital-party-committee',   'party-disciplinary-regulations',               {role: '发放'}, ['jzrm:1330,1358 implied']],
  ['jiaozuo-peoples-hospital',                   'three-meetings-and-one-lecture',               {role: '落实'}, ['jzrm:1098,1110']],
  ['jiaozuo-party-school',                       'jiaozuo-peoples-hospital-party-lectures',      {role: '教授来院讲课'}, ['jzrm:1551,1569']],
  ['jiaozuo-prison',                             'jiaozuo-peoples-hospital-prison-visit',        {role: '参观地点'}, ['jzrm:1598,1619']],
  ['jiaozuo-peoples-hospital-examination-booking-centre', 'jiaozuo-peoples-hospital-outpatient-convenience', {},
    ['jzrm:2829,2837 implied', 'jzrm:2886,2899 implied']],
  ['jiaozuo-peoples-hospital-patient-service-centre', 'jiaozuo-peoples-hospital-outpatient-convenience', {},
    ['jzrm:2829,2837 implied', 'jzrm:2900,2914 implied']],
  ['jiaozuo-peoples-hospital-admission-service-centre', 'jiaozuo-peoples-hospital-simple-admission', {}, ['jzrm:2974,2981 implied', 'jzrm:3007,3016 implied']],
  ['song-county',                                'jiaozuo-peoples-hospital-song-county-pairing', {role: '受帮扶地'}, ['jzrm:346,379 implied']]
] AS row
WITH row, row[0] + '/PARTICIPATES_IN/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PARTICIPATES_IN {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
