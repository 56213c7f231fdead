// All relationships of a hospital: the number, and the first 20 by the name of the other end.
MATCH (h:Entity {id: $id})
RETURN
  COUNT { (h)-[]-(:Entity) } AS total,
  COLLECT { MATCH (h)-[r]-(o:Entity) RETURN o.name ORDER BY o.name, r.id LIMIT 20 } AS names
