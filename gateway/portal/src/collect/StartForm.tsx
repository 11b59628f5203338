import { Button, Checkboxes, DateInput, Radios, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Wrong } from "../donors/application";
import { today } from "../donors/donors";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { enterLeadsOn } from "../scan/enterLeadsOn";
import type { Collection } from "./collections";
import { type Labelling, numberOf } from "./labelling";
import { isByMachine, type Kind } from "./machine";
import { type Arm, body, EMPTY, namesOf, type Start, wrongWith } from "./start";

export type Started = Pick<Collection, "collection" | "donation" | "printed" | "kind" | "startedAt">;

type Props = { donor: string; kind: Kind; appointment: string; session: string; labelling: Labelling; designation?: string; onStarted: (started: Started) => void };

/** Everything that the service asks before the needle goes in. A scanner's Enter leads to the next field and never starts anything by itself. */
export function StartForm({ donor, kind, appointment, session, labelling, designation, onStarted }: Props) {
  const [start, setStart] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const starting = useOnce<Started>(`/api/donors/sessions/${session}/collections`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (starting.isPending) return;
    const found = wrongWith(start, kind, today());
    setWrong(found);
    again();
    starting.reset();
    if (found.length === 0) starting.mutate({ ...body(start, kind, labelling, donor, appointment), ...(designation && { designation }) }, { onSuccess: onStarted, onError: again });
  };
  const bag = namesOf(kind).bag.replace(/^./, (first) => first.toUpperCase());
  const text = (field: "type" | "lot" | "scale" | "anticoagulant" | "anticoagulantLot", label: string) => (
    <TextInput key={field} id={field} name={field} label={label} labelProps={{ size: "s" }} hint="Scan it, or enter it" width={20} autoComplete="off" spellCheck={false} error={error(field)} value={start[field]} onChange={(event) => setStart({ ...start, [field]: event.currentTarget.value })} />
  );
  const day = (field: "expires" | "anticoagulantExpires", legend: string) => (
    <DateInput id={field} name={field} legend={legend} legendProps={{ size: "s" }} hint="For example, 1 6 2027" error={error(`${field}-day`)} value={start[field]} onChange={(event) => setStart({ ...start, [field]: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
  );
  return (
    <form ref={form} onSubmit={submit} onKeyDown={enterLeadsOn} noValidate>
      <Problems key={attempt} error={starting.error} wrong={wrong} />
      {designation && <p className="nhsuk-lede-text">This donation is for one patient alone: put the patient's tag on the bag.</p>}
      {starting.isError && <p>Nothing has started: do not put the needle in.</p>}
      <h2 className="nhsuk-heading-m">
        Before the needle: <span className="donors-number">{numberOf(labelling)}</span>
      </h2>
      {text("type", `${bag}: type`)}
      {text("lot", `${bag}: lot`)}
      {day("expires", `${bag}: expires on`)}
      {text("scale", isByMachine(kind) ? "Machine" : "Scale or mixer")}
      {isByMachine(kind) && (
        <>
          {text("anticoagulant", "Anticoagulant: name")}
          {text("anticoagulantLot", "Anticoagulant: lot")}
          {day("anticoagulantExpires", "Anticoagulant: expires on")}
        </>
      )}
      <ArmField start={start} error={error("arm-LEFT")} onChange={setStart} />
      <Checkboxes name="consent" legend="Consent" legendProps={{ size: "s" }} error={error("signed")}>
        <Checkboxes.Item id="signed" value="signed" checked={start.signed} onChange={(event) => setStart({ ...start, signed: event.currentTarget.checked })}>
          The donor has read and signed the consent to this donation
        </Checkboxes.Item>
      </Checkboxes>
      <Button type="submit">Start</Button>
      <div role="status">{starting.isPending && <p>Starting …</p>}</div>
    </form>
  );
}

const ARMS: Record<Arm, string> = { LEFT: "Left", RIGHT: "Right" };

const ArmField = ({ start, error, onChange }: { start: Start; error?: string; onChange: (start: Start) => void }) => (
  <Radios name="arm" legend="Arm" legendProps={{ size: "s" }} error={error} inline>
    {(["LEFT", "RIGHT"] as const).map((arm) => (
      <Radios.Item key={arm} id={`arm-${arm}`} value={arm} checked={start.arm === arm} onChange={() => onChange({ ...start, arm })}>
        {ARMS[arm]}
      </Radios.Item>
    ))}
  </Radios>
);
