// It, or a part of it, is certified.
//
// @mode  fragment
// @param value  map  `ids` of certifications, and `status`: the statuses that count
EXISTS {
  MATCH (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(holder:Entity)-[held:CERTIFIED_AS]->(certification:Entity)
  WHERE
    certification.id IN $value.ids AND
    held.status IN $value.status AND
    (holder.id = e.id OR holder:Campus OR holder:Department OR holder:Team)
}
