// The level, from 0 for the lowest, or -1 if it is unknown.
//
// @mode  fragment
// @param levels  string[]  the levels, the lowest first
coalesce(head([at IN range(0, size($levels) - 1) WHERE $levels[at] = e.level]), -1)
