import { Refusal } from "../api/client";

/** The record is of a patient whom the person's organisation has nothing to do with: it opens with a reason. */
export const needsReason = (error: unknown): error is Refusal => error instanceof Refusal && error.problem.code === "purpose-required";

/** What breaks the glass; nothing when there is no reason to. */
export const brokenGlass = (reason?: string): Record<string, string> => (reason ? { "Purpose-Of-Use": "ETREAT", "Break-Glass-Reason": reason } : {});

/** What is wrong with a reason, for the person who wrote it; nothing when it can be kept. */
export function wrongWith(reason: string): string | undefined {
  if (reason === "") return "Enter why you need to see this record";
  if (reason.length < 8) return "Say it in at least 8 characters";
  if (reason.length > 200) return `Say it in 200 characters or fewer: it has ${reason.length}`;
  return /^[\x20-\x7e]*$/.test(reason) ? undefined : "Use plain letters without accents, digits and punctuation";
}

/** One line, as it is sent: lines and doubled blanks become one blank each. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
