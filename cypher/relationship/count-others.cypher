// The number of other entities that each of some entities has relationships with that hold.
//
// The slot in <…> is filled from `relationship/held`.
//
// @mode  read
// @param ids          string[]
// @param rollUp       boolean
// @param via          string[] | null
// @param symmetric    string[]
// @param direction    string | null
// @param labels       string[] | null
// @param status       string[] | null
// @param from         string | null
// @param to           string | null
// @param undated      boolean
// @param wholes       boolean          whether a part of an institution counts as the institution
// @param otherLabels  string[] | null  counts only others with one of these labels; null counts all
// @row   entityId  string
// @row   count     integer
UNWIND $ids AS entityId
MATCH (entity:Entity {id: entityId})
CALL (entity) {
  <held $rollUp $via $symmetric $direction $labels $status $from $to $undated>
  WITH r, other
  WHERE r.status IS NULL OR r.status IN ['held', 'passed-review']
  WITH DISTINCT other
  OPTIONAL MATCH path = (other:Entity)-[:PART_OF|AFFILIATED_WITH*1..3]->(top:Entity)
  WHERE
    $wholes AND
    (top:Hospital OR top:Institution) AND
    all(step IN nodes(path)[0..length(path)] WHERE <is part>)
  WITH coalesce(top, other) AS counted
  WHERE $otherLabels IS NULL OR any(label IN labels(counted) WHERE label IN $otherLabels)
  RETURN DISTINCT counted.id AS countedId
}
WITH entityId, countedId
WHERE countedId <> entityId
RETURN entityId, count(countedId) AS count
