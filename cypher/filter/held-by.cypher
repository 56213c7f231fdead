// It is one of these entities, or a part of one.
//
// @mode  fragment
// @param value  string[]  ids of entities
e.id IN $value OR EXISTS {
  MATCH (e)-[:PART_OF|AFFILIATED_WITH*1..3]->(whole:Entity)
  WHERE whole.id IN $value
}
