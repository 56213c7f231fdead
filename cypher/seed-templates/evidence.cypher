// Evidence of entities, from citations such as `article:120,164 implied#alias=…`. The proof of a name implies the kind.
MATCH (e:Entity)
WHERE e.citations IS NOT NULL
WITH e, e.citations + [c IN e.citations WHERE e.kind IS NOT NULL AND split(c, '#')[1] = 'name' | split(c, '#')[0] + '#kind'] AS citations
SET e.citations = null
WITH e, citations
UNWIND citations AS citation
WITH e, citation, split(split(citation, '#')[0], ' ')[0] AS passage, substring(citation, size(split(citation, '#')[0]) + 1) AS fact
WITH e, passage, fact, split(fact, '=')[0] AS property, split(passage, ':')[1] AS range, citation STARTS WITH passage + ' implied' AS implied
MATCH (d:Document {id: split(passage, ':')[0]})
MERGE (v:Evidence {id: e.id + '#' + fact + '@' + passage})
SET v = {
  id: v.id, about: e.id, property: property, value: CASE WHEN property = 'alias' THEN substring(fact, 6) END,
  document: d.id, fragment: 'char=' + range, start: toInteger(split(range, ',')[0]),
  knowledge: CASE WHEN implied OR property = 'kind' THEN 'implied' ELSE 'stated' END
}
MERGE (v)-[:`IN`]->(d)
MERGE (v)-[:ABOUT]->(e);

// Evidence of relationships, which is about both of their ends.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.citations IS NOT NULL
WITH a, b, r, r.id AS id, r.citations AS citations
SET r.citations = null
WITH a, b, id, citations
UNWIND citations AS citation
WITH a, b, id, split(citation, ' ')[0] AS passage, citation ENDS WITH ' implied' AS implied
WITH a, b, id, passage, split(passage, ':')[1] AS range, implied
MATCH (d:Document {id: split(passage, ':')[0]})
MERGE (v:Evidence {id: id + '@' + passage})
SET v = {
  id: v.id, about: id, document: d.id, fragment: 'char=' + range, start: toInteger(split(range, ',')[0]),
  knowledge: CASE WHEN implied THEN 'implied' ELSE 'stated' END
}
MERGE (v)-[:`IN`]->(d)
MERGE (v)-[:ABOUT]->(a)
MERGE (v)-[:ABOUT]->(b);

// Evidence of figures.
MATCH (f:Figure)
WHERE f.citations IS NOT NULL
WITH f, f.citations AS citations
SET f.citations = null
WITH f, citations
UNWIND citations AS citation
WITH f, split(citation, ' ')[0] AS passage, citation ENDS WITH ' implied' AS implied
WITH f, passage, split(passage, ':')[1] AS range, implied
MATCH (d:Document {id: split(passage, ':')[0]})
MERGE (v:Evidence {id: f.id + '@' + passage})
SET v = {
  id: v.id, about: f.id, document: d.id, fragment: 'char=' + range, start: toInteger(split(range, ',')[0]),
  knowledge: CASE WHEN implied THEN 'implied' ELSE 'stated' END
}
MERGE (v)-[:`IN`]->(d)
MERGE (v)-[:ABOUT]->(f);
