// The level, from 0 for the lowest; -1 where it is not known.
//
// @mode  fragment
// @param levels  string[]  the levels, the lowest first
coalesce(head([at IN range(0, size($levels) - 1) WHERE $levels[at] = e.level]), -1)
