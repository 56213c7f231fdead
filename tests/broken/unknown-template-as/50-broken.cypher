UNWIND [
  {id: 'x'}
] AS line
MERGE (d:Document {id: line.id})
SET d = line;
