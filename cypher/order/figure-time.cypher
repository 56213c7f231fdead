// The first of its dates `asOf`, `until` and `since` that exists, or an empty text.
//
// @mode  fragment
coalesce(f.asOf, f.until, f.since, '')
