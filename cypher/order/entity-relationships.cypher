// How many relationships an entity has itself.
//
// @mode  fragment
COUNT { (e)-[]-(:Entity) }
