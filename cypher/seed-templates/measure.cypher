// What figures measure: `{id, name, nameEn, unit}`.
MERGE (m:Measure {id: row.id})
SET m = row
