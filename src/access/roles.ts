/** What somebody may do, from the least to the most. Each role may do what those before it may. */
export const ROLES = ["reader", "curator", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whether a role may do what another one may. */
export function includes(role: Role, required: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(required);
}

/** The highest role in a list of texts, of which others are ignored; undefined if none is a role. */
export function highestRole(names: readonly string[]): Role | undefined {
  return ROLES.findLast((role) => names.includes(role));
}
