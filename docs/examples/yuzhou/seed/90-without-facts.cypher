// Sentences that hold no fact.

// sentence, reason
UNWIND [
  ['yzrb:0,7',     'heading'],
  ['yzrb:9,11',    'byline'],
  ['yzrb:31,44',   'rhetoric'],
  ['yzrb:370,385', 'rhetoric']
] AS row
MATCH (d:Document {id: split(row[0], ':')[0]})
WITH d, split(row[0], ':')[1] + ' ' + row[1] AS mark
SET d.marks = [other IN coalesce(d.marks, []) WHERE other <> mark] + [mark];
