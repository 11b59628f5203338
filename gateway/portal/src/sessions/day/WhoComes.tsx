import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { ask, Refusal } from "../../api/client";
import type { SearchAnswer } from "../../donors/search";
import { ScanErrors } from "../../scan/ScanErrors";
import { ScanField } from "../../scan/ScanField";
import { Candidates } from "./Candidates";
import { coming } from "./coming";
import { type Day, type Guest, guests } from "./day";
import { Here } from "./Here";
import type { Arrival } from "./useArrival";

type Props = { day: Day; arrival: Arrival; onWalkIn: (entry: string) => void };

/** One field for everybody who comes: a scanned card is an arrival at once, a name is chosen by its birth date. */
export function WhoComes({ day, arrival, onWalkIn }: Props) {
  const [entry, setEntry] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [found, setFound] = useState<Guest[]>();
  const register = useMutation({ mutationFn: (query: string) => ask<SearchAnswer>("/api/donors/search", { query, limit: 5 }), gcTime: 0 });
  const refused = [arrival.error, register.error].flatMap((error) => (error instanceof Refusal ? error.reasons : []));
  const problems = wrong ? [wrong] : refused;

  const show = (all: Guest[], surely: boolean) => {
    const booked = all.filter(({ state }) => state === "BOOKED");
    setFound(surely && booked.length === 1 ? undefined : all);
    if (surely && booked.length === 1) arrival.arrive(booked[0]!);
  };
  const seek = (text: string) => {
    const who = coming(text, day);
    setEntry(text);
    setFound(undefined);
    arrival.forget();
    register.reset();
    setWrong(who.kind === "wrong" ? who.text : undefined);
    if (who.kind === "donor") show(who.found, true);
    if (who.kind === "name") show(who.found, false);
    if (who.kind === "number") register.mutate(who.number, { onSuccess: ({ donors }) => show(guests(day).filter((guest) => donors.some(({ donor }) => donor === guest.donor)), false) });
  };
  const arrive = (guest: Guest) => {
    setFound(undefined);
    arrival.arrive(guest);
  };

  return (
    <>
      {problems.length > 0 && <ScanErrors messages={problems} leavesFocus />}
      <ScanField label="Who has come?" hint="Scan the donor card, or enter a name or a health number" action="Find" error={problems[0]} focusOn={arrival.here} onScan={seek} />
      <div role="status" className="sessions-coming">
        {(arrival.isPending || register.isPending) && <p>Looking …</p>}
        {arrival.here && <Here guest={arrival.here} session={day.session.session} />}
        {found && found.length > 0 && <Candidates found={found} onArrive={arrive} />}
        {found && (
          <p>
            {found.length === 0 && <strong>Nobody of this day fits. </strong>}
            <Link to={`/sessions/${day.session.session}/walk-in`} onClick={() => onWalkIn(entry)}>
              Take in somebody without an appointment
            </Link>
          </p>
        )}
      </div>
    </>
  );
}
