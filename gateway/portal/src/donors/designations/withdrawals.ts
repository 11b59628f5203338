/** Why a request ends; the patient's own affair, and told to no other service. */
export const GROUNDS = {
  OPERATION_CANCELLED: "The operation is cancelled",
  PATIENT_DIED: "The patient died",
  DOCTOR_WITHDREW: "The doctor asks no more",
  CLINICIAN_WITHDREW: "You approve it no more",
  DONOR_WITHDREW: "The donor does not give any more",
};

export type Ground = keyof typeof GROUNDS;

/** What is left to see to. Whether an appointment was made for the request, none says. */
export type Left = {
  collected: { donation: string; collectedAt: string }[];
  running: string[];
  appointments: { appointment: string; session: string; venue: string; day: string; startsAt: string }[];
};
