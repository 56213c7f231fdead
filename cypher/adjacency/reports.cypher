// The entities whose own activities each document reports, for the index. The rows have no order.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   ids      string[]
MATCH (d:Document {dataset: $dataset})
WHERE d.reportsOn IS NOT NULL
RETURN d.reportsOn AS ids
