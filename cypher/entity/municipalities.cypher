// The cities of the rank of a province, by id.
//
// @mode  read
// @row   id  string
MATCH (e:City {provinceLevel: true})
RETURN e.id AS id
ORDER BY id
