// The date `since`, or an empty text if it is unknown.
//
// @mode  fragment
coalesce(r.since, '')
