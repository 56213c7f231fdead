// Sentences of documents that hold no fact: `[document with the range, reason]`.
MATCH (d:Document {id: split(row[0], ':')[0]})
WITH d, split(row[0], ':')[1] + ' ' + row[1] AS mark
SET d.marks = [other IN coalesce(d.marks, []) WHERE other <> mark] + [mark]
