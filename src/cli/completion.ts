import completion from "@bomb.sh/tab";

/**
 * Prints the completion script of a shell. A shell may run it again, for example in a nested shell or after a new
 * login.
 *
 * The library prints bash scripts that declare constants with `readonly`, which fails the second time.
 */
export function printCompletion(shell: string): void {
  const print = console.log;
  console.log = (script: string) => print(script.replaceAll(/^readonly (?=\w+=)/gm, ""));
  try {
    completion.setup("yilian", "yilian", shell);
  } finally {
    console.log = print;
  }
}
