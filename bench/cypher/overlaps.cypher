// The pairs of the hospitals of a city that share the most partners, with their number.
MATCH (:Entity {id: $city})<-[:PART_OF*0..1]-(:Entity)<-[:LOCATED_IN]-(h:Hospital)
MATCH (h)-[:PARTNERS_WITH|SUPPORTS]-(x:Entity)
WITH DISTINCT x, h.id AS hospital
ORDER BY hospital
WITH x, collect(hospital) AS ids
WHERE size(ids) > 1
UNWIND range(0, size(ids) - 2) AS i
UNWIND range(i + 1, size(ids) - 1) AS j
WITH ids[i] AS a, ids[j] AS b, count(*) AS count
ORDER BY count DESC, a, b
LIMIT 20
RETURN {a: a, b: b, count: count} AS pair
