import type { Role } from "../access/roles.ts";
import { addToken, readTokens, removeToken } from "../access/tokens-file.ts";
import { tokensFileOf } from "../http/access/sign-in.ts";
import type { CommandContext } from "./context.ts";
import { print, printError } from "./print.ts";

/** Adds a token, and prints it: this is the only time that it can be read. */
export function tokenAdd({ settings, quiet }: CommandContext, name: string, options: { role: Role; expires?: string }) {
  const file = tokensFileOf(settings);
  const secret = addToken(file, { name, ...options });
  print(secret);
  if (quiet) return;
  const until = options.expires === undefined ? "" : ` until ${options.expires}`;
  printError(`The token ${name} has the role ${options.role}${until}. It is not stored, so copy it now.`);
  if (settings.AUTH !== "token") printError("The service accepts it when AUTH is token.");
}

/** Prints the tokens of the file, without the tokens themselves. */
export function tokenList({ settings }: CommandContext): void {
  const tokens = readTokens(tokensFileOf(settings));
  for (const { name, role, created, expires } of tokens)
    print([name, role, `since ${created}`, expires === undefined ? "" : `until ${expires}`].join("\t").trimEnd());
  if (tokens.length === 0) printError("There are no tokens. Add one: `yilian token add <name>`.");
}

/** Removes a token; a running service rejects it within a second. */
export function tokenRemove({ settings, quiet }: CommandContext, name: string): void {
  removeToken(tokensFileOf(settings), name);
  if (!quiet) printError(`The token ${name} is no longer accepted.`);
}
