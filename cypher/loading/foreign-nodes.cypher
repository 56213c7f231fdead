// How many nodes do not belong to the data set, by labels, in descending order.
//
// They may have any label, so the pattern has none.
//
// @mode  read
// @param dataset  string  the id of the data set
// @row   labels  string[]  in no order of their own
// @row   nodes   integer
MATCH (node)
WHERE coalesce(toString(node.dataset), '') <> $dataset
WITH labels(node) AS labels, count(node) AS nodes
RETURN labels, nodes
ORDER BY nodes DESC, labels
