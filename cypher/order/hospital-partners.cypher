// The number of partners, from `entity/partners`.
//
// @mode  fragment
partners
