import type { ComboboxData } from "../components/combobox-data.ts";
import { highlight, type Range } from "../highlight.ts";
import { type Suggestion, suggest } from "./suggestions.ts";

/** How long a reader pauses before a text is sent, in milliseconds. */
const PAUSE_MS = 80;
/** How long an answer takes before the field says that it is searching, in milliseconds. */
const PATIENCE_MS = 200;

/**
 * Makes a text field a combobox by the pattern of the ARIA Authoring Practices Guide: an editable combobox with list
 * autocomplete and manual selection. The text remains what the reader typed until the reader chooses an option.
 */
export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly data: ComboboxData;
  private readonly choose: (suggestion: Suggestion) => void;
  private readonly popup = element("div", { class: "suggestions", hidden: "" });
  private readonly message = element("p", { class: "suggestions-message" });
  private readonly list: HTMLElement;
  private readonly status = element("p", { role: "status", class: "hidden" });
  private suggestions: readonly Suggestion[] = [];
  private active = -1;
  private isComposing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  constructor(input: HTMLInputElement, data: ComboboxData, choose: (suggestion: Suggestion) => void) {
    this.input = input;
    this.data = data;
    this.choose = choose;
    this.list = element("ul", { id: `${input.id}-list`, role: "listbox", "aria-label": data.words.combobox.list });
    this.popup.append(this.list, this.message);
    input.after(this.popup, this.status);
    setAttributes(input, {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    });
    input.addEventListener("input", () => this.search());
    input.addEventListener("keydown", (event) => this.onKey(event));
    input.addEventListener("blur", () => this.close());
    input.addEventListener("compositionstart", () => {
      this.isComposing = true;
      this.stop();
    });
    input.addEventListener("compositionend", () => {
      this.isComposing = false;
      this.search();
    });
    // The field remains focused, so that the list does not close before the click.
    this.popup.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => {
      const option = (target as Element).closest<HTMLElement>("[role=option]");
      if (option !== null) this.select([...this.list.children].indexOf(option));
    });
  }

  /** Requests suggestions for the text after a pause. An older request is cancelled. */
  private search(pause = PAUSE_MS): void {
    if (this.isComposing) return;
    this.stop();
    this.activate(-1);
    const text = this.input.value.trim();
    if (text === "") this.close();
    else this.timer = setTimeout(() => void this.request(text), pause);
  }

  private async request(text: string): Promise<void> {
    const request = new AbortController();
    this.running = request;
    const { words } = this.data;
    const waiting = setTimeout(() => this.say(words.combobox.waiting), PATIENCE_MS);
    try {
      const answer = await suggest(text, this.data, request.signal);
      if (request.signal.aborted) return;
      if (typeof answer === "string") this.show([], words.combobox[answer]);
      else if (answer.length === 0) this.show([], words.combobox.none);
      else
        this.show(
          answer,
          answer.length === 1 ? words.combobox.one : words.combobox.many.replace("{n}", String(answer.length)),
        );
    } catch {
      // A newer request has replaced this one.
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Cancels what is running. */
  private stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private show(suggestions: readonly Suggestion[], message: string): void {
    this.suggestions = suggestions;
    this.list.replaceChildren(...suggestions.map((one, at) => this.optionOf(one, at)));
    this.list.hidden = suggestions.length === 0;
    this.say(message);
    this.message.hidden = suggestions.length > 0;
    this.input.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.activate(-1);
  }

  private say(message: string): void {
    this.message.textContent = message;
    this.message.hidden = false;
    this.status.textContent = message;
    this.popup.hidden = false;
  }

  private close(): void {
    this.stop();
    this.popup.hidden = true;
    this.status.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.activate(-1);
  }

  private optionOf({ node, matched }: Suggestion, at: number): HTMLElement {
    const shown = this.data.lang === "EN" ? (node.nameEn ?? node.name) : node.name;
    const option = element("li", { id: `${this.list.id}-${at}`, role: "option", "aria-selected": "false" });
    const name = element("span", { class: `entity kind-${node.kind.toLowerCase()}` });
    name.append(...marked(shown, matched.name === shown ? matched.ranges : []));
    option.append(name);
    if (matched.name !== shown) {
      const other = element("span", { class: "other-name" });
      other.append(...marked(matched.name, matched.ranges));
      option.append(" ", other);
    }
    const summary = element("span", { class: "about" });
    summary.textContent = node.summary;
    option.append(" ", summary);
    return option;
  }

  private activate(at: number): void {
    const options = [...this.list.children] as HTMLElement[];
    options[this.active]?.setAttribute("aria-selected", "false");
    this.active = at;
    const option = options[at];
    if (option === undefined) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  private select(at: number): void {
    const suggestion = this.suggestions[at];
    if (suggestion === undefined) return;
    this.close();
    this.choose(suggestion);
  }

  private onKey(event: KeyboardEvent): void {
    // Keys of an input method are not ours. In Safari the Enter that ends a composition follows it, with code 229.
    if (event.isComposing || this.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (this.popup.hidden || this.suggestions.length === 0) this.search(0);
      else this.move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.select(this.active);
    } else if (key === "Escape") {
      // The browser would empty a search field.
      event.preventDefault();
      this.close();
    } else if (key === "Enter" || key === "Tab") this.close();
    // They move the cursor in the text.
    else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(key)) this.activate(-1);
  }

  /** Moves to the next or the previous option. One step beyond either end is the text itself. */
  private move(step: 1 | -1): void {
    const places = this.suggestions.length + 1;
    this.activate(((this.active + 1 + step + places) % places) - 1);
  }
}

function marked(text: string, ranges: readonly Range[]): (string | HTMLElement)[] {
  return highlight(text, ranges).map(({ text: part, isMatch }) => {
    if (!isMatch) return part;
    const mark = element("mark", {});
    mark.textContent = part;
    return mark;
  });
}

function element(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  return made;
}

function setAttributes(target: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
