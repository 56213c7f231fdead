// How many statements each of some documents proves, as `document/statements` lists them.
//
// The slot in <…> is filled from `document/proved`.
//
// @mode  read
// @param documents  string[]
// @param sorts      string[] | null
// @param types      string[]
// @param via        string[] | null
// @row   entityId  string   the document's id
// @row   count     integer
UNWIND $documents AS entityId
MATCH (document:Document {id: entityId})
CALL (document) {
  <proved $sorts $types $via>
  RETURN count(evidenceId) AS count
}
RETURN entityId, count
