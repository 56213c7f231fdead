// Evidence of entities, from citations such as `article:120,164 implied#alias=…`. What proves the name proves the kind.
MATCH (e:Entity)
WHERE e.citations IS NOT NULL
WITH e, e.id AS about, e.kind AS kind, e.citations AS citations
SET e.citations = null
WITH e, about, kind, citations
UNWIND citations AS citation
WITH e, about, kind, citation, split(citation, '#')[0] AS cited
WITH e, about, kind, split(cited, ' ') AS parts, substring(citation, size(cited) + 1) AS fact
UNWIND CASE WHEN fact = 'name' AND kind IS NOT NULL THEN ['name', 'kind'] ELSE [fact] END AS statement
WITH e, about, parts, statement, split(statement, '=')[0] AS property, split(parts[0], ':') AS passage
MERGE (v:Evidence {id: about + '#' + statement + '@' + parts[0]})
SET v = {
  id: v.id, about: about, property: property, value: CASE WHEN property = 'alias' THEN substring(statement, 6) END,
  document: passage[0], fragment: 'char=' + passage[1], start: toInteger(split(passage[1], ',')[0]),
  knowledge: CASE WHEN size(parts) > 1 THEN 'implied' ELSE 'stated' END
}
MERGE (v)-[:ABOUT]->(e);

// Evidence of relationships, which is about both of their ends.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.citations IS NOT NULL
WITH a, b, r, r.id AS about, r.citations AS citations
SET r.citations = null
WITH a, b, about, citations
UNWIND citations AS citation
WITH a, b, about, split(citation, ' ') AS parts
WITH a, b, about, parts, split(parts[0], ':') AS passage
MERGE (v:Evidence {id: about + '@' + parts[0]})
SET v = {
  id: v.id, about: about, document: passage[0], fragment: 'char=' + passage[1], start: toInteger(split(passage[1], ',')[0]),
  knowledge: CASE WHEN size(parts) > 1 THEN 'implied' ELSE 'stated' END
}
MERGE (v)-[:ABOUT]->(a)
MERGE (v)-[:ABOUT]->(b);

// Evidence of figures.
MATCH (f:Figure)
WHERE f.citations IS NOT NULL
WITH f, f.id AS about, f.citations AS citations
SET f.citations = null
WITH f, about, citations
UNWIND citations AS citation
WITH f, about, split(citation, ' ') AS parts
WITH f, about, parts, split(parts[0], ':') AS passage
MERGE (v:Evidence {id: about + '@' + parts[0]})
SET v = {
  id: v.id, about: about, document: passage[0], fragment: 'char=' + passage[1], start: toInteger(split(passage[1], ',')[0]),
  knowledge: CASE WHEN size(parts) > 1 THEN 'implied' ELSE 'stated' END
}
MERGE (v)-[:ABOUT]->(f);

// All evidence, to the documents that it cites.
MATCH (d:Document)
MATCH (v:Evidence {document: d.id})
MERGE (v)-[:`IN`]->(d);
