// Records the result of a loading.
//
// @mode  write
// @param dataset        string   the id of the data set
// @param digest         string
// @param loadedAt       string   ISO 8601, UTC
// @param format         integer  of the stored form
// @param origin         string   'seeds' | 'import'
// @param nodes          integer  how many nodes were loaded
// @param relationships  integer
MATCH (d:Dataset {id: $dataset})
SET
  d.digest = $digest,
  d.loadedAt = $loadedAt,
  d.format = $format,
  d.origin = $origin,
  d.nodes = $nodes,
  d.relationships = $relationships
