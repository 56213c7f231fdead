// The evidence's id.
//
// @mode  fragment
v.id
