// The entities beside one, and all relationships between them.
MATCH (root:Entity {id: $root})-[]-(other:Entity)
WITH root, collect(DISTINCT other) AS others
WITH others + [root] AS nodes
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[r]->(b:Entity)
  WHERE b IN nodes
  RETURN collect({id: r.id, type: type(r), source: a.id, target: b.id}) AS relationships
}
RETURN [node IN nodes | node {.id, .name}] AS nodes, relationships
