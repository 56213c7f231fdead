// The relationships of `entity`, as `r` from `holderId` to `other`, and the `direction` seen from there.
//
// The slot in <…> is filled from `entity/holders`. A relationship that joins two holders is there once: from the entity
// itself, else from where it ends.
//
// Dates may be partial, and are compared as texts. A partial date is a prefix of its days, so it sorts before all of
// them. Its last day is reached if the day starts with it.
//
// @mode  fragment
// @param rollUp     boolean
// @param via        string[] | null  only these types; null for all
// @param symmetric  string[]         the symmetric types
// @param direction  string | null    'OUT', 'IN' or 'BOTH'; null for all
// @param labels     string[] | null  only other ends with one of these labels; null for all
// @param status     string[] | null  only these; null for all
// @param from       string | null    the first day of the requested time, `YYYY-MM-DD`; null for any time
// @param to         string | null    its last day
// @param undated    boolean          whether those without any bound stay
<holders $rollUp>
UNWIND holderIds AS holderId
MATCH (holder:Entity {id: holderId})-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH]-(other:Entity)
WHERE
  ($via IS NULL OR type(r) IN $via) AND
  ($status IS NULL OR r.status IN $status) AND
  ($undated OR r.since IS NOT NULL OR r.until IS NOT NULL) AND
  ($to IS NULL OR r.since IS NULL OR r.since <= $to) AND
  ($from IS NULL OR r.until IS NULL OR r.until >= $from OR $from STARTS WITH r.until) AND
  ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels)) AND
  NOT (holderId <> entity.id AND
    other.id IN holderIds AND
    (other.id = entity.id OR startNode(r).id = holderId))
WITH
  holderId,
  r,
  other,
  CASE
    WHEN type(r) IN $symmetric THEN 'BOTH'
    WHEN startNode(r).id = holderId THEN 'OUT'
    ELSE 'IN'
  END AS direction
WHERE $direction IS NULL OR direction = $direction
