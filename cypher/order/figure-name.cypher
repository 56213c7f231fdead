// The entity's name.
//
// @mode  fragment
e.name
