// It, or a part of it, is a partner of one of these or of a part of one.
//
// @mode  fragment
// @param value  string[]  ids of entities
EXISTS {
  MATCH
    (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(holder:Entity)-[:PARTNERS_WITH|SUPPORTS]-(other:Entity)-[:PART_OF|AFFILIATED_WITH*0..3]->(partner:Entity)
  WHERE
    partner.id IN $value AND
    partner.id <> e.id AND
    (holder.id = e.id OR holder:Campus OR holder:Department OR holder:Team) AND
    (other.id = partner.id OR other:Campus OR other:Department OR other:Team)
}
