// It or one of its parts has one of these certifications.
//
// @mode  fragment
// @param value  map  `ids` of certifications, null for all, and `status`: the statuses that count
EXISTS {
  MATCH
    path =
      (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(:Entity)-[held:CERTIFIED_AS]->(certification:Entity)
  WHERE
    ($value.ids IS NULL OR certification.id IN $value.ids) AND
    held.status IN $value.status AND
    all(step IN nodes(path)[1..length(path)] WHERE <is part>)
}
