// The other end's name.
//
// @mode  fragment
other.name
