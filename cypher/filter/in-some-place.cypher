// It is located in a place of some kind, by the rule of `filter/located-in`.
//
// @mode  fragment
// @param value  map  `labels` of such places, and `provinceLevel`: whether a city of the rank of a province is one too
EXISTS {
  MATCH (e)-[:PART_OF|AFFILIATED_WITH*0..3]->(whole:Entity)-[:LOCATED_IN]->(spot:Entity)-[:PART_OF*0..3]->(place:Entity)
  WHERE
    any(label IN labels(place) WHERE label IN $value.labels) OR
    ($value.provinceLevel AND place.provinceLevel = true)
} OR EXISTS {
  MATCH (e)-[:PART_OF*1..3]->(place:Entity)
  WHERE
    any(label IN labels(place) WHERE label IN $value.labels) OR
    ($value.provinceLevel AND place.provinceLevel = true)
}
