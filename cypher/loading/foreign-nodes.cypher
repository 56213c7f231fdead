// How many nodes belong to nobody's or another's data set, by their labels, the most first.
//
// Any label may be among them, so none can stand in the pattern.
//
// @mode  read
// @param dataset  string  the id of our data set, which our nodes carry
// @row   labels  string[]  in no order of their own
// @row   nodes   integer
MATCH (node)
WHERE coalesce(toString(node.dataset), '') <> $dataset
WITH labels(node) AS labels, count(node) AS nodes
RETURN labels, nodes
ORDER BY nodes DESC, labels
