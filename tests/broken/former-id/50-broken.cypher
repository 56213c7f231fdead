// Ids that cannot be former ones.

UNWIND [
  ['lin-hai', 'old-lin'],
  ['yunxi', 'old-lin'],
  ['lin-hai', 'yunxi'],
  ['lin-hai', 'Old_Lin'],
  ['lin-hai', 'yx'],
  ['lin-hao', 'old-hao'],
  ['lin-hai']
] AS row
MATCH (e:Entity {id: row[0]})
SET e.formerIds = [id IN coalesce(e.formerIds, []) WHERE id <> row[1]] + [row[1]];
