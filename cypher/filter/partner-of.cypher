// It or one of its parts is a partner of one of these entities or of a part of one.
//
// @mode  fragment
// @param value  string[]  ids of entities
EXISTS {
  MATCH
    path =
      (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(:Entity)-[:PARTNERS_WITH|SUPPORTS]-(:Entity)-[:PART_OF|AFFILIATED_WITH*0..3]->(partner:Entity)
  WHERE
    partner.id IN $value AND
    partner.id <> e.id AND
    all(step IN nodes(path)[1..length(path)] WHERE <is part>)
}
