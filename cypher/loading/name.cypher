// Names the data set.
//
// @mode  write
// @param id       string  the id of the data set
// @param version  string  the curators' name for this state of the data
// @param title    string
MATCH (d:Dataset {id: $id})
SET d.version = $version, d.title = $title
