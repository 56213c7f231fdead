// Its subkind is one of these.
//
// @mode  fragment
// @param value  string[]
coalesce(e.kind, '') IN $value
