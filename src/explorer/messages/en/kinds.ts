import type { Messages } from "../catalogue.ts";

/** Kinds of entity as headings of lists. */
export const kinds: Messages["kinds"] = {
  HOSPITAL: "Hospitals",
  CAMPUS: "Campuses",
  DEPARTMENT: "Departments",
  INSTITUTION: "Institutions",
  COUNTRY: "Countries",
  PROVINCE: "Provinces",
  CITY: "Cities",
  COUNTY: "Counties",
  PROGRAM: "Programs",
  OFFERING: "Services",
  CERTIFICATION: "Certifications",
  AWARD: "Honours",
  PERSON: "People",
  TEAM: "Teams",
};
