// The relationship's id.
//
// @mode  fragment
r.id
