// Ids that entities had before, such as those of entities made one: `[id, former id]`.
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]]
