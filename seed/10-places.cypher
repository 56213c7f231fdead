// Places that the documents name, all counties and districts of their cities, and what they are part of.
// Codes are those of GB/T 2260; functional areas have none.

// id, name, English name, kind, evidence
UNWIND [
  ['china',   '中国',       'China',   null, ['gbt2260']],
  ['eritrea', '厄立特里亚', 'Eritrea', null, ['jzrm:175,181']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Country;

// id, name, English name, kind, evidence
UNWIND [
  ['henan',     '河南省',           'Henan',     null, ['gbt2260']],
  ['hubei',     '湖北省',           'Hubei',     null, ['gbt2260']],
  ['guangdong', '广东省',           'Guangdong', null, ['gbt2260']],
  ['jiangsu',   '江苏省',           'Jiangsu',   null, ['gbt2260']],
  ['xinjiang',  '新疆维吾尔自治区', 'Xinjiang',  null, ['gbt2260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:Province;

// id, name, English name, kind, evidence
UNWIND [
  ['beijing',   '北京市', 'Beijing',   null, ['gbt2260']],
  ['jiaozuo',   '焦作市', 'Jiaozuo',   null, ['gbt2260']],
  ['luoyang',   '洛阳市', 'Luoyang',   null, ['gbt2260']],
  ['xinxiang',  '新乡市', 'Xinxiang',  null, ['gbt2260']],
  ['shangqiu',  '商丘市', 'Shangqiu',  null, ['gbt2260']],
  ['zhengzhou', '郑州市', 'Zhengzhou', null, ['gbt2260']],
  ['wuhan',     '武汉市', 'Wuhan',     null, ['gbt2260']],
  ['guangzhou', '广州市', 'Guangzhou', null, ['gbt2260']],
  ['xuzhou',    '徐州市', 'Xuzhou',    null, ['gbt2260']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:City;

// id, name, English name, kind, evidence
UNWIND [
  ['jiefang-district',            '解放区',                 'Jiefang District',   'district',          ['gbt2260']],
  ['shanyang-district',           '山阳区',                 'Shanyang District',  'district',          ['gbt2260']],
  ['xiuwu-county',                '修武县',                 'Xiuwu County',       'county',            ['gbt2260']],
  ['wen-county',                  '温县',                   'Wen County',         'county',            ['gbt2260']],
  ['zhongzhan-district',          '中站区',                 'Zhongzhan District', 'district',          ['gbt2260']],
  ['macun-district',              '马村区',                 'Macun District',     'district',          ['gbt2260']],
  ['boai-county',                 '博爱县',                 "Bo'ai County",       'county',            ['gbt2260']],
  ['wuzhi-county',                '武陟县',                 'Wuzhi County',       'county',            ['gbt2260']],
  ['qinyang',                     '沁阳市',                 'Qinyang',            'county-level-city', ['gbt2260']],
  ['mengzhou',                    '孟州市',                 'Mengzhou',           'county-level-city', ['gbt2260']],
  ['liangyuan-district',          '梁园区',                 'Liangyuan District', 'district',          ['gbt2260']],
  ['suiyang-district',            '睢阳区',                 'Suiyang District',   'district',          ['gbt2260']],
  ['minquan-county',              '民权县',                 'Minquan County',     'county',            ['gbt2260']],
  ['sui-county',                  '睢县',                   'Sui County',         'county',            ['gbt2260']],
  ['ningling-county',             '宁陵县',                 'Ningling County',    'county',            ['gbt2260']],
  ['zhecheng-county',             '柘城县',                 'Zhecheng County',    'county',            ['gbt2260']],
  ['yucheng-county',              '虞城县',                 'Yucheng County',     'county',            ['gbt2260']],
  ['xiayi-county',                '夏邑县',                 'Xiayi County',       'county',            ['gbt2260']],
  ['yongcheng',                   '永城市',                 'Yongcheng',          'county-level-city', ['gbt2260']],
  ['shangqiu-demonstration-zone', '商丘市城乡一体化示范区', 'Shangqiu Urban-Rural Integration Demonstration Zone', 'functional-area',
    ['baike-shangqiu-new-area']],
  ['song-county',                 '嵩县',                   'Song County',        'county',            ['gbt2260']],
  ['weihui',                      '卫辉市',                 'Weihui',             'county-level-city', ['gbt2260']],
  ['jiaozuo-demonstration-zone',  '焦作市城乡一体化示范区', 'Jiaozuo Urban-Rural Integration Demonstration Zone', 'functional-area',
    ['jiaozuo-demonstration-zone-plan', 'jzwj:2169,2177 implied']]
] AS row
MERGE (e:Entity {id: row[0]})
SET e = {id: row[0], name: row[1], nameEn: row[2], kind: row[3], citations: [c IN row[4] | c + '#name']}, e:County;

// id, another name, evidence
UNWIND [
  ['shangqiu-demonstration-zone', '商丘新区',         ['baike-shangqiu-new-area']],
  ['jiaozuo-demonstration-zone',  '城乡一体化示范区', ['jzwj:2169,2177']],
  ['henan',                       '河南',             ['jzrm:495,497']],
  ['zhengzhou',                   '郑州',             ['jzzy:253,255']],
  ['wuhan',                       '武汉',             ['jzwj:4210,4212']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.aliases = [name IN coalesce(e.aliases, []) WHERE name <> row[1]] + [row[1]]
SET e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#alias=' + row[1]];

// id, adcode, evidence
UNWIND [
  ['henan',              '410000', ['gbt2260']],
  ['hubei',              '420000', ['gbt2260']],
  ['guangdong',          '440000', ['gbt2260']],
  ['jiangsu',            '320000', ['gbt2260']],
  ['xinjiang',           '650000', ['gbt2260']],
  ['beijing',            '110000', ['gbt2260']],
  ['jiaozuo',            '410800', ['gbt2260']],
  ['luoyang',            '410300', ['gbt2260']],
  ['xinxiang',           '410700', ['gbt2260']],
  ['shangqiu',           '411400', ['gbt2260']],
  ['zhengzhou',          '410100', ['gbt2260']],
  ['wuhan',              '420100', ['gbt2260']],
  ['guangzhou',          '440100', ['gbt2260']],
  ['xuzhou',             '320300', ['gbt2260']],
  ['jiefang-district',   '410802', ['gbt2260']],
  ['shanyang-district',  '410811', ['gbt2260']],
  ['xiuwu-county',       '410821', ['gbt2260']],
  ['wen-county',         '410825', ['gbt2260']],
  ['zhongzhan-district', '410803', ['gbt2260']],
  ['macun-district',     '410804', ['gbt2260']],
  ['boai-county',        '410822', ['gbt2260']],
  ['wuzhi-county',       '410823', ['gbt2260']],
  ['qinyang',            '410882', ['gbt2260']],
  ['mengzhou',           '410883', ['gbt2260']],
  ['liangyuan-district', '411402', ['gbt2260']],
  ['suiyang-district',   '411403', ['gbt2260']],
  ['minquan-county',     '411421', ['gbt2260']],
  ['sui-county',         '411422', ['gbt2260']],
  ['ningling-county',    '411423', ['gbt2260']],
  ['zhecheng-county',    '411424', ['gbt2260']],
  ['yucheng-county',     '411425', ['gbt2260']],
  ['xiayi-county',       '411426', ['gbt2260']],
  ['yongcheng',          '411481', ['gbt2260']],
  ['song-county',        '410325', ['gbt2260']],
  ['weihui',             '410781', ['gbt2260']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.adcode = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#adcode'];

// Cities of the rank of a province.
// id, provinceLevel, evidence
UNWIND [
  ['beijing', true, ['gbt2260']]
] AS row
MATCH (e:Entity {id: row[0]})
SET e.provinceLevel = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#provinceLevel'];

// from, to, properties, evidence
UNWIND [
  ['henan',                       'china',     {}, ['gbt2260']],
  ['hubei',                       'china',     {}, ['gbt2260']],
  ['guangdong',                   'china',     {}, ['gbt2260']],
  ['jiangsu',                     'china',     {}, ['gbt2260']],
  ['xinjiang',                    'china',     {}, ['gbt2260']],
  ['beijing',                     'china',     {}, ['gbt2260']],
  ['jiaozuo',                     'henan',     {}, ['gbt2260']],
  ['luoyang',                     'henan',     {}, ['gbt2260']],
  ['xinxiang',                    'henan',     {}, ['gbt2260']],
  ['shangqiu',                    'henan',     {}, ['gbt2260']],
  ['zhengzhou',                   'henan',     {}, ['gbt2260']],
  ['wuhan',                       'hubei',     {}, ['gbt2260']],
  ['guangzhou',                   'guangdong', {}, ['gbt2260']],
  ['xuzhou',                      'jiangsu',   {}, ['gbt2260']],
  ['jiefang-district',            'jiaozuo',   {}, ['gbt2260']],
  ['shanyang-district',           'jiaozuo',   {}, ['gbt2260']],
  ['xiuwu-county',                'jiaozuo',   {}, ['gbt2260']],
  ['wen-county',                  'jiaozuo',   {}, ['gbt2260']],
  ['zhongzhan-district',          'jiaozuo',   {}, ['gbt2260']],
  ['macun-district',              'jiaozuo',   {}, ['gbt2260']],
  ['boai-county',                 'jiaozuo',   {}, ['gbt2260']],
  ['wuzhi-county',                'jiaozuo',   {}, ['gbt2260']],
  ['qinyang',                     'jiaozuo',   {}, ['gbt2260']],
  ['mengzhou',                    'jiaozuo',   {}, ['gbt2260']],
  ['liangyuan-district',          'shangqiu',  {}, ['gbt2260']],
  ['suiyang-district',            'shangqiu',  {}, ['gbt2260']],
  ['minquan-county',              'shangqiu',  {}, ['gbt2260']],
  ['sui-county',                  'shangqiu',  {}, ['gbt2260']],
  ['ningling-county',             'shangqiu',  {}, ['gbt2260']],
  ['zhecheng-county',             'shangqiu',  {}, ['gbt2260']],
  ['yucheng-county',              'shangqiu',  {}, ['gbt2260']],
  ['xiayi-county',                'shangqiu',  {}, ['gbt2260']],
  ['yongcheng',                   'shangqiu',  {}, ['gbt2260']],
  ['shangqiu-demonstration-zone', 'shangqiu',  {}, ['baike-shangqiu-new-area']],
  ['song-county',                 'luoyang',   {}, ['gbt2260']],
  ['weihui',                      'xinxiang',  {}, ['gbt2260']],
  ['jiaozuo-demonstration-zone',  'jiaozuo',   {}, ['jiaozuo-demonstration-zone-plan', 'jzwj:2151,2177 implied']]
] AS row
WITH row, row[0] + '/PART_OF/' + row[1] + coalesce('/' + row[2].kind, '/' + row[2].subject, '') AS id
MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]})
MERGE (a)-[r:PART_OF {id: id}]->(b)
SET r = row[2], r += {id: id, citations: row[3]};
