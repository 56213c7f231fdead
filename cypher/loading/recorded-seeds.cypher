// What the seed files that were parsed last say, without a row if that was not recorded.
//
// @mode  read
// @param id  string  the id of the data set
// @row   fingerprint  string     of the files
// @row   digest       string     of their content, which another data set may have replaced
// @row   links        integer[]  how many links of evidence it needs: to documents, entities, figures
MATCH (d:Dataset {id: $id})
WHERE d.seedsFingerprint IS NOT NULL
RETURN d.seedsFingerprint AS fingerprint, d.seedsDigest AS digest, d.seedsLinks AS links
ORDER BY fingerprint
