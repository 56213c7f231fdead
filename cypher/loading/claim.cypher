// Marks the data set as being loaded in parts, and counts the parts that are stored.
//
// @mode  write
// @param id      string   the id of the data set
// @param loader  string   a unique name of the loading
// @param part    integer  how many parts are stored
MATCH (d:Dataset {id: $id})
SET d.loader = $loader, d.part = $part
