// It is a member of one of these.
//
// @mode  fragment
// @param value  string[]  ids of entities
EXISTS {
  MATCH (e)-[:MEMBER_OF]->(body:Entity)
  WHERE body.id IN $value
}
