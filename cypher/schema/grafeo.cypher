// The constraints and indexes on Grafeo, each created where it is missing.
//
// Each engine has its own file: Grafeo needs an index beside a UNIQUE constraint, and Neo4j rejects that index.
// Evidence has only the index of its id here: no statement of the service finds it by anything else, and each further
// index slows down its storing.
//
// @mode  write
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (e:Evidence) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (m:Measure) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (f:Figure) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX document_id_index IF NOT EXISTS FOR (d:Document) ON (d.id);
CREATE INDEX evidence_id_index IF NOT EXISTS FOR (e:Evidence) ON (e.id);
CREATE INDEX measure_id_index IF NOT EXISTS FOR (m:Measure) ON (m.id);
CREATE INDEX figure_id_index IF NOT EXISTS FOR (f:Figure) ON (f.id);
CREATE INDEX dataset_id_index IF NOT EXISTS FOR (d:Dataset) ON (d.id);
CREATE INDEX entity_name_index IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX figure_measure_index IF NOT EXISTS FOR (f:Figure) ON (f.measure);
