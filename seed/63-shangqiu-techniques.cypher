// 商丘市中心医院: techniques and nursing.

// id, name, English name, kind, evidence
UNWIND [
  ['shangqiu-central-hospital-emergency-pci',               '急诊冠状动脉造影PCI',                  'Emergency Coronary Angiography and PCI',                     'technique', ['sqzx:3200,3212']],
  ['shangqiu-central-hospital-pacemaker-implantation',      '心脏起搏器植入术',                     'Pacemaker Implantation',                                     'technique', ['sqzx:3226,3234']],
  ['shangqiu-central-hospital-radiofrequency-ablation',     '射频消融术',                           'Radiofrequency Ablation',                                    'technique', ['sqzx:3235,3241']],
  ['shangqiu-central-hospital-coronary-bypass',             '冠状动脉旁路移植术',                   'Coronary Artery Bypass Grafting',                            'technique', ['sqzx:3242,3251']],
  ['shangqiu-central-hospital-integrated-kidney-treatment', '肾病的中西医结合治疗',                 'Integrated Chinese and Western Treatment of Kidney Disease', 'technique', ['sqzx:3263,3303 implied']],
  ['shangqiu-central-hospital-continuous-myelosuppression', '持续性骨髓抑制治疗',                   'Treatment of Persistent Myelosuppression',                   'technique', ['sqzx:3316,3326']],
  ['shangqiu-central-hospital-driver-gene-lung-cancer',     '驱动基因阳性肺癌患者的三线治疗',       'Third-Line Treatment of Driver-Gene-Positive Lung Cancer',   'technique', ['sqzx:3327,3343']],
  ['shangqiu-central-hospital-liver-cancer-combined',       '肝癌介入联合系统治疗',                 'Interventional and Systemic Treatment of Liver Cancer',      'technique', ['sqzx:3344,3355']],
  ['shangqiu-central-hospital-colon-cancer-third-line',     '转移性结肠癌的三线治疗',               'Third-Line Treatment of Metastatic Colon Cancer',            'technique', ['sqzx:3356,3368']],
  ['shangqiu-central-hospital-small-cell-lung-cancer',      '广泛期小细胞肺癌的三线治疗',           'Third-Line Treatment of Extensive Small-Cell Lung Cancer',   'technique', ['sqzx:3369,3383']],
  ['shangqiu-central-hospital-spine-minimally-invasive',    '腰椎间盘突出症等脊柱疾病的微创治疗',   'Minimally Invasive Treatment of Spinal Disease',             'technique', ['sqzx:3392,3410']],
  ['shangqiu-central-hospital-small-incision-hip',          '小切口髋关节置换手术',                 'Small-Incision Hip Replacement',                             'technique', ['sqzx:3411,3422']],
  ['shangqiu-central-hospital-arthroscopic-meniscus',       '关节镜下半月板缝合术',                 'Arthroscopic Meniscus Repair',                               'technique', ['sqzx:3423,3434']],
  ['shangqiu-central-hospital-intrathecal-pump',            '鞘内泵置入术',                         'Intrathecal Pump Implantation',                              'technique', ['sqzx:3435,3442']],
  ['shangqiu-central-hospital-endoscopic-thyroid',          '微创表面无切口腔镜下甲状腺肿瘤切除术', 'Scarless Endoscopic Resection of Thyroid Tumours',           'technique', ['sqzx:3443,3462']],
  ['shangqiu-central-hospital-laparoscopic-colorectal',     '腹腔镜下结直肠肿瘤根治术',             'Laparoscopic Radical Resection of Colorectal Tumours',       'technique', ['sqzx:3463,3476']],
  ['shangqiu-central-hospital-single-port-ovarian-cyst',    '脐单孔腹腔镜下卵巢囊肿剔除术',         'Single-Port Laparoscopic Ovarian Cystectomy',                'technique', ['sqzx:3477,3492']],
  ['shangqiu-central-hospital-single-port-salpingectomy',   '脐单孔腹腔镜下输卵管切除术',           'Single-Port Laparoscopic Salpingectomy',                     'technique', ['sqzx:3493,3508']],
  ['shangqiu-central-hospital-surgical-endoscopy',          '外科内镜技术',                         'Surgical Endoscopy',                                         'technique', ['sqzx:4837,4843']],
  ['shangqiu-central-hospital-clinical-nursing',            '常用临床护理',                         'Common Clinical Nursing',                                    'service',   ['sqzx:2755,2761']],
  ['shangqiu-central-hospital-health-promotion-guidance',   '健康促进指导',                         'Guidance on Health Promotion',                               'service',   ['sqzx:2763,2774']],
  ['shangqiu-central-hospital-specialist-nursing-guidance', '专科护理指导',                         'Specialist Nursing Guidance',                                'service',   ['sqzx:2776,2787']],
  ['shangqiu-central-hospital-intravenous-nursing',         '静脉治疗护理',                         'Nursing of Intravenous Treatment',                           'service',   ['sqzx:2788,2794']],
  ['shangqiu-central-hospital-peritoneal-dialysis-nursing', '腹膜透析护理',                         'Nursing of Peritoneal Dialysis',                             'service',   ['sqzx:2795,2802']],
  ['shangqiu-central-hospital-mother-baby-nursing',         '母婴护理',                             'Mother and Baby Nursing',                                    'service',   ['sqzx:2810,2815']],
  ['shangqiu-central-hospital-tcm-nursing',                 '中医护理',                             'Nursing of Traditional Chinese Medicine',                    'service',   ['sqzx:2816,2820']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Offering;

// id, another name, evidence
UNWIND [
  ['shangqiu-central-hospital-emergency-pci',   '经皮冠状动脉介入治疗', ['sqzx:3213,3224']],
  ['shangqiu-central-hospital-coronary-bypass', '心脏搭桥手术',         ['sqzx:3253,3259']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// The article gives them to internal medicine and surgery as a whole.
// from, to, properties, evidence
UNWIND [
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-emergency-pci',               {},                                                                                                                                        ['sqzx:3195,3212']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-pacemaker-implantation',      {},                                                                                                                                        ['sqzx:3195,3234']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-radiofrequency-ablation',     {},                                                                                                                                        ['sqzx:3195,3241']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-coronary-bypass',             {},                                                                                                                                        ['sqzx:3195,3251']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-integrated-kidney-treatment', {note: '含肾病综合征、急慢性肾炎、糖尿病肾病、过敏性紫癜性肾炎', noteEn: 'Nephrotic syndrome, nephritis, diabetic and purpura nephritis'}, ['sqzx:3195,3303']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-continuous-myelosuppression', {},                                                                                                                                        ['sqzx:3310,3326']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-driver-gene-lung-cancer',     {},                                                                                                                                        ['sqzx:3310,3343']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-liver-cancer-combined',       {},                                                                                                                                        ['sqzx:3310,3355']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-colon-cancer-third-line',     {},                                                                                                                                        ['sqzx:3310,3368']],
  ['shangqiu-central-hospital-internal-medicine', 'shangqiu-central-hospital-small-cell-lung-cancer',      {},                                                                                                                                        ['sqzx:3310,3383']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-spine-minimally-invasive',    {},                                                                                                                                        ['sqzx:3387,3410']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-small-incision-hip',          {},                                                                                                                                        ['sqzx:3387,3422']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-arthroscopic-meniscus',       {},                                                                                                                                        ['sqzx:3387,3434']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-intrathecal-pump',            {},                                                                                                                                        ['sqzx:3387,3442']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-endoscopic-thyroid',          {},                                                                                                                                        ['sqzx:3387,3462']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-laparoscopic-colorectal',     {},                                                                                                                                        ['sqzx:3387,3476']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-single-port-ovarian-cyst',    {},                                                                                                                                        ['sqzx:3387,3492']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-single-port-salpingectomy',   {},                                                                                                                                        ['sqzx:3387,3508']],
  ['shangqiu-central-hospital-surgery',           'shangqiu-central-hospital-surgical-endoscopy',          {note: '见图注', noteEn: 'From a caption'},                                                                                                ['sqzx:4835,4845 implied']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-clinical-nursing',            {},                                                                                                                                        ['sqzx:2738,2761']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-health-promotion-guidance',   {},                                                                                                                                        ['sqzx:2738,2774']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-specialist-nursing-guidance', {},                                                                                                                                        ['sqzx:2738,2787']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-intravenous-nursing',         {},                                                                                                                                        ['sqzx:2738,2794']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-peritoneal-dialysis-nursing', {},                                                                                                                                        ['sqzx:2738,2802']],
  ['shangqiu-central-hospital-nursing',           'wound-stoma-care',                                      {},                                                                                                                                        ['sqzx:2738,2809']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-mother-baby-nursing',         {},                                                                                                                                        ['sqzx:2738,2815']],
  ['shangqiu-central-hospital-nursing',           'shangqiu-central-hospital-tcm-nursing',                 {},                                                                                                                                        ['sqzx:2738,2820']]
] AS row
WITH row, row[0] + '/OFFERS/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:OFFERS {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
