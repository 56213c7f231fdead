// The constraints and indexes on Neo4j, each created where it is missing.
//
// Each engine has its own file: on Neo4j a UNIQUE constraint owns its index, and the one that Grafeo needs is rejected.
//
// @mode  write
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (e:Evidence) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (m:Measure) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (f:Figure) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE INDEX entity_name_index IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX evidence_about_index IF NOT EXISTS FOR (e:Evidence) ON (e.about);
CREATE INDEX evidence_document_index IF NOT EXISTS FOR (e:Evidence) ON (e.document);
CREATE INDEX figure_measure_index IF NOT EXISTS FOR (f:Figure) ON (f.measure);
