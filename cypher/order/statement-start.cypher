// Where the first passage starts; -1 in a reference work.
//
// @mode  fragment
start
