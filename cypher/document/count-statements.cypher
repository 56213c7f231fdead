// How many statements each document proves.
//
// @mode  read
// @param documents  string[]
// @row   document  string
// @row   count     integer
UNWIND $documents AS document
MATCH (v:Evidence {document: document})
WITH DISTINCT document, v.about AS about, v.property AS property, v.value AS value
RETURN document, count(about) AS count
ORDER BY document
