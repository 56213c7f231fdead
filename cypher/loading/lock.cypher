// Locks the data set until the end of the transaction, so that other transactions wait.
//
// Setting and removing a value is a write for the engine, but changes nothing.
//
// @mode  write
// @param dataset  string  the id of the data set, made where it is missing
MERGE (d:Dataset {id: $dataset})
ON CREATE SET d.dataset = $dataset
SET d.lock = true
REMOVE d.lock
