// The start of the passage, or -1 for evidence from a complete document.
//
// @mode  fragment
coalesce(v.start, -1)
