// The number of hospitals in each county of a city.
MATCH (:Entity {id: $city})<-[:PART_OF]-(county:County)<-[:LOCATED_IN]-(h:Hospital)
RETURN county.id AS key, county.name AS name, count(h) AS count
ORDER BY count DESC, key
