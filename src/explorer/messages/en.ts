import type { Messages } from "./catalogue.ts";
import { entity } from "./en/entity.ts";
import { errors } from "./en/errors.ts";
import { gaps } from "./en/gaps.ts";
import { page } from "./en/page.ts";
import { paths } from "./en/paths.ts";
import { picture } from "./en/picture.ts";
import { place } from "./en/place.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = { entity, errors, gaps, page, paths, picture, place, statement };
