// No rows; cuts figures off from the entities that they measure.
//
// @mode  write
// @param ids  string[]  ids of figures
UNWIND $ids AS id
MATCH (f:Figure {id: id})-[r:MEASURES]->(e:Entity)
DELETE r
