import { errors } from "./zh/errors.ts";
import { gaps } from "./zh/gaps.ts";
import { page } from "./zh/page.ts";
import { place } from "./zh/place.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { errors, gaps, page, place, statement };
