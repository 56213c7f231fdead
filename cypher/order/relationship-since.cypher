// Since when; an empty text where nobody knows.
//
// @mode  fragment
coalesce(r.since, '')
