// The start of the first passage, or -1 in a reference work.
//
// @mode  fragment
start
