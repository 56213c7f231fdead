// The partners of a hospital, each with the passages that prove it.
MATCH (h:Entity {id: $id})-[r:PARTNERS_WITH]-(o:Entity)
WITH r, o
ORDER BY o.name, r.id
LIMIT 30
RETURN
  r.id AS id,
  o.name AS name,
  COLLECT { MATCH (v:Evidence {about: r.id}) RETURN v {.fragment, .document, .knowledge} } AS evidence
