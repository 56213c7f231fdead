import type { Messages } from "./catalogue.ts";
import { about } from "./en/about.ts";
import { changes } from "./en/changes.ts";
import { combobox } from "./en/combobox.ts";
import { compare } from "./en/compare.ts";
import { document } from "./en/document.ts";
import { entity } from "./en/entity.ts";
import { errors } from "./en/errors.ts";
import { gaps } from "./en/gaps.ts";
import { kinds } from "./en/kinds.ts";
import { list } from "./en/list.ts";
import { overlaps } from "./en/overlaps.ts";
import { page } from "./en/page.ts";
import { paths } from "./en/paths.ts";
import { picture } from "./en/picture.ts";
import { place } from "./en/place.ts";
import { property } from "./en/property.ts";
import { search } from "./en/search.ts";
import { shared } from "./en/shared-partners.ts";
import { start } from "./en/start.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = {
  about,
  changes,
  combobox,
  compare,
  document,
  entity,
  errors,
  gaps,
  kinds,
  list,
  overlaps,
  page,
  paths,
  picture,
  place,
  property,
  search,
  shared,
  start,
  statement,
};
