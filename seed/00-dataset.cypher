// The data set and its documents. Raise the version when what the seeds say changes.

UNWIND [
  {id: 'dataset', version: '2026.11.4', title: '焦作、商丘医院合作网络'}
] AS row
MERGE (d:Dataset {id: row.id})
SET d += row;

// Newspaper articles. None of them gives its paper or its day, so those stay out.
// `characters` counts the code points of the file as it is; `sha256` is of its bytes; `reportsOn` names whose activities it reports.
UNWIND [
  {id: 'jmzy', kind: 'article', reportsOn: ['jiaomei-central-hospital'], title: '笃行实干谱华章 砥砺奋进新征程——焦煤集团中央医院“十四五”高质量发展纪实',
    file: '000_da23eb310e483d0f.txt', characters: 4846, sha256: '44ffd42d5631b4a6eba78ab94296938342a80146aa6711a25adbb50fcc47c497'},
  {id: 'jzrm', kind: 'article', reportsOn: ['jiaozuo-peoples-hospital'],
    title: '杏林耕耘步铿锵 扬帆奋进新征程——写在焦作市人民医院荣获“全国卫生健康系统先进集体”之际', file: '001_8c273032f786a92b.txt', characters: 4420,
    sha256: 'e280e5a01b249a03b78a4aee645e3a70c860641a3221e849480e3bb74b6aa1fc'},
  {id: 'jzzy', kind: 'article', reportsOn: ['jiaozuo-tcm-hospital'], title: '焦作市中医院高质量发展纪实（原文无题，此题为本数据集所拟）',
    file: '002_4f93e1b6acdf3cfa.txt', characters: 3175, sha256: '60dcd39c898c04bdb56ad420a0e728ca94646d000ca0849a12b69cbfb86ee0a4'},
  {id: 'jzwj', kind: 'article', reportsOn: ['jiaozuo'], title: '聚焦健康 大美之作', file: '003_e69a66f2887db367.txt', characters: 4647,
    sha256: '6617590059db6d4ea8cb5c8d5149b4fc82c8d8c985191f76618db59bee2c7f7f'},
  {id: 'sqzx', kind: 'article', reportsOn: ['shangqiu-central-hospital'], title: '让高质量发展成为“赶考”路上的主旋律——商丘市中心医院高质量发展侧记',
    file: '004_e3ab64ebab17c45c.txt', characters: 4856, sha256: '6488b60b6033fd9505a6486c183a2ae21facf778a7c2c5e7b468df5ca47d19f5'},
  // Reference works: cited as a whole, without a range. The codes were read in the copy of github.com/cn/GB2260 (GB2260-2007.txt).
  {id: 'gbt2260', kind: 'reference', title: 'GB/T 2260—2007 中华人民共和国行政区划代码', published: '2007'},
  // Pages on what the articles name but do not place. Their addresses:
  // https://zh.wikipedia.org/wiki/中国人民解放军总医院, as of April 2024
  {id: 'wikipedia-pla-general-hospital', kind: 'reference', title: '中国人民解放军总医院', publisher: '维基百科', published: '2024-04'},
  // https://www.tjh.com.cn/contents/109/9156.html
  {id: 'tongji-hospital-introduction', kind: 'reference', title: '医院介绍', publisher: '华中科技大学同济医学院附属同济医院'},
  // https://zh.wikipedia.org/wiki/武漢同濟醫院
  {id: 'wikipedia-tongji-hospital', kind: 'reference', title: '华中科技大学同济医学院附属同济医院', publisher: '维基百科'},
  // https://www.gcs66.com/document_detail/46558.html
  {id: 'jiaozuo-demonstration-zone-plan', kind: 'reference', title: '焦作市城乡一体化示范区国民经济和社会发展第十四个五年规划纲要（2021年—2025年）',
    published: '2021-03'},
  // https://baike.baidu.hk/item/商丘新區/8441847
  {id: 'baike-shangqiu-new-area', kind: 'reference', title: '商丘新區', publisher: '百度百科'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;
