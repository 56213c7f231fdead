import type { Messages } from "./catalogue.ts";
import { changes } from "./en/changes.ts";
import { compare } from "./en/compare.ts";
import { document } from "./en/document.ts";
import { entity } from "./en/entity.ts";
import { errors } from "./en/errors.ts";
import { gaps } from "./en/gaps.ts";
import { list } from "./en/list.ts";
import { page } from "./en/page.ts";
import { paths } from "./en/paths.ts";
import { picture } from "./en/picture.ts";
import { place } from "./en/place.ts";
import { property } from "./en/property.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = {
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
