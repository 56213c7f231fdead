// Where the passage starts; -1 for a document as a whole.
//
// @mode  fragment
coalesce(v.start, -1)
