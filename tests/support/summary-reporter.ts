import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

/**
 * Ends a run with plain lines, for people and programs that read the log: `failed: <file> > <test>: <message>` for
 * each failed test, suite and file, `flaky: …` for each test that passed when it was repeated, then the counts:
 * `N passed, N failed, N skipped`.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        if (state !== "pending") counts[state]++;
        if (state === "failed") report("failed", module, test, errors);
        else if (test.diagnostic()?.flaky === true) report("flaky", module, test, errors ?? []);
      }
      // A file that does not load, and what failed before or after the tests.
      for (const group of [module, ...module.children.allSuites()]) {
        if (group.errors().length === 0) continue;
        counts.failed++;
        report("failed", module, group, group.errors());
      }
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}

function report(
  what: "failed" | "flaky",
  module: TestModule,
  failed: TestCase | TestSuite | TestModule,
  errors: readonly { readonly message: string }[],
): void {
  const name = "fullName" in failed ? ` > ${failed.fullName}` : "";
  const message = errors.map((error) => error.message.split("\n").slice(0, 3).join(" ")).join("; ");
  console.log(`${what}: ${module.relativeModuleId}${name}: ${message}`);
}
