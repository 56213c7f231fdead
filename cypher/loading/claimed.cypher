// The unfinished loading in parts, without a row if there is none.
//
// @mode  read
// @param id  string  the id of the data set
// @row   loader  string   a unique name of the loading
// @row   part    integer  how many parts are stored
MATCH (d:Dataset {id: $id})
WHERE d.loader IS NOT NULL
RETURN d.loader AS loader, d.part AS part
ORDER BY loader
