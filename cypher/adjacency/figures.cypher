// All figures for the index, in lists with the same measure and dates.
//
// The rows have no order. The lists have the same order. An id begins with the id of the entity.
//
// @mode  read
// @param dataset  string  whose records are read
// @row   measure         string
// @row   asOf            string | null
// @row   since           string | null
// @row   until           string | null
// @row   ids             string[]
// @row   values          number[]
// @row   subjects        string[]  empty for none
// @row   relationships   string[]  ids; empty for none
// @row   certifications  string[]  ids; empty for none
MATCH (f:Figure {dataset: $dataset})
WITH
  f.measure AS measure,
  f.asOf AS asOf,
  f.since AS since,
  f.until AS until,
  collect(f.id) AS ids,
  collect(f.value) AS values,
  collect(coalesce(f.subject, '')) AS subjects,
  collect(coalesce(f.relationship, '')) AS relationships,
  collect(coalesce(f.certification, '')) AS certifications
RETURN measure, asOf, since, until, ids, values, subjects, relationships, certifications
