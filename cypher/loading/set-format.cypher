// Records the stored form, before something is stored that an older Yilian would misread.
//
// @mode  write
// @param id      string   the id of the data set
// @param format  integer  of the stored form
MATCH (d:Dataset {id: $id})
SET d.format = $format
