// Another made-up city in another province: what the tests of generality load. The article is made up too.

UNWIND [
  {id: 'dataset', version: '1', title: '沙泉市医疗协作网络'}
] AS row
MERGE (d:Dataset {id: row.id})
SET d += row;

UNWIND [
  {id: 'sq', kind: 'article', title: '戈壁边上的医疗协作', file: 'shaquan.txt', characters: 480,
    sha256: 'ca0048eac8520c9affe31740c8fe66c80cb302dd870a4abc0370c8aae70ff8ca'},
  {id: 'gbt2260', kind: 'reference', title: 'GB/T 2260', published: '2007'}
] AS row
MERGE (d:Document {id: row.id})
SET d = row;

// sentence, reason
UNWIND [
  ['sq:0,9',   'heading'],
  ['sq:11,13', 'byline'],
  ['sq:35,50', 'rhetoric']
] AS row
MATCH (d:Document {id: split(row[0], ':')[0]})
WITH d, split(row[0], ':')[1] + ' ' + row[1] AS mark
SET d.marks = [other IN coalesce(d.marks, []) WHERE other <> mark] + [mark];

UNWIND [
  {id: 'beds', name: '床位', nameEn: 'beds', unit: '张'},
  {id: 'doctors', name: '医生人数', nameEn: 'doctors', unit: '人'}
] AS row
MERGE (m:Measure {id: row.id})
SET m = row;
