// It starts in one of these years; what has no start is in the year `none`.
//
// @mode  fragment
// @param value  string[]
any(year IN $value WHERE coalesce(e.start, 'none') STARTS WITH year)
