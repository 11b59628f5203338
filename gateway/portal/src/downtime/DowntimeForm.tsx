import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { Problems } from "../rules/Problems";
import { enterLeadsOn } from "../scan/enterLeadsOn";
import { body, EMPTY, type Form, outcomeAddress, wrongWith } from "./downtime";

type Props = { component: string; onRecorded: (form: Form) => void; onBack: () => void };

const PERSON = "Scan the badge, or type the registration as it stands on the form, for example NMC 98I1234E";

/** A scanner's Enter leads to the next field and records nothing by itself. */
export function DowntimeForm({ component, onRecorded, onBack }: Props) {
  const hospital = useSession().data?.organisation ?? "";
  const [form, setForm] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector("input")?.focus(), []);
  const recording = useOnce(outcomeAddress(component));
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const found = wrongWith(form);
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate(body(form, hospital), { onSuccess: () => onRecorded(form), onError: again });
  };
  const text = (field: keyof Form, label: string, hint: string, more: { width?: 4; suffix?: string; inputMode?: "numeric" } = {}) => (
    <TextInput
      id={field}
      name={field}
      label={label}
      labelProps={{ size: "s" }}
      hint={hint}
      width={20}
      {...more}
      autoComplete="off"
      spellCheck={false}
      error={wrong.find((each) => each.field === field)?.text}
      value={form[field]}
      onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
    />
  );
  const [donation = "", product] = component.split("-");

  return (
    <form ref={fields} onSubmit={submit} onKeyDown={enterLeadsOn} noValidate>
      <Problems key={attempt} error={recording.error} messages={wrong} />
      <PageHeading title="What the downtime form says" />
      <Facts facts={[["Pack", `${printed(donation)}, ${product}`]]} />
      {text("patient", "Patient’s number", "Scan the wristband, or type the number on the form")}
      {text("volume", "How much was given", "In mL, as on the form", { width: 4, suffix: "mL", inputMode: "numeric" })}
      {text("first", "First person who checked", PERSON)}
      {text("second", "Second person who checked", "Somebody else, in the same way")}
      <div className="nhsuk-button-group">
        <Button type="submit">Record the transfusion</Button>
        <Button type="button" secondary onClick={onBack}>
          Another pack
        </Button>
      </div>
      <div role="status">{recording.isPending && <p>Recording …</p>}</div>
    </form>
  );
}
