import type { Messages } from "../catalogue.ts";
import { quoted } from "../quoted.ts";

/** The page about the service and its data. */
export const about: Messages["about"] = {
  sentence: (title, version) =>
    `Yilian serves ${quoted(title)}, version ${version}: who works with whom, and which sentence of which document says so.`,
  what: "What this is",
  whatText: [
    "Yilian is a knowledge graph of hospital partnerships. Its nodes are hospitals, universities, public bodies, companies, programs, certifications, people and places. Its relationships say who works with, supports, belongs to or is certified as what.",
    "Every statement has evidence: a document, a range of its characters, and whether the passage states the fact or only implies it. You find it beside the statement, one click away.",
  ],
  how: "How it is made",
  howText: [
    "Curators read each document sentence by sentence, write down its facts as statements, and mark the passage that proves each. Sentences without a fact are marked too, with the reason. So you can check how far a document is read, and what was left out of it.",
    "A program checks that each passage really contains the names and dates it is cited for, that ids, types and dates make sense, and whether two entries might be one thing. Each change of the data raises the version.",
    "Remarks are in the curators’ own words. The sentences of the documents are not part of the data. They appear only where the server has its own copy of the documents.",
  ],
  rules: "What is recorded",
  rulesText: [
    "In: who cooperates with, supports, joins, leads or supervises whom; standing organisations; certifications and honours; programs; services and techniques; people with a role; figures worth comparing.",
    "Out: visits and courtesies, slogans and praise, internal management and Party study, targets without a result, the stories of single patients.",
    "The test in doubtful cases: would a planner, a journalist or a partner hospital look it up? If not, it stays out.",
    "One fact, one entry. What a department, campus or team does is recorded there and counts for its hospital. What is in a place counts for the place.",
    "A partner is another institution, counted once. A hospital’s own campuses, departments and teams are none. The members of an alliance are partners of its leader, but not of each other.",
    "Whatever is planned, being built up or a candidate has that status. It never passes for something in effect, and counts only where a page says so.",
    "Dates are as precise as the document: a year stays a year, and what is undated stays undated.",
    "Unnamed partners, such as “16 hospitals”, are a number. Nobody invents names for them.",
    "Full names, short forms, former names and second names lead to one entry. English names are the curators’ translations unless a document gives them, and are marked as such.",
    "An institution whose own activities a document reports is distinguished from one that is only mentioned. Most of what the latter does is unknown, so comparisons and rankings usually leave it out.",
  ],
  limits: "What it does not do",
  limitsText: [
    "It does not say whether a fact is still true today. It says what a document reported when it was written.",
    "It never says that something does not exist. A gap means that these documents do not mention it.",
    "It does not rate hospitals and gives no medical advice.",
    "It adds nothing that is not in a document. A few facts, such as the codes of places, cite the reference works listed below.",
    "It does not track readers, sets no cookies, and requests nothing from other sites.",
  ],
  data: "The data on this server",
  title: "Title",
  version: "Version",
  digest: "Digest (SHA-256)",
  content: "Content",
  counts: (entities, relationships, figures, evidence) =>
    `${entities} entities, ${relationships} relationships and ${figures} figures, proved by ${evidence} passages`,
  documents: "Documents",
  document: "Document",
  published: "Published",
  read: "How far it is read",
  readText: (cited, marked, open) => `${cited} cited, ${marked} without a fact, ${open} unread`,
  notGiven: "not given",
  licence: "Licence",
  licenceText: [
    "The program and the data that ship with it are under the Apache License 2.0. Use, change and share them; keep the notices.",
    "The documents belong to their publishers and are not included. Where an operator loads other data, their publisher decides on the licence.",
  ],
  cite: "How to cite",
  citeText: [
    "“Cite” at the foot of a page gives you a sentence with what the page says, the version of the data and the sources. “Copy link” puts the version into the address: if the data have changed since, the page says so.",
    "To cite a single fact, open the page of that relationship. Tables come with documents, positions and passages, ready for an appendix.",
  ],
  keyboard: "Keyboard",
  keyboardText: [
    "Tab moves on, Enter opens, and “Skip to content” jumps over the head of the page.",
    "In a search field the up and down arrows choose a suggestion, Enter opens it, and Escape closes the list.",
    "In a picture the arrows move to the next node in that direction, [ and ] go through its relationships, Enter opens, e expands, + and - zoom, 0 shows everything, ? lists all keys, and Escape leaves.",
  ],
  accessibility: "Accessibility",
  accessibilityText: [
    "The aim is WCAG 2.2, level AA, on every page. Reading and searching work without script and by keyboard alone. Nothing is lost at 200 % zoom or on a screen 360 pixels wide. Both colour themes have enough contrast.",
    "Each picture has the same content as text or a table beside it, and its nodes and relationships are links with names. Nothing moves if your system is set to reduce motion.",
    "A known shortcoming: large pictures are long to listen to with a screen reader. The table beside them is shorter.",
  ],
};
