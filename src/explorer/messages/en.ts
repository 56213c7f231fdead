import type { Messages } from "./catalogue.ts";
import { changes } from "./en/changes.ts";
import { compare } from "./en/compare.ts";
import { document } from "./en/document.ts";
import { errors } from "./en/errors.ts";
import { list } from "./en/list.ts";
import { page } from "./en/page.ts";
import { property } from "./en/property.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = { changes, compare, document, errors, list, page, property, statement };
