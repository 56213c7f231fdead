import { combobox } from "./zh/combobox.ts";
import { entity } from "./zh/entity.ts";
import { errors } from "./zh/errors.ts";
import { gaps } from "./zh/gaps.ts";
import { kinds } from "./zh/kinds.ts";
import { page } from "./zh/page.ts";
import { paths } from "./zh/paths.ts";
import { picture } from "./zh/picture.ts";
import { place } from "./zh/place.ts";
import { search } from "./zh/search.ts";
import { start } from "./zh/start.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = { combobox, entity, errors, gaps, kinds, page, paths, picture, place, search, start, statement };
