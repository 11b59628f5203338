import { useMutation } from "@tanstack/react-query";
import { InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { get, Refusal } from "../api/client";
import { useSession } from "../frame/session";
import { ClosedRecord } from "../glass/ClosedRecord";
import { brokenGlass, needsReason } from "../glass/glass";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { patientNumber } from "../trace/trace";
import { type PatientNumber, patientNumberIn } from "../wristband/wristband";
import { BindingNeed } from "./BindingNeed";
import { type Needs, needsAddress } from "./needs";
import { RecordTransplant } from "./RecordTransplant";

type Asked = { number: PatientNumber; reason?: string };

/** One patient at a time. The number is never in the page's address, and the answer is not kept for later. */
export function NeedsPage() {
  const hospital = useSession().data?.organisation ?? "";
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<string>();
  const look = useMutation({ mutationFn: ({ number, reason }: Asked) => get<Needs>(needsAddress(number), brokenGlass(reason)), gcTime: 0 });
  const ask = (next: Asked) => {
    setDone(undefined);
    setAsked(next);
    look.mutate(next);
  };
  const lookAgain = (words: string) => {
    if (!asked) return;
    ask(asked);
    setDone(words);
  };
  const closed = needsReason(look.error);
  const errors = look.error && !closed ? (look.error instanceof Refusal ? look.error.reasons : [String(look.error)]) : [];

  return (
    <>
      <title>What binds a patient - Bloodstream</title>
      {errors.length > 0 && <ScanErrors messages={errors} leavesFocus />}
      <h1>What binds a patient</h1>
      <p>Special requirements, antibodies and transplants by which the bedside check stops a unit.</p>
      <ScanField
        label="Patient’s number"
        hint="Scan it, or type the health number or your hospital’s own number"
        action="Look up"
        error={errors[0]}
        focusOn={done}
        onScan={(text) => ask({ number: patientNumberIn(text, hospital) })}
      />
      <div role="status">
        {look.isPending && <p>Looking up …</p>}
        {done && (
          <InsetText>
            <p>{done}</p>
          </InsetText>
        )}
      </div>
      {closed && asked && <ClosedRecord title="The patient is not known to be your hospital’s" why={(look.error as Refusal).reasons} onBreak={(reason) => ask({ ...asked, reason })} />}
      {look.data && asked && <Found key={look.submittedAt} needs={look.data} asked={asked} onDone={lookAgain} />}
    </>
  );
}

function Found({ needs: { needs }, asked, onDone }: { needs: Needs; asked: Asked; onDone: (words: string) => void }) {
  return (
    <>
      {asked.reason && (
        <InsetText>
          <p>You opened this record with a reason, and it is on record: {asked.reason}</p>
        </InsetText>
      )}
      <h2 className="nhsuk-heading-m">{patientNumber(asked.number)}</h2>
      {needs.length === 0 && <p>Nothing binds this patient beyond the blood group, as far as requests and the laboratory have said.</p>}
      {needs.map((need) => (
        <BindingNeed key={need.need} need={need} number={asked.number} reason={asked.reason} onEnded={(title) => onDone(`${title} no longer binds.${need.kind === "TRANSPLANT" ? "" : " A later request or report can make it bind again."}`)} />
      ))}
      <RecordTransplant number={asked.number} reason={asked.reason} onRecorded={() => onDone("The transplant is on record, and every unit has to suit patient and donor.")} />
    </>
  );
}
