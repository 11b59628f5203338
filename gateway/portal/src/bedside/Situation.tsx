import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import type { Answer, Emergency } from "./check";
import { DeclareEmergency } from "./DeclareEmergency";

type Props = { wristband: string; answer: Answer; onChanged: () => void };

/** The emergency that is in force for this wristband; where none is and routine stops, the way to declare one. */
export function Situation({ wristband, answer, onChanged }: Props) {
  if (answer.emergency) return <InForce emergency={answer.emergency} onEnded={onChanged} />;
  return answer.answer === "NO_GO" && answer.patient ? <Declare wristband={wristband} onDeclared={onChanged} /> : null;
}

const clock = (instant: string) => new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Belfast" });

function InForce({ emergency, onEnded }: { emergency: Emergency; onEnded: () => void }) {
  const ending = useOnce<object>(`/api/bedside/emergencies/${emergency.emergency}/ending`);
  return (
    <section className="emergency" aria-labelledby="emergency-in-force">
      <h2 id="emergency-in-force" className="emergency__title">
        Emergency in force until {clock(emergency.until)}
      </h2>
      <p>
        Declared for this wristband at {clock(emergency.declaredAt)} by {emergency.declaredBy}. {emergency.approvedBy} answers for it: {emergency.why}
      </p>
      <Problems error={ending.error} />
      <Button type="button" secondary onClick={() => ending.mutate({}, { onSuccess: onEnded })}>
        End the emergency
      </Button>
    </section>
  );
}

function Declare({ wristband, onDeclared }: { wristband: string; onDeclared: () => void }) {
  const [open, setOpen] = useState(false);
  if (open) return <DeclareEmergency wristband={wristband} onDeclared={onDeclared} onLeave={() => setOpen(false)} />;
  return (
    <Button type="button" secondary onClick={() => setOpen(true)}>
      Waiting would do more harm: declare an emergency
    </Button>
  );
}
