// When: as of when, else until when, else since when.
//
// @mode  fragment
coalesce(f.asOf, f.until, f.since, '')
