import type { Messages } from "../catalogue.ts";
import { quoted } from "../quoted.ts";

/** The table of certifications by county. */
export const gaps: Messages["gaps"] = {
  heading: "Certifications by county",
  title: (place, families) => `${families} in the counties of ${place}`,
  one: (place, counties, named, family) =>
    named === 0
      ? `The documents name no holder of ${quoted(family)} in any of the ${counties} counties of ${place}.`
      : `The documents name a holder of ${quoted(family)} in ${named} of the ${counties} counties of ${place}, and none in the other ${counties - named}.`,
  several: (place, counties, families) =>
    `Of the ${counties} counties of ${place}, the documents name a holder in: ${families}.`,
  elsewhere: (count) =>
    count === 1
      ? "The documents name 1 more holder without its county."
      : `The documents name ${count} more holders without their county.`,
  noCounties: (place) => `The data set lists no counties of ${place}.`,
  unitNamed: (place, families) => `In ${place}, the documents name holders of these certifications: ${families}.`,
  unitNone: (place) => `The documents name no holder of these certifications in ${place}.`,
  unitTitle: (place, families) => `${families} in ${place}`,
  withSubject: (certification, subject) => `${certification} (${subject})`,
  absence: "“None named” does not mean “none”: the documents report on some institutions only.",
  choose: "The number is of holders that the documents name here.",
  show: "Show",
  county: "County",
  family: "Family",
  andSimilar: (name) => `${name} and similar`,
  noEnglishName: "(no English name)",
  holder: "Holder",
  certification: "Certification",
  nearby: (city) => `Certifications held elsewhere in ${city}`,
  nearbyMeans: (county, city) =>
    `The documents name no holder of these in ${county}, but name these elsewhere in ${city}.`,
  none: "none named",
  unnamed: (text) => `${text}, counted without names`,
  since: (date) => `since ${date}`,
  tiles: (place) => `Holders named in each county of ${place}`,
  tilesLegend:
    "One tile for each county, in the order of administrative codes: neither positions nor boundaries are meant. The number is of holders that the documents name.",
  where: "The counties of which place?",
  places: "Cities with known counties",
  countyCount: (count) => (count === 1 ? "1 county" : `${count} counties`),
  noFamilies: "The data set sorts no certifications into families, so there is no table by county.",
  allCertifications: "See all certifications and their holders",
  certifications: "Certifications",
  inCounties: (family, counties) => `${counties} for ${family}`,
  inCounty: (county) => `Certifications: ${county}`,
  others: (count) => `Choose families of certifications (${count})`,
};
