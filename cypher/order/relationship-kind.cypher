// The kind of the relationship, or an empty text if it has none.
//
// @mode  fragment
coalesce(r.kind, '')
