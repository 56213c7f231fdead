// Its canonical or English name matches.
//
// @mode  fragment
// @param value  map  `eq`, `oneOf`, `contains` and `startsWith`, each null for any
any(name IN [e.name, coalesce(e.nameEn, e.name)]
  WHERE
    ($value.eq IS NULL OR name = $value.eq) AND
    ($value.oneOf IS NULL OR name IN $value.oneOf) AND
    ($value.contains IS NULL OR name CONTAINS $value.contains) AND
    ($value.startsWith IS NULL OR name STARTS WITH $value.startsWith))
