import { useQuery } from "@tanstack/react-query";
import { InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { get, Refusal } from "../api/client";
import { ClosedRecord } from "../glass/ClosedRecord";
import { brokenGlass, needsReason } from "../glass/glass";
import { PatientsWithheld } from "../glass/PatientsWithheld";
import { donationNumber, lacksCheckCharacter } from "../scan/scan";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { Components } from "./Components";
import { Timeline } from "./Timeline";
import type { Trace } from "./trace";

const CHECK_CHARACTER_MISSING = "Enter the check character in the box beside the donation number too";

export function TracePage() {
  const { donation } = useParams();
  const navigate = useNavigate();
  const [entryError, setEntryError] = useState<string>();
  const [glass, setGlass] = useState<{ donation?: string; reason: string }>();
  const reason = glass?.donation === donation ? glass?.reason : undefined;
  // Each look at a record behind the glass is on record by itself: nobody looks again on the person's behalf.
  const alive = (query: { state: { error: Error | null } }) => reason === undefined && !needsReason(query.state.error);
  const trace = useQuery({
    queryKey: ["trace", donation, reason],
    queryFn: () => get<Trace>(`/api/outcomes/traces/${encodeURIComponent(donation!)}`, brokenGlass(reason)),
    enabled: donation !== undefined,
    refetchInterval: (query) => alive(query) && 5_000,
    refetchOnWindowFocus: alive,
    refetchOnReconnect: alive,
  });
  const closed = needsReason(trace.error) ? trace.error : undefined;
  const errors = entryError ? [entryError] : closed ? [] : trace.error instanceof Refusal ? trace.error.reasons : [];
  const open = (said: string) => setGlass({ donation, reason: said });

  const follow = (entry: string) => {
    const incomplete = lacksCheckCharacter(entry);
    setEntryError(incomplete ? CHECK_CHARACTER_MISSING : undefined);
    setGlass(undefined);
    if (!incomplete) void navigate(`/trace/${donationNumber(entry)}`);
  };

  return (
    <>
      <title>Trace - Bloodstream</title>
      {errors.length > 0 && <ScanErrors messages={errors} />}
      <h1>Trace a donation</h1>
      <ScanField
        label="Donation number"
        hint="Scan it, or type it with its check character, for example A9990 26 000123 8"
        action="Trace"
        error={errors[0]}
        focusOn={donation}
        onScan={follow}
      />
      {trace.isFetching && !trace.data && <p role="status">Following the donation …</p>}
      {closed && !entryError && <ClosedRecord title="This is another organisation’s patient" why={closed.reasons} onBreak={open} />}
      {trace.data && !entryError && <Whole trace={trace.data} reason={reason} onBreak={open} />}
    </>
  );
}

function Whole({ trace, reason, onBreak }: { trace: Trace; reason?: string; onBreak: (reason: string) => void }) {
  return (
    <>
      {reason && (
        <InsetText role="status">
          <p>You opened this record with a reason, and it is on record: {reason}</p>
        </InsetText>
      )}
      <h2 className="trace-number">
        <span className="nhsuk-caption-l">Donation</span> {trace.printed}
      </h2>
      {trace.patientsWithheld && <PatientsWithheld onBreak={onBreak} />}
      <Components components={trace.components} />
      <h2>The whole way</h2>
      <Timeline steps={trace.steps} />
    </>
  );
}
