// What connects each root with its partners, by root, partner and relationship; of another institution's part, the partner is the institution.
//
// @mode  read
// @param roots   string[]         the ids of entities whose partners are asked
// @param via     string[]         relationship types that make a partner
// @param status  string[] | null  keeps only these statuses; null keeps all
// @param from    string | null    the first day of the time asked, as in `relationship/held`; null asks for no time
// @param to      string | null    its last day
// @param rollUp  boolean          whether parts count for their institution, on both sides
// @param limit   integer          how many rows at most
// @row   rootId          string
// @row   holderId        string    the root, or the part of it that holds the relationship
// @row   relationshipId  string
// @row   otherId         string    the other end itself
// @row   partnerId       string    the other end, or the institution it is part of
// @row   partnerName     string
// @row   partnerLabels   string[]
// @row   undated         boolean   whether the relationship tells neither since when nor until when
UNWIND $roots AS rootId
MATCH path = (root:Entity {id: rootId})<-[:PART_OF|AFFILIATED_WITH*0..3]-(holder:Entity)
WHERE
  holder.id = rootId OR
  ($rollUp AND all(step IN nodes(path)[1..] WHERE step:Campus OR step:Department OR step:Team))
WITH DISTINCT rootId, holder
MATCH (holder)-[r]-(other:Entity)
WHERE
  type(r) IN $via AND
  ($status IS NULL OR r.status IN $status) AND
  ($to IS NULL OR r.since IS NULL OR r.since <= $to) AND
  ($from IS NULL OR r.until IS NULL OR r.until >= $from OR $from STARTS WITH r.until)
OPTIONAL MATCH path = (other)-[:PART_OF|AFFILIATED_WITH*1..3]->(top:Entity)
WHERE
  $rollUp AND
  (top:Hospital OR top:Institution) AND
  all(step IN nodes(path)[0..length(path)] WHERE step:Campus OR step:Department OR step:Team)
WITH rootId, holder, r, other, coalesce(top, other) AS partner
RETURN
  rootId,
  holder.id AS holderId,
  r.id AS relationshipId,
  other.id AS otherId,
  partner.id AS partnerId,
  partner.name AS partnerName,
  labels(partner) AS partnerLabels,
  r.since IS NULL AND r.until IS NULL AS undated
ORDER BY rootId, partnerId, relationshipId
LIMIT $limit
