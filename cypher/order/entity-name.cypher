// The canonical name.
//
// @mode  fragment
e.name
