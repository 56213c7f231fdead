// Ends a loading in parts.
//
// @mode  write
// @param id  string  the id of the data set
MATCH (d:Dataset {id: $id})
REMOVE d.loader
REMOVE d.part
