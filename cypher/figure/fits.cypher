// Whether the figure `f` is of what is asked; a figure as of a date has it for both its bounds.
//
// Dates compare as in `relationship/held`.
//
// @mode  fragment
// @param measures  string[] | null  keeps only these; null keeps all
// @param subject   map | null       as in `filter/name`: what the subject must fit; null keeps all
// @param from      string | null    the first day of the time asked, `YYYY-MM-DD`; null asks for no time
// @param to        string | null    its last day
// @param undated   boolean          whether those without any date stay
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
