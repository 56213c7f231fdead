import { changes } from "./zh/changes.ts";
import { compare } from "./zh/compare.ts";
import { document } from "./zh/document.ts";
import { errors } from "./zh/errors.ts";
import { list } from "./zh/list.ts";
import { page } from "./zh/page.ts";
import { property } from "./zh/property.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { changes, compare, document, errors, list, page, property, statement };
