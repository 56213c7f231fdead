// It starts in one of these years, where `none` is the year of an entity without a start.
//
// @mode  fragment
// @param value  string[]
any(year IN $value WHERE coalesce(e.start, 'none') STARTS WITH year)
