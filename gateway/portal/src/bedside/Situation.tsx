import { Button, Textarea, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import type { Answer, Emergency } from "./check";
import { wrongWithEmergency } from "./emergency";

type Props = { wristband: string; answer: Answer; onChanged: () => void };

/** The emergency that is in force for this wristband; where none is and routine stops, the way to declare one. */
export function Situation({ wristband, answer, onChanged }: Props) {
  if (answer.emergency) return <InForce emergency={answer.emergency} onEnded={onChanged} />;
  return answer.answer === "NO_GO" && answer.patient ? <Declare wristband={wristband} onDeclared={onChanged} /> : null;
}

const clock = (instant: string) => new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

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
  const [approvedBy, setApprovedBy] = useState("");
  const [why, setWhy] = useState("");
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const declaring = useOnce<object>("/api/bedside/emergencies");
  const errorOf = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (declaring.isPending) return;
    const found = wrongWithEmergency({ approvedBy, why });
    setWrong(found);
    if (found.length === 0) declaring.mutate({ wristband, approvedBy: approvedBy.trim(), why: why.trim() }, { onSuccess: onDeclared });
  };
  if (!open) {
    return (
      <Button type="button" secondary onClick={() => setOpen(true)}>
        Waiting would do more harm: declare an emergency
      </Button>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="emergency">
      <h2 className="emergency__title">Declare an emergency for this wristband</h2>
      <p>For four hours, or until it is ended. It is on record with your name. Blood for somebody else, incompatible, expired or recalled blood stays stopped.</p>
      <Problems error={declaring.error} messages={wrong} />
      <TextInput
        id="approved-by"
        name="approved-by"
        label="Which clinician answers for it?"
        labelProps={{ size: "s" }}
        error={errorOf("approved-by")}
        width={20}
        autoComplete="off"
        ref={(field) => {
          if (field && !approvedBy && !why) field.focus();
        }}
        value={approvedBy}
        onChange={(event) => setApprovedBy(event.currentTarget.value)}
      />
      <Textarea id="why" name="why" label="Why can it not wait?" labelProps={{ size: "s" }} rows={2} error={errorOf("why")} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Declare the emergency
        </Button>
        <Button type="button" secondary onClick={() => setOpen(false)}>
          Do not declare it
        </Button>
      </div>
    </form>
  );
}
