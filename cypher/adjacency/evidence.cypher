// The evidence whose ids are in a range, in lists with the same knowledge.
//
// The rows have no order. An id contains all other properties.
//
// @mode  read
// @param dataset  string  whose records are read
// @param first    string  the least id in the range
// @param before   string  all ids in the range are less than this
// @row   knowledge  'stated' | 'implied'
// @row   ids        string[]
MATCH (v:Evidence {dataset: $dataset})
WHERE v.id >= $first AND v.id < $before
WITH v.knowledge AS knowledge, collect(v.id) AS ids
RETURN knowledge, ids
