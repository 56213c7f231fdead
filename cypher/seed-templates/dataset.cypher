// The data set: `{id, version, title}`, one row in all seeds.
MERGE (d:Dataset {id: row.id})
SET d += row
