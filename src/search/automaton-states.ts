import { beginsWithinOne, isWithinOne } from "./edit-distance.ts";
import type { Pattern, Run } from "./query.ts";
import type { Sound } from "./symbols.ts";

/** The bits that record how the elements of a name were spelled. */
export const [AS_WRITTEN, AS_PINYIN, AS_INITIALS] = [1, 2, 4] as const;

/** One state of the search for a pattern: the position in the pattern, and the way of matching its current run. */
export interface Config {
  readonly run: number;
  /** The run matches as a character, as spellings, as initials, or as spellings that together differ by one letter. */
  readonly way: "character" | "spellings" | "initials" | "letters";
  /** The letters of the run that are matched. For `letters`, the letters of the name. */
  readonly met: string;
  readonly spelled: number;
  /** Whether the match differs from the pattern. */
  readonly isLoose: boolean;
}

/** An element of a name that completes a pattern. */
export interface Ending {
  /** The bits of the ways in which the elements were spelled. */
  readonly spelled: number;
  /** How many letters of the element the pattern contains; 0 for the complete element. */
  readonly letters: number;
}

/** The states that an element of a name leads to. */
export interface Steps {
  readonly configs: readonly Config[];
  /** The best exact ending, and the best inexact one. A complete ending is better than a partial one. */
  readonly strict: Ending | undefined;
  readonly loose: Ending | undefined;
  /** Steps with the same key are equal. */
  readonly key: string;
}

/** No state and no ending. */
export const NOWHERE: Steps = { configs: [], strict: undefined, loose: undefined, key: "" };

/** The states before the first element of a name. */
export function begin(pattern: Pattern): Steps {
  return { ...NOWHERE, configs: enter(pattern, 0, 0, false), key: "begin" };
}

function enter(pattern: Pattern, run: number, spelled: number, isLoose: boolean): Config[] {
  const next = pattern[run];
  if (next === undefined) return [];
  if (next.isCharacter) return [{ run, way: "character", met: "", spelled, isLoose }];
  const ways: Config[] = [
    { run, way: "spellings", met: "", spelled, isLoose },
    { run, way: "initials", met: "", spelled, isLoose },
  ];
  return next.allowsTypo ? [...ways, { run, way: "letters", met: "", spelled, isLoose: true }] : ways;
}

/**
 * Returns the states after one more element of a name: a sound and its character. The character is empty if the pattern
 * does not name it.
 *
 * A Chinese character matches itself. A run of letters matches the spellings or the initials of consecutive elements.
 * The last spelling may be incomplete, because a user may still be typing. An inexact match allows one wrong letter in
 * each long run. It also allows a pattern without the rank of a place.
 */
export function step(pattern: Pattern, configs: readonly Config[], sound: Sound, character: string): Steps {
  let found: Taken | undefined;
  for (const config of configs) {
    const run = pattern[config.run];
    if (run === undefined) continue;
    const taken = take(pattern, config, run, sound, character);
    if (taken.length > 0) found = [...(found ?? []), ...taken];
    if (sound.isOptional && (config.run > 0 || config.met !== ""))
      found = [...(found ?? []), { config: { ...config, isLoose: true }, ending: undefined }];
  }
  if (found === undefined) return NOWHERE;
  const next = new Map<string, Config>();
  for (const { config, ending } of found) if (ending === undefined) next.set(keyOf(config), config);
  const [strict, loose] = [bestOf(found, false), bestOf(found, true)];
  const endings = [strict, loose].map((one) => (one === undefined ? "" : `${one.spelled}-${one.letters}`));
  return { configs: [...next.values()], strict, loose, key: [...next.keys(), ...endings].join("|") };
}

function keyOf({ run, way, met, spelled, isLoose }: Config): string {
  return `${run} ${way} ${met} ${spelled} ${isLoose}`;
}

function bestOf(found: Taken, isLoose: boolean): Ending | undefined {
  const endings = found.flatMap(({ config, ending }) => (ending && config.isLoose === isLoose ? [ending] : []));
  return endings.find(({ letters }) => letters === 0) ?? endings[0];
}

/** What an element leads to from one state. Empty if the element does not match. */
function take(
  pattern: Pattern,
  config: Config,
  run: Run,
  { spellings, initial, isWord }: Sound,
  character: string,
): Taken {
  const { way, met } = config;
  if (way === "character") return character === run.text ? goOn(pattern, config, AS_WRITTEN) : NONE;
  if (way === "initials") {
    if (initial === "" || !run.text.startsWith(initial, met.length)) return NONE;
    const all = met + initial;
    const how = isWord && initial.length > 1 ? AS_WRITTEN : AS_INITIALS;
    return all.length === run.text.length ? goOn(pattern, config, how) : goOn(pattern, config, how, all);
  }
  const how = isWord ? AS_WRITTEN : AS_PINYIN;
  let taken = NONE;
  for (const spelling of spellings) {
    const next =
      way === "letters" ? nearly(pattern, config, run, spelling, how) : spell(pattern, config, run, spelling, how);
    if (next.length > 0) taken = [...taken, ...next];
  }
  return taken;
}

function spell(pattern: Pattern, config: Config, run: Run, spelling: string, how: number): Taken {
  const { met } = config;
  const left = run.text.length - met.length;
  if (spelling.length > left) {
    const isUnfinished = config.run === pattern.length - 1 && spelling.startsWith(run.text.slice(met.length));
    return isUnfinished ? [{ config, ending: { spelled: config.spelled | how, letters: left } }] : NONE;
  }
  if (!run.text.startsWith(spelling, met.length)) return NONE;
  return spelling.length === left ? goOn(pattern, config, how) : goOn(pattern, config, how, met + spelling);
}

function nearly(pattern: Pattern, config: Config, run: Run, spelling: string, how: number): Taken {
  const { met } = config;
  // Only one letter can be wrong, so one of its first two letters must be near its expected place.
  const about = run.text.slice(Math.max(0, met.length - 1), met.length + 3);
  if (spelling.length > 1 && !about.includes(spelling.charAt(0)) && !about.includes(spelling.charAt(1))) return NONE;
  const all = met + spelling;
  if (!beginsWithinOne(all, run.text)) return NONE;
  const further = goOn(pattern, config, how, all);
  return isWithinOne(all, run.text) ? [...goOn(pattern, config, how), ...further] : further;
}

/** What an element leads to: further states, or endings. */
type Taken = readonly { readonly config: Config; readonly ending: Ending | undefined }[];

const NONE: Taken = [];

/** Continues the run after the letters in `met`. Without `met`, continues with the next run or ends the pattern. */
function goOn(pattern: Pattern, config: Config, how: number, met?: string): Taken {
  const spelled = config.spelled | how;
  if (met !== undefined) return [{ config: { ...config, met, spelled }, ending: undefined }];
  if (config.run === pattern.length - 1) return [{ config, ending: { spelled, letters: 0 } }];
  return enter(pattern, config.run + 1, spelled, config.isLoose).map((next) => ({ config: next, ending: undefined }));
}
