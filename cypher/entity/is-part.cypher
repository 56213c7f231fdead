// Whether the relationships of `step` count for the institution that it belongs to.
//
// @mode  fragment
step:Campus OR step:Department OR step:Team
