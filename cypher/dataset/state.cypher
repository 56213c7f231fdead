// The recorded state of the data set, without a row before the first loading.
//
// @mode  read
// @param id  string  the id of the data set
// @row   dataset        string            what the property `dataset` of its records is
// @row   version        string | null   null until the first loading is over
// @row   title          string | null
// @row   digest         string | null
// @row   loadedAt       string | null
// @row   format         integer | null  the stored form, FORMAT in src/model/records.ts; null in old data
// @row   origin         'seeds' | 'import' | null  the source of the data; null in old data
// @row   nodes          integer | null  how many nodes were loaded
// @row   relationships  integer | null  how many relationships were loaded
MATCH (d:Dataset {id: $id})
RETURN
  coalesce(d.current, d.id) AS dataset,
  d.version AS version,
  d.title AS title,
  d.digest AS digest,
  d.loadedAt AS loadedAt,
  d.format AS format,
  d.origin AS origin,
  d.nodes AS nodes,
  d.relationships AS relationships
ORDER BY version
