// Its own status is one of these; an unknown one is the empty text.
//
// @mode  fragment
// @param value  string[]
coalesce(e.status, '') IN $value
