// The finer kind; an empty text where there is none.
//
// @mode  fragment
coalesce(r.kind, '')
