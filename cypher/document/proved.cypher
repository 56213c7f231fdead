// The statements that `document` proves, each with its sort key and its first passage in the document.
//
// @mode  fragment
// @param sorts  string[] | null  only these sorts: 'NAME', 'PROPERTY', 'RELATIONSHIP', 'FIGURE'; null for all
// @param types  string[]         the types of relationships; any other word at that place of an id is a measure
// @param via    string[] | null  only relationships of these types; null for all
MATCH (v:Evidence {document: document.id})
WITH
  v,
  coalesce(v.start, -1) AS start,
  CASE
    WHEN v.property IS NULL AND split(v.about, '/')[1] IN $types THEN 'RELATIONSHIP'
    WHEN v.property IS NULL THEN 'FIGURE'
    WHEN v.property IN ['name', 'nameEn', 'alias'] THEN 'NAME'
    ELSE 'PROPERTY'
  END AS sort
WHERE
  ($sorts IS NULL OR sort IN $sorts) AND
  ($via IS NULL OR (sort = 'RELATIONSHIP' AND split(v.about, '/')[1] IN $via))
WITH v, start, sort
ORDER BY start, v.id
WITH
  sort,
  v.about AS about,
  v.property AS property,
  v.value AS value,
  collect({id: v.id, start: start}) AS passages
WITH sort, about, property, value, passages[0].id AS evidenceId, passages[0].start AS start
