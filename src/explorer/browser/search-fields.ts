import type { ComboboxData } from "../components/combobox-data.ts";
import { entityPath } from "../paths.ts";
import { READER_PARAMETERS, withParameters } from "../reader.ts";
import { Combobox } from "./combobox.ts";
import type { Suggestion } from "./suggestions.ts";

/** Makes comboboxes of the search forms and of the fields that name an entity. */
export function enableSearchFields(): void {
  const text = document.body.dataset.combobox;
  if (text === undefined) return;
  const data = JSON.parse(text) as ComboboxData;
  for (const input of document.querySelectorAll<HTMLInputElement>("form[data-search] input[type=search]"))
    new Combobox(input, data, ({ node }) => location.assign(withReader(entityPath(node.id))));
  for (const field of document.querySelectorAll<HTMLElement>("[data-entity-field]")) {
    const input = field.querySelector<HTMLInputElement>("input[type=text]");
    if (input !== null) enableEntityField(input, data);
  }
}

/** Sends the id of the chosen entity, and the text if the reader has changed it since. */
function enableEntityField(input: HTMLInputElement, data: ComboboxData): void {
  const { name } = input;
  const hidden = document.createElement("input");
  Object.assign(hidden, { type: "hidden", name });
  const send = (id: string): void => {
    hidden.value = id;
    input.removeAttribute("name");
    input.after(hidden);
  };
  if (input.dataset.id !== undefined) send(input.dataset.id);
  new Combobox(input, data, ({ node }: Suggestion) => {
    input.value = data.lang === "EN" ? (node.nameEn ?? node.name) : node.name;
    send(node.id);
  });
  input.addEventListener("input", () => {
    hidden.remove();
    input.name = name;
  });
}

/** A path with the language and the colours that the address names. */
function withReader(path: string): string {
  const here = new URLSearchParams(location.search);
  return withParameters(path, Object.fromEntries(READER_PARAMETERS.map((name) => [name, here.get(name)])));
}
