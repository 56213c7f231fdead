import { expect, test } from "vitest";
import { type Expected, judge, type State, Tally } from "../../drill/verdict.ts";

// A drill that cannot fail would report no fault.
const CHANGE: Expected = { old: "aaaaaaaaaaaa", new: "bbbbbbbbbbbb" };
const OLD: State = { is: "sound", digest: "aaaaaaaaaaaa" };
const NEW: State = { is: "sound", digest: "bbbbbbbbbbbb" };
const OTHER: State = { is: "sound", digest: "cccccccccccc" };
const EMPTY: State = { is: "empty" };
const DIFFERENT: State = { is: "different" };
const REFUSED: State = { is: "refused", reason: "The database is damaged." };
const CRASHED: State = { is: "crashed", reason: "exit code null" };
const MIXED: State = { is: "mixed", reason: "{}" };

test("a state is the old or the new data set, or wrong", () => {
  const verdicts = [OLD, NEW, OTHER, EMPTY, DIFFERENT, REFUSED, CRASHED, MIXED].map((state) => judge(state, CHANGE));
  expect(verdicts).toEqual(["old", "new", "wrong", "wrong", "wrong", "wrong", "wrong", "wrong"]);
});

test("before the first data set there is none", () => {
  const first = { ...CHANGE, old: null };
  expect([EMPTY, NEW, OLD, REFUSED].map((state) => judge(state, first))).toEqual(["old", "new", "wrong", "wrong"]);
});

test("damaged files may be refused or reported; a crash, a mixture and another data set stay wrong", () => {
  const damaged = { ...CHANGE, isDamaged: true };
  const verdicts = [REFUSED, DIFFERENT, OTHER, EMPTY, CRASHED, MIXED].map((state) => judge(state, damaged));
  expect(verdicts).toEqual(["refused", "reported", "wrong", "wrong", "wrong", "wrong"]);
});

test("mixtures, lost data sets and folders that do not open are counted", () => {
  const tally = new Tally(CHANGE);
  for (const state of [OLD, NEW, MIXED, REFUSED]) tally.add(state);
  // Reported as stored: only the new data set is no loss.
  for (const state of [OLD, NEW, REFUSED]) tally.add(state, true);
  tally.addFault();
  expect(tally.row("kill")).toEqual({ what: "kill", runs: 7, lost: 2, wrong: 4, found: "old 2, new 2" });
});

test("an exercise that tried nothing is wrong", () => {
  expect(new Tally(CHANGE).row("kill")).toMatchObject({ runs: 0, wrong: 1 });
});
