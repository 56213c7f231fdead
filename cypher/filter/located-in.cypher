// It or its institution is located in one of these places, or in a place inside one.
//
// @mode  fragment
// @param value  string[]  ids of places
EXISTS {
  MATCH (e)-[:PART_OF|AFFILIATED_WITH*0..3]->(whole:Entity)-[:LOCATED_IN]->(spot:Entity)-[:PART_OF*0..3]->(place:Entity)
  WHERE place.id IN $value
} OR EXISTS {
  MATCH (e)-[:PART_OF*1..3]->(place:Entity)
  WHERE place.id IN $value
}
