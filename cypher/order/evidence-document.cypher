// The document's id.
//
// @mode  fragment
v.document
