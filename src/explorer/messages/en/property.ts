import type { Messages } from "../catalogue.ts";

/** What the documents say of an entity: its names, its properties and its figures. */
export const property: Messages["property"] = {
  sentence: (name, property, value) => `${name} – ${property}: ${value}.`,
  name: "name",
  nameEn: "English name",
  alias: "other name",
  kind: "kind",
  level: "level",
  ownership: "ownership",
  family: "family of certifications",
  role: "role",
  status: "status",
  start: "start",
  end: "end",
  founded: "founded",
  adcode: "code of the place",
  size: "size",
  address: "address",
  telephone: "telephone",
  website: "website",
  note: "curators’ note (in Chinese)",
  noteEn: "curators’ note",
};
