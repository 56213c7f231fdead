import type { Messages } from "./catalogue.ts";
import { errors } from "./en/errors.ts";
import { gaps } from "./en/gaps.ts";
import { page } from "./en/page.ts";
import { place } from "./en/place.ts";
import { statement } from "./en/statement.ts";

/** The messages in English, by page. */
export const en: Messages = { errors, gaps, page, place, statement };
