// The type's name.
//
// @mode  fragment
type(r)
