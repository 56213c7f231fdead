// How many relationships make partners of a hospital, those of its campuses, departments and teams included.
//
// @mode  fragment
COUNT {
  MATCH
    path =
      (e)<-[:PART_OF|AFFILIATED_WITH*0..3]-(:Entity)-[:PARTNERS_WITH|SUPPORTS]-(:Entity)
  WHERE all(step IN nodes(path)[1..length(path)] WHERE <is part>)
}
