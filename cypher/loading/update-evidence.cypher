// Replaces the properties of evidence.
//
// @mode  write
// @param dataset  string  to which the records belong
// @param rows     map[]   the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (v:Evidence {dataset: $dataset, id: row.id})
SET v = row
