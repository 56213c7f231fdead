// The measure.
//
// @mode  fragment
f.measure
