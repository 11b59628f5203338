import { DONOR } from "./donors.mjs";

/** Answers for the page of deferrals, as the contract has them. */
const ALL = ["WHOLE_BLOOD", "DOUBLE_RED_CELLS", "PLATELETS", "PLASMA", "LEUCAPHERESIS"];

const deferral = (id, more) => ({ deferral: `0197c2f4-0000-7000-8000-0000000000${id}`, donor: DONOR.donor, source: "HEALTH_CHECK", donations: ALL, state: "IN_FORCE", imposedBy: "donor-carer", imposedAt: "2026-11-26T12:45:00Z", history: [], ...more });

export const CLINICIAN = { user: "donor-clinician", organisation: "NIBTS", roles: ["donor-clinician"] };

export const TATTOO = deferral("d1", { code: "tattoo-or-piercing", words: "Please wait 4 months after a tattoo, semi-permanent make-up or a piercing.", end: { kind: "ON_DAY", day: "2027-02-10" }, overridableFrom: "2026-11-26" });
export const PREGNANT = deferral("d2", { code: "pregnancy", words: "You can give 6 months after the birth.", end: { kind: "WHEN_IT_ENDS" } });
export const NEVER = deferral("d3", { code: "hepatitis-c", words: "Confirmed by the laboratory.", source: "LABORATORY", end: { kind: "NEVER" }, donations: ["PLATELETS", "PLASMA"] });
export const ENDED = deferral("d4", {
  code: "surgery-other",
  words: "Letter of the hospital, operation in January",
  source: "LETTER",
  end: { kind: "ON_DAY", day: "2026-12-24" },
  state: "ENDED",
  imposedAt: "2026-01-12T09:05:00Z",
  history: [
    { change: "EXTENDED", reason: "extended", words: "Second operation in June", before: { kind: "ON_DAY", day: "2026-06-01" }, end: { kind: "ON_DAY", day: "2026-12-24" }, by: "donor-clinician", at: "2026-05-04T10:00:00Z" },
    { change: "ENDED", reason: "recorded-in-error", words: "Entered for the wrong donor", before: { kind: "ON_DAY", day: "2026-12-24" }, by: "donor-clinician", at: "2026-05-05T10:00:00Z" },
  ],
});

export const DEFERRALS = { donor: DONOR.donor, deferrals: [TATTOO, PREGNANT, NEVER, ENDED] };
