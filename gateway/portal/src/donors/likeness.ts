import { words } from "../trace/trace";

export type Field = "FAMILY_NAME" | "GIVEN_NAME" | "DATE_OF_BIRTH" | "SEX" | "RESIDENCE" | "NATIONAL_NUMBER";

/** How far a field of two records agrees, as the service compares them; the weight is in bits, for one person or against. */
export type Part = { field: Field; level: string; weight: number };

const FIELDS: Record<Field, string> = {
  FAMILY_NAME: "Family name",
  GIVEN_NAME: "Given name",
  DATE_OF_BIRTH: "Date of birth",
  SEX: "Sex",
  RESIDENCE: "Address",
  NATIONAL_NUMBER: "Health number",
};

export const fieldName = (field: Field) => FIELDS[field] ?? words(field);

const LEVELS: Record<string, string> = {
  EXACT: "the same",
  SWAPPED: "family and given name exchanged",
  PART: "one of the names is the same",
  PLACEHOLDER: "the same 1 January, which may stand for a day not known",
  CLOSE: "written almost the same",
  SOUNDS: "sounds the same, or another form of it",
  TYPO: "one slip apart",
  YEAR_ONLY: "the same year, and one of the days may not be known",
  INITIAL: "only the initial is the same",
  AREA: "the same district",
  DIFFERENT: "different",
  GENERATION: "a generation apart",
  ABSENT: "not known of one of the two",
};

const OF_A_FIELD: Partial<Record<`${Field} ${string}`, string>> = {
  "DATE_OF_BIRTH SWAPPED": "day and month exchanged",
  "RESIDENCE PART": "the same postcode",
  "RESIDENCE CLOSE": "postcode written almost the same",
};

export const levelInWords = ({ field, level }: Part) => OF_A_FIELD[`${field} ${level}`] ?? LEVELS[level] ?? words(level);

export type Agreement = "agrees" | "nearly" | "differs" | "unknown";

const AGREEMENTS: Record<string, Agreement> = { EXACT: "agrees", DIFFERENT: "differs", GENERATION: "differs", ABSENT: "unknown" };

export const agreement = ({ level }: Part): Agreement => AGREEMENTS[level] ?? "nearly";

/** A shape beside the words, for whoever sees no colours. */
export const MARKS: Record<Agreement, string> = { agrees: "✓", nearly: "≈", differs: "✕", unknown: "–" };

export const compared = (parts: Part[]) => parts.filter((part) => agreement(part) !== "unknown");

export type Fit = { text: string; color: "green" | "blue" | "yellow" | "grey" };

/** How well somebody fits what was sought. The score ranks and is not shown as a number here: nobody could say whether 24 is much. */
export function fit(parts: Part[]): Fit {
  const all = compared(parts).map(agreement);
  if (all.length === 0) return { text: "Found by number", color: "grey" };
  if (all.includes("differs")) return { text: "Something differs", color: "yellow" };
  return all.includes("nearly") ? { text: "Nearly the same", color: "blue" } : { text: "All the same", color: "green" };
}

/** `+14.2`, with a real minus sign. */
export const bits = (weight: number) => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
