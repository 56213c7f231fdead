import { combobox } from "./zh/combobox.ts";
import { errors } from "./zh/errors.ts";
import { kinds } from "./zh/kinds.ts";
import { page } from "./zh/page.ts";
import { search } from "./zh/search.ts";
import { start } from "./zh/start.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { combobox, errors, kinds, page, search, start, statement };
