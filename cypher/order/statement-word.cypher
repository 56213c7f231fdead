// The type of a relationship, the name of a property.
//
// @mode  fragment
coalesce(property, split(about, '/')[1], '')
