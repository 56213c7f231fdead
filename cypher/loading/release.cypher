// Ends a loading in parts.
//
// @mode  write
// @param dataset  string  the id of the data set
MATCH (d:Dataset {id: $dataset})
REMOVE d.loader
REMOVE d.part
