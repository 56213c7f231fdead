// The statements that a document proves, each at its first passage there, in the order of the text.
//
// @mode  read
// @param document    string
// @param afterStart  integer | null  where the last statement already seen starts; null for the first page
// @param afterId     string | null   the id of its evidence
// @param limit       integer         how many rows at most
// @row   evidenceId  string          the first passage that proves it
// @row   start       integer         where that passage starts; -1 in a reference work
MATCH (v:Evidence {document: $document})
WITH v, coalesce(v.start, -1) AS start
ORDER BY start, v.id
WITH v.about AS about, v.property AS property, v.value AS value, collect({id: v.id, start: start}) AS passages
WITH passages[0].id AS evidenceId, passages[0].start AS start
WHERE $afterId IS NULL OR start > $afterStart OR (start = $afterStart AND evidenceId > $afterId)
RETURN evidenceId, start
ORDER BY start, evidenceId
LIMIT $limit
