import type { Donor } from "./donors";
import { type End, endInWords } from "./health/decision";

export type Standing = "DECEASED" | "OPTED_OUT" | "TRANSFERRED" | "RESTRICTED";

export const STANDINGS: Record<Standing, string> = {
  DECEASED: "Has died",
  OPTED_OUT: "Wants to give no more",
  TRANSFERRED: "Gives to another service",
  RESTRICTED: "Use of the record is restricted",
};

/** What a health check found and still holds. */
export type Deferral = { code: string; words: string; end: End["kind"] | "NEVER"; day?: string; instant?: string };

export const stillDeferred = ({ end, day, instant }: Deferral) => (end === "NEVER" ? "For good" : `Until ${endInWords({ kind: end, day, instant })}`);

/** A record that was merged away is not gone on with, nor one whose donor does not give; its use may be restricted all the same. */
export const mayBeAsked = ({ survivor, standing }: Pick<Donor, "survivor" | "standing">) => !survivor && standing.every((each) => each === "RESTRICTED");
