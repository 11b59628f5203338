import type { PatientNumber } from "../wristband/wristband";

export type Statement = { statement: string; patient: PatientNumber; source: string; since: string };

/** What a unit for the patient has to respect beyond the group, and who said so. */
export type Need = { need: string; kind: "REQUIREMENT" | "ANTIBODY" | "TRANSPLANT"; name: string; statements: Statement[] };

export type Needs = { needs: Need[] };

export const needsAddress = ({ authority, value }: PatientNumber) => `/api/outcomes/patients/${encodeURIComponent(authority)}/${encodeURIComponent(value)}/needs`;

/** Why a need no longer binds; an antibody once found counts for life. */
export const GROUNDS: Record<string, string> = {
  ENTERED_IN_ERROR: "It was entered in error",
  TREATMENT_ENDED: "The treatment that called for it has ended",
  PREGNANCY_ENDED: "The pregnancy has ended",
  AGE_REACHED: "The patient has reached the age",
  RECOVERED: "The patient has recovered",
};

/** Why a kind ends only when it was entered in error. */
export const FOR_LIFE: Partial<Record<Need["kind"], string>> = {
  ANTIBODY: "An antibody once found counts for life. It ends only when it was entered in error.",
  TRANSPLANT: "A transplant stays on record, because samples from before it keep the patient’s own group. It ends only when it was entered in error: record what is right first.",
};

/** `Irradiated`, `Anti-K` */
export const title = ({ name }: Need) => name.charAt(0).toUpperCase() + name.slice(1);

export const sourceOf = ({ kind }: Need, { source }: Statement) => {
  if (kind === "ANTIBODY") return `Found in sample ${source}`;
  if (kind === "TRANSPLANT") return source.charAt(0).toUpperCase() + source.slice(1);
  return source === "EARLIER" ? "An earlier request" : `Request ${source}`;
};

export type Ending = { ground: string; words: string };

export function wrongWithEnding({ ground, words }: Ending, id: (field: string) => string) {
  return [
    ...(ground ? [] : [{ text: "Choose why it no longer binds", field: id("ground-ENTERED_IN_ERROR") }]),
    ...(words.trim() ? [] : [{ text: "Enter who decided it and how you know", field: id("words") }]),
  ];
}

/** Everything that was seen of it is named: what came since is not ended. */
export const endingBody = ({ need, statements }: Need, { ground, words }: Ending) => ({ need, statements: statements.map(({ statement }) => statement), ground, words: words.trim() });
