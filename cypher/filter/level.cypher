// Its level is one of these.
//
// @mode  fragment
// @param value  string[]
coalesce(e.level, '') IN $value
