// The id.
//
// @mode  fragment
f.id
