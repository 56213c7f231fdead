// A page of the statements that each of some documents proves, each at its first passage.
//
// The slots in <…> are filled from `document/proved` and `cypher/order/`.
//
// @mode  read
// @param documents  string[]
// @param sorts      string[] | null
// @param types      string[]
// @param via        string[] | null
// @param after      any[] | null     the keys of the last row already seen; null for the first page
// @param limit      integer          how many rows at most for each document
// @row   entityId    string  the document's id
// @row   evidenceId  string  the first passage that proves it
// @row   keys        any[]   what it is ordered by, the evidence's id last
UNWIND $documents AS entityId
MATCH (document:Document {id: entityId})
CALL (document) {
  <proved $sorts $types $via>
  WITH evidenceId, <keys>
  WHERE $after IS NULL OR (<behind $after>)
  RETURN evidenceId, <list of keys> AS keys
  ORDER BY <order>
  LIMIT $limit
}
RETURN entityId, evidenceId, keys
