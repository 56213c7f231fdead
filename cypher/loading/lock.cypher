// No rows; locks the data set until the end of the transaction, so that other transactions wait.
//
// A value that is set and taken away again is a write to the engine, and leaves nothing behind.
//
// @mode  write
// @param dataset  string  the id of the data set, made where it is missing
MERGE (d:Dataset {id: $dataset})
ON CREATE SET d.dataset = $dataset
SET d.lock = true
REMOVE d.lock
