import { errors } from "./zh/errors.ts";
import { page } from "./zh/page.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { errors, page, statement };
