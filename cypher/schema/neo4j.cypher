// The constraints and indexes on Neo4j, each created where it is missing.
//
// Each engine has its own file: on Neo4j a UNIQUE constraint owns its index, and the one that Grafeo needs is rejected.
// A database has two copies of the data set for some time, so an id is unique within `dataset`. The property `dataset`
// comes first, so that the records of a copy are found by the index. Yilian does not use the index of ids alone:
// it is for other programs.
//
// @mode  write
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (e:Entity) REQUIRE (e.dataset, e.id) IS UNIQUE;
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (d:Document) REQUIRE (d.dataset, d.id) IS UNIQUE;
CREATE CONSTRAINT evidence_key IF NOT EXISTS FOR (e:Evidence) REQUIRE (e.dataset, e.id) IS UNIQUE;
CREATE CONSTRAINT measure_key IF NOT EXISTS FOR (m:Measure) REQUIRE (m.dataset, m.id) IS UNIQUE;
CREATE CONSTRAINT figure_key IF NOT EXISTS FOR (f:Figure) REQUIRE (f.dataset, f.id) IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
DROP CONSTRAINT entity_id IF EXISTS;
DROP CONSTRAINT document_id IF EXISTS;
DROP CONSTRAINT evidence_id IF EXISTS;
DROP CONSTRAINT measure_id IF EXISTS;
DROP CONSTRAINT figure_id IF EXISTS;
CREATE INDEX entity_id_index IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX entity_name_index IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX evidence_about_index IF NOT EXISTS FOR (e:Evidence) ON (e.about);
CREATE INDEX evidence_document_index IF NOT EXISTS FOR (e:Evidence) ON (e.document);
CREATE INDEX figure_measure_index IF NOT EXISTS FOR (f:Figure) ON (f.measure);
