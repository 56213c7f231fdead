// Creates measures, or replaces their properties.
//
// @mode  write
// @param rows  map[]  the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
MERGE (m:Measure {id: row.id})
SET m = row
