import type { Reader } from "../reader.ts";

/** What the buttons do, as the script knows it, with what they show. */
const BUTTONS = [
  ["zoomIn", "+"],
  ["zoomOut", "−"],
  ["fit", "⤢"],
  ["left", "←"],
  ["up", "↑"],
  ["down", "↓"],
  ["right", "→"],
  ["keys", "?"],
] as const;
const MOVES: readonly string[] = ["left", "up", "down", "right"];

/** The controls of a picture and the explanation of its keys: the script puts a copy into each picture. */
export function PictureControls({ reader }: { readonly reader: Reader }) {
  const { words } = reader;
  const keys = [
    [words.picture.arrows, words.picture.arrowsDo],
    [words.picture.brackets, words.picture.bracketsDo],
    [words.picture.enter, words.picture.enterDo],
    ["e", words.picture.expandDo],
    [words.picture.zoom, words.picture.zoomDo],
    [words.picture.shift, words.picture.shiftDo],
    ["?", words.picture.helpDo],
    ["Esc", words.picture.escapeDo],
    [words.picture.mouse, words.picture.mouseDo],
  ] as const;
  return (
    <template data-picture-controls>
      <div class="picture-controls" role="toolbar" aria-label={words.picture.controls}>
        {BUTTONS.map(([name, sign]) => (
          <button
            key={name}
            type="button"
            class={MOVES.includes(name) ? "move" : undefined}
            data-do={name}
            aria-label={words.picture[name]}
            title={words.picture[name]}
          >
            {sign}
          </button>
        ))}
      </div>
      <div
        class="picture-status"
        data-waiting={words.picture.waiting}
        data-offline={words.picture.offline}
        data-unreachable={words.picture.unreachable}
        hidden
      >
        <p role="status" />
        <button type="button" hidden>
          {words.errors.tryAgain}
        </button>
      </div>
      <dialog class="picture-keys" aria-label={words.picture.keys}>
        <h2>{words.picture.keys}</h2>
        <p>{words.picture.hint}</p>
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">{words.picture.close}</button>
        </form>
      </dialog>
    </template>
  );
}
