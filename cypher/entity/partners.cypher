// The number of PARTNERS_WITH and SUPPORTS relationships of `e` and its parts, each counted once, as `partners`.
//
// @mode  fragment
OPTIONAL MATCH
  path =
    (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(:Entity)-[r:PARTNERS_WITH|SUPPORTS]-(:Entity)
WHERE all(step IN nodes(path)[1..length(path)] WHERE <is part>)
WITH e, count(DISTINCT r.id) AS partners
