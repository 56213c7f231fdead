// The type of a relationship, the measure of a figure, the name of a property.
//
// @mode  fragment
coalesce(property, split(about, '/')[1], '')
