// Whether the figure `f` matches the conditions, where `asOf` counts as its first and last date.
//
// Dates may be partial, and are compared as texts. A partial date is a prefix of its days, so it sorts before all of
// them. Its last day is reached if the day starts with it.
//
// @mode  fragment
// @param measures  string[] | null  only these; null for all
// @param subject   map | null       as in `filter/name`: conditions on the subject; null for all
// @param from      string | null    the first day of the requested time, `YYYY-MM-DD`; null for any time
// @param to        string | null    its last day
// @param undated   boolean          whether figures without any date match
($measures IS NULL OR f.measure IN $measures) AND
($subject IS NULL OR
  (f.subject IS NOT NULL AND
    ($subject.eq IS NULL OR f.subject = $subject.eq) AND
    ($subject.oneOf IS NULL OR f.subject IN $subject.oneOf) AND
    ($subject.contains IS NULL OR f.subject CONTAINS $subject.contains) AND
    ($subject.startsWith IS NULL OR f.subject STARTS WITH $subject.startsWith))) AND
($undated OR f.asOf IS NOT NULL OR f.since IS NOT NULL OR f.until IS NOT NULL) AND
($to IS NULL OR coalesce(f.asOf, f.since) IS NULL OR coalesce(f.asOf, f.since) <= $to) AND
($from IS NULL OR
  coalesce(f.asOf, f.until) IS NULL OR
  coalesce(f.asOf, f.until) >= $from OR
  $from STARTS WITH coalesce(f.asOf, f.until))
