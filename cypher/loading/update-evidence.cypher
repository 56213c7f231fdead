// Replaces the properties of evidence.
//
// @mode  write
// @param rows  map[]  the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
MATCH (v:Evidence {id: row.id})
SET v = row
