// How many figures there are, as `figure/list` lists them.
//
// The slots in <…> are filled from `cypher/filter/` and `figure/fits`.
//
// @mode  read
// @param values    any[]
// @param labels    string[] | null
// @param measures  string[] | null
// @param subject   map | null
// @param from      string | null
// @param to        string | null
// @param undated   boolean
// @row   count     integer
// @row   dateless  integer  how many of them have no date
MATCH (f:Figure)-[:MEASURES]->(e:Entity)
WHERE
  <fits $measures $subject $from $to $undated> AND
  ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels)) AND
  <filter $values>
RETURN
  count(f) AS count,
  count(CASE WHEN f.asOf IS NULL AND f.since IS NULL AND f.until IS NULL THEN 1 END) AS dateless
