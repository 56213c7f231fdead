import { entity } from "./zh/entity.ts";
import { errors } from "./zh/errors.ts";
import { page } from "./zh/page.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { entity, errors, page, statement };
