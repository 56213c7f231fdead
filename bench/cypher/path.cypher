// One shortest path between two hospitals.
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH p = shortestPath((a)-[:PARTNERS_WITH|SUPPORTS|MEMBER_OF|PART_OF|LEADS|AFFILIATED_WITH*..6]-(b))
RETURN
  [node IN nodes(p) | node {.id, .name}] AS nodes,
  [r IN relationships(p) | {id: r.id, type: type(r)}] AS relationships
