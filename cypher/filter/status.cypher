// Where it stands itself is one of these; what is not known is the empty text.
//
// @mode  fragment
// @param value  string[]
coalesce(e.status, '') IN $value
