// Marks all entities, documents, measures, figures and pieces of evidence with the data set.
//
// @mode  write
// @param dataset  string  the id of the data set
MATCH (e:Entity)
SET e.dataset = $dataset
WITH count(*) AS entities
MATCH (d:Document)
SET d.dataset = $dataset
WITH count(*) AS documents
MATCH (m:Measure)
SET m.dataset = $dataset
WITH count(*) AS measures
MATCH (f:Figure)
SET f.dataset = $dataset
WITH count(*) AS figures
MATCH (v:Evidence)
SET v.dataset = $dataset
