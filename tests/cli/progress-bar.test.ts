import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type ProgressStream, showProgress } from "../../src/cli/progress-bar.ts";

/** A stream that remembers what it was given, and a clock that stands where it is put. */
function stage(isTTY: boolean): { stream: ProgressStream; clock: { now: number }; shown: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const terminal = isTTY ? { isTTY, columns: 80, cursorTo() {}, clearLine() {}, moveCursor() {} } : {};
  return { stream: Object.assign(stream, terminal), clock: { now: 0 }, shown: () => text };
}

const step = (done: number) => ({ what: "loading", done, total: 10 });

describe("progress", () => {
  test("of less than a second is not shown", () => {
    const { stream, clock, shown } = stage(false);
    const view = showProgress(stream, () => clock.now);
    clock.now = 999;
    view.onProgress(step(1));
    view.stop();
    expect(shown()).toBe("");
  });

  test("is a line a second where there is no terminal", () => {
    const { stream, clock, shown } = stage(false);
    const view = showProgress(stream, () => clock.now);
    for (const [done, now] of [0, 1000, 1500, 1999, 2000, 2001, 5000].entries()) {
      clock.now = now;
      view.onProgress(step(done));
    }
    view.stop();
    expect(shown()).toBe("loading: 1 of 10\nloading: 4 of 10\nloading: 6 of 10\n");
  });

  test("of unknown length is told at once, and once", () => {
    const { stream, shown } = stage(false);
    const view = showProgress(stream, () => 0);
    for (const what of ["waiting", "waiting", "still waiting"]) view.onProgress({ what, done: 0, total: 0 });
    expect(shown()).toBe("waiting\nstill waiting\n");
  });

  test("is a bar in a terminal, gone in the end", () => {
    const { stream, clock, shown } = stage(true);
    const view = showProgress(stream, () => clock.now);
    view.onProgress(step(1));
    expect(shown()).toBe("");
    clock.now = 1000;
    view.onProgress(step(4));
    view.onProgress(step(5));
    view.stop();
    expect(shown()).toContain("loading ████████████░░░░░░░░░░░░░░░░░░ 4/10");
    expect(shown()).not.toContain("of 10");
  });
});
