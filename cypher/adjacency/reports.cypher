// The entities whose own activities each document reports, for the index. The rows have no order.
//
// @mode  read
// @row   ids  string[]
MATCH (d:Document)
WHERE d.reportsOn IS NOT NULL
RETURN d.reportsOn AS ids
