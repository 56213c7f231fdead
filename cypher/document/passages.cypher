// The passages of some documents that are cited, each once, by document.
//
// @mode  read
// @param documents  string[]
// @row   document  string
// @row   fragment  string
UNWIND $documents AS document
MATCH (v:Evidence {document: document})
WHERE v.fragment IS NOT NULL
WITH DISTINCT document, v.fragment AS fragment
RETURN document, fragment
ORDER BY document, fragment
