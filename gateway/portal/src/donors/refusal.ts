import { type Problem, Refusal } from "../api/client";
import { fieldOf, type Likely, type Wrong } from "./application";

type Told = NonNullable<Problem["objections"]>[number] & { facts?: { candidates?: Likely[] } };

const LIKELY_KNOWN = "donor-likely-known";

/** The donors who may be this person, when that is all that is said against it. */
export function likelyOf(error: unknown): Likely[] {
  const told: Told[] = error instanceof Refusal ? (error.problem.objections ?? []) : [];
  return told.length === 1 && told[0]?.code === LIKELY_KNOWN ? (told[0].facts?.candidates ?? []) : [];
}

/** What the service says against a field, at the field. */
export const wrongFields = (error: unknown): Wrong[] =>
  error instanceof Refusal ? (error.problem.errors ?? []).flatMap(({ field, message }) => (field ? [{ text: message, field: fieldOf(field) }] : [])) : [];
