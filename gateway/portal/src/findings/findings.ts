import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { DISCRETIONARY, testName } from "../laboratory/laboratory";

/** What is known of the donation: which tests speak against it, and where what was made of it is. */
export type Standing = {
  donation: string;
  tests: { test: string; result: "NEGATIVE" | "REACTIVE" }[];
  objections?: { code: string; message: string }[];
  components: { component: string; state: string; hold: "NONE" | "ON_HOLD" | "RECALLED"; hospital?: string; site?: string }[];
};

const donationAt = (donation: string) => `/api/production/donations/${encodeURIComponent(donation)}`;

export const useStanding = (donation?: string) => useQuery({ queryKey: ["donation-standing", donation], queryFn: () => get<Standing>(donationAt(donation ?? "")), enabled: donation !== undefined });

export type Entry = Record<string, string>;

type Choice = { name: string; legend: string; of: (standing: Standing) => Record<string, { text: string; hint?: string }>; wanted: string };
type Typed = { name: string; label: string; hint: string; wanted: string; longest: number };

/** One thing that is recorded of one donation after the other: what is chosen, what is typed, and what follows from it. */
export type Finding = {
  title: string;
  about: string;
  choices: Choice[];
  typed: Typed[];
  /** Why nothing can be recorded of this donation. */
  nothing?: (standing: Standing) => string | undefined;
  button: string;
  /** What has to be read before it is done; nothing where it is done at once. */
  follows: (entry: Entry, standing: Standing) => string[] | undefined;
  confirm: string;
  path: (donation: string, entry: Entry) => string;
  body: (entry: Entry) => object;
  told: (answer: Entry) => string;
};

const tests = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).map(([test, name]) => [test, { text: name.replace(/^anti/, "Anti").replace(/^malaria/, "Malaria") }]));

const named = (test?: string) => testName(test ?? "");

const trimmed = (entry: Entry, names: string[]) => Object.fromEntries(names.map((name) => [name, entry[name]?.trim()]));

const many = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

const ENDED = ["MODIFIED", "DISCARDED"];

/** What a hold of the donation means for what was made of it. */
export function reach({ components }: Standing): string {
  const all = components.filter(({ state }) => !ENDED.includes(state));
  const gone = all.filter(({ state }) => state === "DESPATCHED");
  const from = [...new Set(gone.map(({ hospital, site }) => `${hospital}, ${site}`))];
  const here = all.length - gone.length;
  return [
    here === 0 ? "No component is here" : `${many(here, "component is", "components are")} here`,
    gone.length === 0 ? "nothing has left." : `${many(gone.length, "has", "have")} left and would be recalled from ${from.join("; ")}.`,
  ].join(", ");
}

const GROUNDS = {
  TRAVEL: { text: "A journey" },
  HISTORY: { text: "The donor’s history" },
  OTHER: { text: "Another reason" },
};

const RESULTS = { NEGATIVE: { text: "Negative" }, REACTIVE: { text: "Reactive" } };

const RUN = { name: "run", label: "Run", hint: "", wanted: "Enter the run", longest: 80 };
const ANALYSER = { name: "analyser", label: "Analyser", hint: "", wanted: "Enter the analyser", longest: 80 };
const WHICH_TEST: Choice = { name: "test", legend: "Test", of: () => tests(DISCRETIONARY), wanted: "Choose the test" };

export const ASK: Finding = {
  title: "Ask a test",
  about: "Of one donation, a test that the panel leaves to discretion: for a journey, or for a history. What was asked stays asked.",
  choices: [WHICH_TEST, { name: "ground", legend: "Why?", of: () => GROUNDS, wanted: "Choose why it is asked" }],
  typed: [],
  button: "Continue",
  follows: ({ test }, standing) => [
    `Nothing of the donation is pooled, released or sent before ${named(test)} is negative. What was complete before is held.`,
    reach(standing),
    "It is asked for good.",
  ],
  confirm: "Ask the test",
  path: (donation) => `${donationAt(donation)}/asked-tests`,
  body: (entry) => trimmed(entry, ["test", "ground"]),
  told: ({ donation, test }) => `${printed(donation ?? "")}: ${named(test)} is asked.`,
};

export const RESULT: Finding = {
  title: "Discretionary results",
  about: "Results of tests that the panel leaves to discretion, sample by sample. The run and the analyser stay for the next one.",
  choices: [WHICH_TEST, { name: "result", legend: "Result", of: () => RESULTS, wanted: "Choose the result" }],
  typed: [RUN, ANALYSER],
  button: "Record the result",
  follows: ({ test, result }, standing) => (result === "REACTIVE" ? [`${named(test)} reactive holds the donation for good. A negative result after it lets nothing go.`, reach(standing)] : undefined),
  confirm: "Record it as reactive: hold and recall",
  path: (donation) => `${donationAt(donation)}/discretionary-tests`,
  body: (entry) => trimmed(entry, ["test", "result", "run", "analyser"]),
  told: ({ donation, test, standing }) => `${printed(donation ?? "")}: ${named(test)} stands as ${standing?.toLowerCase()}.`,
};

const SAID = {
  POSITIVE: { text: "Positive", hint: "It is confirmed." },
  INDETERMINATE: { text: "Indeterminate", hint: "The reference laboratory can not say." },
  NEGATIVE: { text: "Negative", hint: "It does not confirm it." },
};

const HOLDS = "It holds the donation, also where the batch is void meanwhile.";

/** An antibody of red cells is no marker of infection: it reaches nothing but its donation. */
function consequences({ test, result }: Entry): string[] {
  if (result === "NEGATIVE") return ["It does not free the donation: it is discarded all the same."];
  return result === "POSITIVE" && test !== "ANTIBODY_SCREEN" ? [HOLDS, "Everything of the donor is held or recalled, and a look-back begins."] : [HOLDS];
}

/** The word that says repeat reactive: only that is confirmed. */
const reactive = ({ tests: all }: Standing) => all.filter(({ result }) => result === "REACTIVE").map(({ test }) => test);

export const CONFIRMATION: Finding = {
  title: "Confirmatory results",
  about: "What the reference laboratory says of a sample that was repeat reactive, once a test.",
  choices: [
    { name: "test", legend: "Test", of: (standing) => Object.fromEntries(reactive(standing).map((test) => [test, { text: named(test) }])), wanted: "Choose the test" },
    { name: "result", legend: "What does the reference laboratory say?", of: () => SAID, wanted: "Choose what the reference laboratory says" },
  ],
  typed: [{ name: "laboratory", label: "Reference laboratory", hint: "Its ODS code", wanted: "Enter the ODS code of the reference laboratory", longest: 20 }],
  nothing: (standing) => (reactive(standing).length === 0 ? "No test of this donation is repeat reactive, so there is nothing to confirm: check the number" : undefined),
  button: "Continue",
  follows: (entry, standing) => [`The result of ${named(entry.test)} is ${entry.result?.toLowerCase()}, and is recorded once.`, ...consequences(entry), ...(entry.result === "NEGATIVE" ? [] : [reach(standing)])],
  confirm: "Record the result",
  path: (donation, { test }) => `${donationAt(donation)}/tests/${test}/confirmation`,
  body: ({ result, laboratory }) => ({ result, laboratory: laboratory?.trim().toUpperCase() }),
  told: ({ donation, test, result }) => `${printed(donation ?? "")}: the reference laboratory’s result of ${named(test)} is ${result?.toLowerCase()}.`,
};

/** What keeps it from being sent, in the order of the form. */
export function wrongWith({ choices, typed }: Finding, entry: Entry, standing: Standing): Wrong[] {
  const offered = choices.map((choice) => ({ ...choice, codes: Object.keys(choice.of(standing)) }));
  return [
    ...offered.filter(({ name, codes }) => !codes.includes(entry[name] ?? "")).map(({ name, wanted, codes }) => ({ text: wanted, field: `${name}-${codes[0]}` })),
    ...typed.filter(({ name, longest }) => !fits(entry[name], longest)).map(({ name, wanted, longest }) => ({ text: `${wanted}, in 1 to ${longest} characters`, field: name })),
  ];
}

const fits = (text = "", longest: number) => text.trim() !== "" && text.trim().length <= longest;

/** What stays for the next donation: what was typed, of a run or a laboratory; never what was found. */
export const kept = ({ typed }: Finding, entry: Entry): Entry => Object.fromEntries(typed.map(({ name }) => [name, entry[name] ?? ""]));
