import type { Messages } from "./catalogue.ts";
import { combobox } from "./en/combobox.ts";
import { entity } from "./en/entity.ts";
import { errors } from "./en/errors.ts";
import { gaps } from "./en/gaps.ts";
import { kinds } from "./en/kinds.ts";
import { page } from "./en/page.ts";
import { paths } from "./en/paths.ts";
import { picture } from "./en/picture.ts";
import { place } from "./en/place.ts";
import { search } from "./en/search.ts";
import { start } from "./en/start.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = {
  combobox,
  entity,
  errors,
  gaps,
  kinds,
  page,
  paths,
  picture,
  place,
  search,
  start,
  statement,
};
