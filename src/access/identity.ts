import type { Role } from "./roles.ts";

/** Who sends a request. */
export interface Identity {
  /** The name of the token, the `sub` of the JWT, the user that the proxy names; null if nobody signed in. */
  readonly subject: string | null;
  readonly role: Role;
}

/** The codes of failed attempts to sign in, as clients read them. */
export type SignInCode = "UNAUTHENTICATED" | "FORBIDDEN" | "SIGN_IN_UNAVAILABLE" | "BAD_REQUEST";

/** A request whose sender is not who it must be. The message is for the sender, and repeats nothing secret. */
export class SignInError extends Error {
  override readonly name = "SignInError";
  readonly code: SignInCode;

  constructor(code: SignInCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
