import type { Wrong } from "../donors/application";

export type Outcome = "COMPLETE" | "UNDER_WEIGHT" | "OVER_WEIGHT" | "NO_FLOW" | "STOPPED_BY_DONOR" | "STOPPED_BY_STAFF" | "ARTERIAL_PUNCTURE";

export const OUTCOMES: Record<Outcome, string> = {
  COMPLETE: "Complete",
  UNDER_WEIGHT: "Too little in the bag",
  OVER_WEIGHT: "Too much in the bag",
  NO_FLOW: "The flow stopped",
  STOPPED_BY_DONOR: "The donor stopped it",
  STOPPED_BY_STAFF: "Staff stopped it",
  ARTERIAL_PUNCTURE: "An artery was punctured",
};

export type FailReason = "NO_VEIN" | "DONOR_WITHDREW" | "DONOR_UNWELL" | "EQUIPMENT" | "OTHER";

export const FAIL_REASONS: Record<FailReason, string> = {
  NO_VEIN: "No vein was found",
  DONOR_WITHDREW: "The donor changed their mind",
  DONOR_UNWELL: "The donor felt unwell",
  EQUIPMENT: "Something was wrong with the equipment",
  OTHER: "Something else",
};

export type Ended = { state: "COMPLETE" | "INCOMPLETE" | "FAILED"; discard?: string; redCellsOnly?: boolean };

const MOST = 1000;

/** Nothing at all is a volume too; a scan is none. */
export function wrongVolume(volume: string): Wrong[] {
  const number = /^\d{1,4}$/.test(volume.trim()) ? Number(volume) : undefined;
  return number === undefined || number > MOST ? [{ text: `Enter the volume in mL, from 0 to ${MOST}`, field: "volume" }] : [];
}

export const wrongOutcome = (outcome: Outcome | undefined): Wrong[] => (outcome ? [] : [{ text: "Choose how it ended", field: "outcome-COMPLETE" }]);

const DISCARDS: Record<string, string> = { UNDER_WEIGHT: "too little is in it", OVER_WEIGHT: "too much is in it", NUMBER_OF_TWO_DONORS: "its number was given to two donors" };

/** What the carer does with the pack. What nobody knows how to read goes nowhere. */
export function whatNow({ state, discard, redCellsOnly }: Ended): { good: boolean; title: string; words: string } {
  if (state === "FAILED") return { good: false, title: "Nothing was taken", words: "The number is voided: destroy the whole label set." };
  if (discard) return { good: false, title: "Discard the pack", words: `It does not go to production: ${DISCARDS[discard] ?? discard}.` };
  if (state !== "COMPLETE") return { good: false, title: "Incomplete", words: "Put the pack apart. It does not go to production as it is." };
  return { good: true, title: "Complete", words: redCellsOnly ? "It took over 15 minutes: red cells only." : "It goes to production with its samples." };
}

const LONGEST = 15 * 60;

/** The clock of a collection, and whether platelets and plasma are still made of it. */
export function clock(startedAt: string, now: number): { text: string; long: boolean } {
  const seconds = Math.max(0, Math.floor((now - new Date(startedAt).getTime()) / 1000));
  return { text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`, long: seconds > LONGEST };
}
