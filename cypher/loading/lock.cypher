// Locks the data set until the end of the transaction, so that other transactions wait.
//
// Setting and removing a value is a write for the engine, but changes nothing.
//
// @mode  write
// @param id  string  the id of the data set, made where it is missing
MERGE (d:Dataset {id: $id})
ON CREATE SET d.dataset = $id
SET d.lock = true
REMOVE d.lock
