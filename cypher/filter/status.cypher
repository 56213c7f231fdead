// Its status is one of these, where the empty text is an unknown status.
//
// @mode  fragment
// @param value  string[]
coalesce(e.status, '') IN $value
