// It or one of its parts has a relationship that matches.
//
// @mode  fragment
// @param value  map  `via`, `status`, `years`, `ends` (ids), `labels` of the other end; null matches all
EXISTS {
  MATCH path = (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(:Entity)-[r:PARTNERS_WITH|SUPPORTS|MEMBER_OF|CERTIFIED_AS|ISSUED_BY|PART_OF|LOCATED_IN|RUNS|LEADS|PARTICIPATES_IN|OFFERS|GOVERNS|AWARDED|AFFILIATED_WITH]-(other:Entity)
  WHERE
    ($value.via IS NULL OR type(r) IN $value.via) AND
    ($value.status IS NULL OR r.status IN $value.status) AND
    ($value.years IS NULL OR
      (r.since IS NOT NULL AND any(year IN $value.years WHERE r.since STARTS WITH year))) AND
    ($value.ends IS NULL OR other.id IN $value.ends) AND
    ($value.labels IS NULL OR any(label IN labels(other) WHERE label IN $value.labels)) AND
    all(step IN nodes(path)[1..length(path)] WHERE <is part>)
}
