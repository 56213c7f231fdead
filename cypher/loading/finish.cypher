// Records the result of a loading, whose records are served from now on.
//
// @mode  write
// @param id             string   the id of the data set
// @param current        string   what the property `dataset` of its records is
// @param digest         string
// @param loadedAt       string   ISO 8601, UTC
// @param format         integer  of the stored form
// @param origin         string   'seeds' | 'import'
// @param nodes          integer  how many nodes were loaded
// @param relationships  integer
MATCH (d:Dataset {id: $id})
SET
  d.current = $current,
  d.digest = $digest,
  d.loadedAt = $loadedAt,
  d.format = $format,
  d.origin = $origin,
  d.nodes = $nodes,
  d.relationships = $relationships
