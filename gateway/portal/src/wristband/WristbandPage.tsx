import { useMutation } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { get, Refusal } from "../api/client";
import { useSession } from "../frame/session";
import { ClosedRecord } from "../glass/ClosedRecord";
import { brokenGlass, needsReason } from "../glass/glass";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { patientNumber } from "../trace/trace";
import { PrintWristband } from "./PrintWristband";
import { onlyTheAdmissionIsMissing, type PatientNumber, patientNumberIn, survivorIn, type Wristband, wristbandAddress } from "./wristband";

type Asked = { number: PatientNumber; reason?: string };

/** One patient at a time. The number is never in the page's address, and the answer is not kept for later. */
export function WristbandPage() {
  const hospital = useSession().data?.organisation ?? "";
  const [asked, setAsked] = useState<Asked>();
  const look = useMutation({ mutationFn: ({ number, reason }: Asked) => get<Wristband>(wristbandAddress(number), brokenGlass(reason)), gcTime: 0 });
  const ask = (next: Asked) => {
    setAsked(next);
    look.mutate(next);
  };
  const closed = needsReason(look.error) || onlyTheAdmissionIsMissing(look.error);
  const errors = look.error && !closed ? (look.error instanceof Refusal ? look.error.reasons : [String(look.error)]) : [];
  const survivor = survivorIn(look.error);

  return (
    <>
      <title>Wristband - Bloodstream</title>
      {errors.length > 0 && <ScanErrors messages={errors} leavesFocus />}
      <h1>Wristband</h1>
      <ScanField
        label="Patient’s number"
        hint="Scan it, or type the health number or your hospital’s own number"
        action="Look up"
        error={errors[0]}
        onScan={(text) => ask({ number: patientNumberIn(text, hospital) })}
      />
      {survivor && (
        <Button type="button" secondary onClick={() => ask({ number: survivor })}>
          Look up {patientNumber(survivor)}
        </Button>
      )}
      {look.isPending && <p role="status">Looking up …</p>}
      {closed && asked && <ClosedRecord title="The patient is not known to be in your hospital" why={(look.error as Refusal).reasons} onBreak={(reason) => ask({ ...asked, reason })} />}
      {look.data && asked && <Found key={look.submittedAt} wristband={look.data} asked={asked} />}
    </>
  );
}

function Found({ wristband, asked }: { wristband: Wristband; asked: Asked }) {
  return (
    <>
      {asked.reason && (
        <InsetText role="status">
          <p>You opened this record with a reason, and it is on record: {asked.reason}</p>
        </InsetText>
      )}
      <PrintWristband wristband={wristband} reason={asked.reason} />
    </>
  );
}
