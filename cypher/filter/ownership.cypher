// Its ownership is one of these.
//
// @mode  fragment
// @param value  string[]
coalesce(e.ownership, '') IN $value
