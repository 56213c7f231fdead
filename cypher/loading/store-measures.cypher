// Creates measures, or replaces their properties.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
MERGE (m:Measure {dataset: $dataset, id: row.id})
SET m = row
