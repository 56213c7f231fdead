import type { Messages } from "./catalogue.ts";
import { combobox } from "./en/combobox.ts";
import { errors } from "./en/errors.ts";
import { kinds } from "./en/kinds.ts";
import { page } from "./en/page.ts";
import { search } from "./en/search.ts";
import { start } from "./en/start.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = { combobox, errors, kinds, page, search, start, statement };
