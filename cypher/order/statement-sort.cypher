// The sort: names, then properties, then relationships.
//
// @mode  fragment
CASE sort
  WHEN 'NAME' THEN 0
  WHEN 'PROPERTY' THEN 1
  ELSE 2
END
