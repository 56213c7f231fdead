import { changes } from "./zh/changes.ts";
import { compare } from "./zh/compare.ts";
import { document } from "./zh/document.ts";
import { entity } from "./zh/entity.ts";
import { errors } from "./zh/errors.ts";
import { gaps } from "./zh/gaps.ts";
import { list } from "./zh/list.ts";
import { page } from "./zh/page.ts";
import { paths } from "./zh/paths.ts";
import { picture } from "./zh/picture.ts";
import { place } from "./zh/place.ts";
import { property } from "./zh/property.ts";
import { statement } from "./zh/statement.ts";

/** The messages in Chinese, by page. */
export const zh = {
  changes,
  compare,
  document,
  entity,
  errors,
  gaps,
  list,
  page,
  paths,
  picture,
  place,
  property,
  statement,
};
