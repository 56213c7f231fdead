// The id.
//
// @mode  fragment
e.id
