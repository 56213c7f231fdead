// Marks the data set as being loaded in parts, and counts the parts that are stored.
//
// The stored form is recorded too, because another version of Yilian may not know that there are two copies.
//
// @mode  write
// @param id      string   the id of the data set
// @param loader  string   a unique name of the loading
// @param part    integer  how many parts are stored
// @param format  integer  of the stored form
MATCH (d:Dataset {id: $id})
SET d.loader = $loader, d.part = $part, d.format = $format
