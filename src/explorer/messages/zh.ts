import { entity } from "./zh/entity.ts";
import { errors } from "./zh/errors.ts";
import { page } from "./zh/page.ts";
import { paths } from "./zh/paths.ts";
import { picture } from "./zh/picture.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { entity, errors, page, paths, picture, statement };
