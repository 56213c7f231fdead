// One property of entities, its name in place of <property>: `[id, value, evidence]`.
MATCH (e:Entity {id: row[0]})
SET e.<property> = row[1], e.citations = coalesce(e.citations, []) + [c IN row[2] | c + '#<property>']
