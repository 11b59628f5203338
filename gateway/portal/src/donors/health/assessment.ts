import { useState } from "react";
import type { Wrong } from "../application";
import { type Donor, today } from "../donors";
import { useOnce } from "../once";
import type { Replies } from "./check";
import type { Decision } from "./decision";
import { type DonationType, measurements, plannedLoss, UNMEASURED, wrongWith } from "./measurements";

/** Asks for the decision, at first on what the donor has come to give. It is of these answers and measurements: when one of them is changed, it is gone. */
export function useAssessment(donor: Donor, donation: DonationType = UNMEASURED.donation) {
  const [measured, setMeasured] = useState({ ...UNMEASURED, donation });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const decision = useOnce<Decision>(`/api/donors/${donor.donor}/eligibility`);

  const decide = (replies: Replies) => {
    if (decision.isPending) return;
    const found = wrongWith(measured, donor.sex, today());
    setWrong(found);
    setAttempt((before) => before + 1);
    decision.reset();
    if (found.length > 0) return;
    const body = { donation: measured.donation, measurements: measurements(measured, donor.sex), plannedLossMl: plannedLoss(measured), replies: Object.values(replies) };
    decision.mutate(body, { onError: () => setAttempt((before) => before + 1) });
  };
  return { measured, setMeasured, wrong, attempt, decision, decide };
}
