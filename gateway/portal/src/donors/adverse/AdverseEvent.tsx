import { Button, DateInput, InsetText, Radios, Select, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import type { Wrong } from "../application";
import { Back } from "../Back";
import { WordsField } from "../deferrals/WordsField";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { ARMS, body, COMPLICATIONS, EMPTY, type Event, IMPUTABILITIES, isLocal, ONSETS, SEVERITIES, TASKS, TREATMENTS, wrongWith } from "./adverse";

type Recorded = { event: string; code: string; forClinician: boolean };

/** What happened to a donor through giving, here or later, by the international classification. */
export function AdverseEvent({ donor }: { donor: Donor }) {
  const [event, setEvent] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const recording = useOnce<Recorded>(`/api/donors/${donor.donor}/adverse-events`);
  const again = () => setAttempt((before) => before + 1);
  const submit = (form: FormEvent) => {
    form.preventDefault();
    if (recording.isPending) return;
    const found = wrongWith(event, new Date());
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate(body(event), { onError: again });
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      {recording.data ? (
        <Done donor={donor} recorded={recording.data} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Problems key={attempt} error={recording.error} wrong={wrong} />
          <PageHeading title="Something happened to the donor" />
          <Fields donor={donor} event={event} wrong={wrong} onChange={setEvent} />
          <Button type="submit">Record it</Button>
        </form>
      )}
    </>
  );
}

function Done({ donor, recorded }: { donor: Donor; recorded: Recorded }) {
  return (
    <>
      <PageHeading title="It is recorded" />
      <InsetText>
        <p>
          Kind {recorded.code} of the classification.{recorded.forClinician && <strong> It is flagged for a clinician.</strong>}
        </p>
      </InsetText>
      <Link className="nhsuk-button nhsuk-button--secondary" to={`/donors/${donor.donor}`}>
        Donor record
      </Link>
    </>
  );
}

type FieldsProps = { donor: Donor; event: Event; wrong: Wrong[]; onChange: (event: Event) => void };

function Fields({ donor, event, wrong, onChange }: FieldsProps) {
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const set = (change: Partial<Event>) => onChange({ ...event, ...change });
  const choice = <Key extends "severity" | "imputability" | "onset" | "arm" | "treatment" | "task">(field: Key, legend: string, of: Record<string, string>) => (
    <Radios name={field} legend={legend} legendProps={{ size: "s" }} error={error(`${field}-${Object.keys(of)[0]}`)} inline={field === "arm"}>
      {Object.entries(of).map(([value, text]) => (
        <Radios.Item key={value} id={`${field}-${value}`} value={value} checked={event[field] === value} onChange={() => set({ [field]: value } as Partial<Event>)}>
          {text}
        </Radios.Item>
      ))}
    </Radios>
  );
  const date = (id: "began" | "due", field: "day" | "due", legend: string) => (
    <DateInput id={id} name={id} legend={legend} legendProps={{ size: "s" }} hint="For example, 26 11 2026" error={error(`${id}-day`)} value={event[field]} onChange={(entered) => set({ [field]: { day: "", month: "", year: "", ...entered.currentTarget.value } })} />
  );
  return (
    <>
      <Select id="complication" name="complication" label="What happened?" labelProps={{ size: "s" }} error={error("complication")} value={event.complication} onChange={(entered) => set({ complication: entered.currentTarget.value as Event["complication"] })}>
        <Select.Option value="">Choose what happened</Select.Option>
        {Object.entries(COMPLICATIONS).map(([value, text]) => (
          <Select.Option key={value} value={value}>
            {text}
          </Select.Option>
        ))}
      </Select>
      {isLocal(event) && choice("arm", "Which arm?", ARMS)}
      {choice("severity", "How severe was it?", SEVERITIES)}
      {choice("imputability", "Did it come of giving?", IMPUTABILITIES)}
      {choice("onset", "Where did it begin?", ONSETS)}
      {date("began", "day", "On which day did it begin?")}
      <TextInput id="time" name="time" label="At what time?" labelProps={{ size: "s" }} hint="For example, 10:45" width={5} autoComplete="off" error={error("time")} value={event.time} onChange={(entered) => set({ time: entered.currentTarget.value })} />
      {choice("treatment", "What was done? (optional)", TREATMENTS)}
      <Select id="donation" name="donation" label="Which donation? (optional)" labelProps={{ size: "s" }} value={event.donation} onChange={(entered) => set({ donation: entered.currentTarget.value })}>
        <Select.Option value="">Not known, or none</Select.Option>
        {donor.donations.map(({ donation, printed, venue }) => (
          <Select.Option key={donation} value={donation}>
            {printed}, {venue}
          </Select.Option>
        ))}
      </Select>
      <WordsField label="In words" hint="8 to 500 characters. They stay in this service." words={event.words} wrong={wrong} onChange={(words) => set({ words })} />
      {choice("task", event.severity === "SEVERE" ? "What follows?" : "What follows? (optional)", TASKS)}
      {event.task && date("due", "due", "By which day?")}
    </>
  );
}
