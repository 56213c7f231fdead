import { about } from "./zh/about.ts";
import { changes } from "./zh/changes.ts";
import { combobox } from "./zh/combobox.ts";
import { compare } from "./zh/compare.ts";
import { document } from "./zh/document.ts";
import { entity } from "./zh/entity.ts";
import { errors } from "./zh/errors.ts";
import { gaps } from "./zh/gaps.ts";
import { kinds } from "./zh/kinds.ts";
import { list } from "./zh/list.ts";
import { overlaps } from "./zh/overlaps.ts";
import { page } from "./zh/page.ts";
import { paths } from "./zh/paths.ts";
import { picture } from "./zh/picture.ts";
import { place } from "./zh/place.ts";
import { property } from "./zh/property.ts";
import { search } from "./zh/search.ts";
import { shared } from "./zh/shared-partners.ts";
import { start } from "./zh/start.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = {
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
