// How many relationships that make partners a hospital has itself.
//
// @mode  fragment
COUNT { (e)-[:PARTNERS_WITH|SUPPORTS]-(:Entity) }
