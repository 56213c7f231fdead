// Documents: `{id, kind, title, publisher, published, file, sha256, characters}`, what is not known left out.
MERGE (d:Document {id: row.id})
SET d = row
