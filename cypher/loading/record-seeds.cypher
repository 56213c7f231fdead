// Records what seed files say, so that the same files need not be parsed again.
//
// @mode  write
// @param id           string     the id of the data set
// @param fingerprint  string     of the files
// @param digest       string     of their content
// @param links        integer[]  how many links of evidence it needs: to documents, entities, figures
MATCH (d:Dataset {id: $id})
SET d.seedsFingerprint = $fingerprint, d.seedsDigest = $digest, d.seedsLinks = $links
