// Creates entities of one kind, or replaces their properties.
//
// @mode  write
// @param rows  map[]  the properties of each, `id` and `dataset` among them
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row, e:<Label>
