import { useState } from "react";
import { useOnceAt } from "../donors/once";
import { batches, CALL_UPS_AT, type Invitation, type Invitations } from "./callups";

/** How far it has come: of so many chosen, what was answered for each. */
export type Progress = { of: number; answered: Invitation[]; going: boolean; brokeOff: boolean };

/** Some at a time. What was answered stays when a later call fails; whoever goes on invites only the others, by the same key if it is the same batch. */
export function useInvitations(list: string, onAnswer: (answered: Invitation[]) => void) {
  const sending = useOnceAt<Invitations>();
  const [progress, setProgress] = useState<Progress>();
  const invite = async (donors: string[]) => {
    const answered: Invitation[] = [];
    const show = (how: { going?: boolean; brokeOff?: boolean }) => setProgress({ of: donors.length, answered: [...answered], going: false, brokeOff: false, ...how });
    show({ going: true });
    try {
      for (const batch of batches(donors)) {
        const answer = await sending.mutateAsync({ path: `${CALL_UPS_AT}/${list}/invitations`, body: { donors: batch } });
        answered.push(...answer.donors);
        onAnswer(answer.donors);
        show({ going: true });
      }
      show({});
    } catch (error) {
      show({ brokeOff: true });
      throw error;
    }
  };
  return { invite, progress, error: sending.error, forget: sending.reset };
}
