import { entity } from "./zh/entity.ts";
import { errors } from "./zh/errors.ts";
import { gaps } from "./zh/gaps.ts";
import { page } from "./zh/page.ts";
import { paths } from "./zh/paths.ts";
import { picture } from "./zh/picture.ts";
import { place } from "./zh/place.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { entity, errors, gaps, page, paths, picture, place, statement };
