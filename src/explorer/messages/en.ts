import type { Messages } from "./catalogue.ts";
import { entity } from "./en/entity.ts";
import { errors } from "./en/errors.ts";
import { page } from "./en/page.ts";
import { paths } from "./en/paths.ts";
import { picture } from "./en/picture.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = { entity, errors, page, paths, picture, statement };
