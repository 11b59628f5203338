import { Button, Checkboxes, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { type Wrong } from "../application";
import { type Donor, today } from "../donors";
import { DONATIONS, type DonationType } from "../health/measurements";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { CodeField } from "./CodeField";
import { type Deferral, SOURCES } from "./deferrals";
import { EndFields } from "./EndFields";
import { body, EMPTY, type Entry, wrongWith } from "./entry";
import { WordsField } from "./WordsField";

type Props = { donor: Donor; onDone: (deferral: Deferral) => void };

const TOLD = (["DONOR", "LETTER", "AT_THE_CHAIR", "LABORATORY", "CLINICIAN", "OTHER"] as const).map((source) => ({ source, text: SOURCES[source] }));

/** As told by a letter, or noticed at the chair; what a health check finds, it defers by itself. */
export function DeferDonor({ donor, onDone }: Props) {
  const [entry, setEntry] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const imposing = useOnce<Deferral>(`/api/donors/${donor.donor}/deferrals`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (imposing.isPending) return;
    const found = wrongWith(entry, today());
    setWrong(found);
    again();
    imposing.reset();
    if (found.length === 0) imposing.mutate(body(entry), { onSuccess: onDone, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={imposing.error} wrong={wrong} />
      <PageHeading title="Defer this donor" />
      <p>It holds at once, and appointments that it reaches are called off. A clinician alone can end it.</p>
      <CodeField code={entry.code} error={error("code")} onChange={(code) => setEntry({ ...entry, code })} />
      <WordsField label="What is known of it?" hint="8 to 500 characters, for example: letter of the hospital, operation in January. It is kept." words={entry.words} wrong={wrong} onChange={(words) => setEntry({ ...entry, words })} />
      <Radios name="source" legend="How did it become known?" legendProps={{ size: "s" }} error={error("source-DONOR")}>
        {TOLD.map(({ source, text }) => (
          <Radios.Item key={source} id={`source-${source}`} value={source} checked={entry.source === source} onChange={() => setEntry({ ...entry, source })}>
            {text}
          </Radios.Item>
        ))}
      </Radios>
      <EndFields end={entry.end} wrong={wrong} onChange={(end) => setEntry({ ...entry, end })} />
      <OnlyFields entry={entry} error={error("only-WHOLE_BLOOD")} onChange={setEntry} />
      <Button type="submit" warning>
        Defer this donor
      </Button>
    </form>
  );
}

type FieldProps = { entry: Entry; error?: string; onChange: (entry: Entry) => void };

function OnlyFields({ entry, error, onChange }: FieldProps) {
  const toggle = (type: DonationType, on: boolean) => onChange({ ...entry, donations: on ? [...entry.donations, type] : entry.donations.filter((each) => each !== type) });
  return (
    <>
      <Radios name="only" legend="For which donations?" legendProps={{ size: "s" }} inline>
        {[false, true].map((only) => (
          <Radios.Item key={String(only)} id={only ? "some" : "all"} value={String(only)} checked={entry.only === only} onChange={() => onChange({ ...entry, only })}>
            {only ? "Some" : "All"}
          </Radios.Item>
        ))}
      </Radios>
      {entry.only && (
        <Checkboxes name="donations" legend="Which?" legendProps={{ size: "s" }} error={error}>
          {(Object.keys(DONATIONS) as DonationType[]).map((type) => (
            <Checkboxes.Item key={type} id={`only-${type}`} value={type} checked={entry.donations.includes(type)} onChange={(event) => toggle(type, event.currentTarget.checked)}>
              {DONATIONS[type]}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
      )}
    </>
  );
}
