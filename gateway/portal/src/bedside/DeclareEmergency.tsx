import { Button, Textarea, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import { wrongWithEmergency } from "./emergency";

type Props = { wristband: string; onDeclared: () => void; onLeave: () => void };

export function DeclareEmergency({ wristband, onDeclared, onLeave }: Props) {
  const [approvedBy, setApprovedBy] = useState("");
  const [why, setWhy] = useState("");
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const declaring = useOnce<object>("/api/bedside/emergencies");
  const errorOf = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (declaring.isPending) return;
    const found = wrongWithEmergency({ approvedBy, why });
    setWrong(found);
    if (found.length === 0) declaring.mutate({ wristband, approvedBy: approvedBy.trim(), why: why.trim() }, { onSuccess: onDeclared });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="emergency" aria-labelledby="declare-emergency">
      <h2 id="declare-emergency" className="emergency__title">
        Declare an emergency for this wristband
      </h2>
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
        value={approvedBy}
        onChange={(event) => setApprovedBy(event.currentTarget.value)}
      />
      <Textarea id="why" name="why" label="Why can it not wait?" labelProps={{ size: "s" }} rows={2} error={errorOf("why")} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Declare the emergency
        </Button>
        <Button type="button" secondary onClick={onLeave}>
          Do not declare it
        </Button>
      </div>
    </form>
  );
}
