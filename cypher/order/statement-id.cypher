// The id of the first passage's evidence.
//
// @mode  fragment
evidenceId
