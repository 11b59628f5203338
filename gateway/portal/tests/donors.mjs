import { readFileSync } from "node:fs";

/** Answers for the pages of donor carers: the service's own questions and the contract's own sample of a decision. */
const ROOT = new URL("../../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), "utf8");

/** Quoted cells hold commas; lines that begin with # are comments. */
const rows = (csv) => {
  const [names, ...lines] = csv.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => [...`${line},`.matchAll(/("[^"]*"|[^,]*),/g)].map(([, cell]) => cell.replaceAll('"', "")));
  return lines.map((cells) => Object.fromEntries(names.map((name, position) => [name, cells[position]])));
};

const TABLES = "services/donor-management/src/main/resources/org/bloodstream/donors/eligibility";
const RULES = rows(read(`${TABLES}/deferrals.csv`));

const conditions = (opens) =>
  RULES.filter(({ code }) => opens.split(" ").includes(code)).map(({ code, condition, outcome, from }) => ({ condition: code, words: condition, day: outcome === "DEFER" && from !== "DONATION" }));

export const EVENT = JSON.parse(read("contracts/events/samples/eligibility/EligibilityAssessed.v1.json"));

export const QUESTIONNAIRE = {
  rules: EVENT.rules,
  questions: rows(read(`${TABLES}/questions.csv`)).map(({ question, words, opens, asks, sexes }) => ({
    question,
    words,
    asks,
    sexes: sexes === "ALL" ? ["FEMALE", "MALE"] : sexes.split(" "),
    conditions: conditions(opens),
  })),
};

export const CARER = { user: "donor-carer", organisation: "NIBTS", roles: ["donor-carer"] };

export const DONOR = {
  donor: EVENT.donor,
  familyName: "Ó Sheaghdha",
  givenName: "Siobhán",
  dateOfBirth: "1987-03-12",
  sex: "FEMALE",
  postcode: "BT12 6BE",
  addressLine: "Flat ½, 7 O’Neill’s Row",
  nationalNumber: "399 999 9993",
  standing: [],
  deferrals: [{ donor: EVENT.donor, code: "tattoo-or-piercing", words: "Please wait 4 months after a tattoo, semi-permanent make-up or a piercing.", end: "ON_DAY", day: "2027-02-10", assessedAt: "2026-11-26T12:45:00Z" }],
  donations: [
    { donation: "A999026000123", printed: "A9990 26 000123 8", venue: "Belfast Session Hall", collectedAt: "2026-05-04T10:42:00Z" },
    { donation: "A999025004711", printed: "A9990 25 004711 K", venue: "Lisburn, Island Arts Centre", collectedAt: "2025-11-20T15:05:00Z" },
  ],
};

export const MAN = { ...DONOR, donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3e", familyName: "McCann", givenName: "Patrick Joseph", sex: "MALE", dateOfBirth: "1961-07-30", nationalNumber: undefined, addressLine: undefined, postcode: undefined, deferrals: [], donations: [] };

const part = (field, level, weight) => ({ field, level, weight });

export const PARTS = [
  part("FAMILY_NAME", "CLOSE", 3.3),
  part("GIVEN_NAME", "SOUNDS", 2.7),
  part("DATE_OF_BIRTH", "SWAPPED", 6.3),
  part("SEX", "EXACT", 1),
  part("RESIDENCE", "AREA", 1.3),
  part("NATIONAL_NUMBER", "ABSENT", 0),
];

const found = ({ donor, familyName, givenName, dateOfBirth, sex, postcode }, score, parts) => ({ donor, familyName, givenName, dateOfBirth, sex, postcode, score, parts });

export const FOUND = {
  donors: [
    found(DONOR, 31.3, [part("FAMILY_NAME", "EXACT", 9.7), part("GIVEN_NAME", "SOUNDS", 2.7), part("DATE_OF_BIRTH", "EXACT", 14.2), part("SEX", "ABSENT", 0), part("RESIDENCE", "ABSENT", 0), part("NATIONAL_NUMBER", "ABSENT", 0)]),
    found({ ...DONOR, donor: MAN.donor, familyName: "O’Shea-Sheaghdha", givenName: "Siobhain Concepta", dateOfBirth: "1961-03-12", postcode: undefined }, 2.1, [part("FAMILY_NAME", "PART", 4.9), part("GIVEN_NAME", "EXACT", 6.9), part("DATE_OF_BIRTH", "GENERATION", -9.1), part("SEX", "ABSENT", 0), part("RESIDENCE", "ABSENT", 0), part("NATIONAL_NUMBER", "ABSENT", 0)]),
  ],
  more: true,
};

export const LIKELY = {
  type: "about:blank",
  title: "The donor was not registered",
  status: 422,
  objections: [
    {
      code: "donor-likely-known",
      severity: "STOP",
      message: "This person may be on the register: open the records named here, or say why this is somebody new.",
      facts: {
        candidates: [
          { donor: DONOR.donor, same: true, score: 38.2, parts: [part("FAMILY_NAME", "EXACT", 9.7), part("GIVEN_NAME", "EXACT", 6.9), part("DATE_OF_BIRTH", "EXACT", 14.2), part("SEX", "EXACT", 1), part("RESIDENCE", "PART", 6.1), part("NATIONAL_NUMBER", "ABSENT", 0)] },
          { donor: MAN.donor, same: false, score: 20.4, parts: PARTS },
        ],
      },
    },
  ],
};

const decision = ({ assessment, rules }, outcome, findings, until) => ({ assessment, outcome, until, findings, rules });
const finding = (rule, code, effect, words, source, more = {}) => ({ rule, code, effect, words, source, ...more });

/** As the contract's sample of the event has it. */
export const DEFERRED = decision(EVENT, EVENT.outcome, EVENT.findings, EVENT.until);
export const ELIGIBLE = decision(EVENT, "ELIGIBLE", EVENT.findings.filter(({ effect }) => effect === "ACCEPT"));
export const REFERRED = decision(EVENT, "REFER_TO_CLINICIAN", [finding("X011", "other-medicine", "REFER", "A clinician looks at your medicine.", "4.3 names few medicines [GK]")]);
export const EXCLUDED = decision(EVENT, "EXCLUDED", [
  finding("D052", "cancer", "EXCLUDE", "As you have had cancer you cannot give blood.", "4.3 [S:nibts-can]; exceptions [GK]", { overridableFrom: { kind: "ON_DAY", day: "2026-11-26" } }),
  finding("D001", "tattoo-or-piercing", "DEFER", "Please wait 4 months after a tattoo, semi-permanent make-up or a piercing.", "4.3 [S:nibts-can][S:scotblood-2017]", { until: { kind: "ON_DAY", day: "2027-02-10" } }),
]);
