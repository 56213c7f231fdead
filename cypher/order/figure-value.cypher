// The value.
//
// @mode  fragment
f.value
