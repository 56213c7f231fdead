// How many nodes do not belong to the data set, by labels, in descending order.
//
// They may have any label, so the pattern has none.
//
// @mode  read
// @param id  string  the id of the data set
// @row   labels  string[]  in no order of their own
// @row   nodes   integer
MATCH (node)
WITH node, coalesce(toString(node.dataset), '') AS dataset
WHERE dataset <> $id AND NOT dataset STARTS WITH $id + '/'
WITH labels(node) AS labels, count(node) AS nodes
RETURN labels, nodes
ORDER BY nodes DESC, labels
