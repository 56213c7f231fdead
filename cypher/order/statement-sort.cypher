// The sort of the statement: names, then properties, relationships and figures.
//
// @mode  fragment
CASE sort
  WHEN 'NAME' THEN 0
  WHEN 'PROPERTY' THEN 1
  WHEN 'RELATIONSHIP' THEN 2
  ELSE 3
END
