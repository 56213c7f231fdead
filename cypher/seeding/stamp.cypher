// No rows; marks every entity, document and piece of evidence as one of our data set.
//
// @mode  write
// @param dataset  string  the id of the data set
MATCH (e:Entity)
SET e.dataset = $dataset
WITH count(*) AS entities
MATCH (d:Document)
SET d.dataset = $dataset
WITH count(*) AS documents
MATCH (v:Evidence)
SET v.dataset = $dataset
