import { useState } from "react";
import { useOnceAt } from "../../donors/once";
import type { Guest } from "./day";

/** Somebody has come. The last of them stays on the page until the next is sought. */
export function useArrival(onArrival: (appointment: string) => void) {
  const [guest, setGuest] = useState<Guest>();
  const recording = useOnceAt<{ state: string }>();
  const arrive = (who: Guest) => {
    setGuest(who);
    recording.mutate({ path: `/api/donors/appointments/${who.appointment}/arrival`, body: {} }, { onSuccess: () => onArrival(who.appointment) });
  };
  const forget = () => {
    setGuest(undefined);
    recording.reset();
  };
  return { guest, arrive, forget, error: recording.error, isPending: recording.isPending, here: recording.isSuccess ? guest : undefined };
}

export type Arrival = ReturnType<typeof useArrival>;
