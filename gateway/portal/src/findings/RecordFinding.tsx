import { Button, Radios, WarningCallout } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnceAt } from "../donors/once";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { enterLeadsOn } from "../scan/enterLeadsOn";
import { useScanGuard } from "../scan/guard";
import { type Entry, type Finding, type Standing, wrongWith } from "./findings";

type Props = { finding: Finding; standing: Standing; before: Entry; onDone: (words: string, entry: Entry) => void; onBack: () => void };

/** What holds or is for good is read once more before it is recorded. */
export function RecordFinding({ finding, standing, before, onDone, onBack }: Props) {
  const guard = useScanGuard();
  const heading = useRef<HTMLHeadingElement>(null);
  const [entry, setEntry] = useState<Entry>(before);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [follows, setFollows] = useState<string[]>();
  const recording = useOnceAt<Entry>();
  const { donation } = standing;
  useEffect(() => {
    if (attempt === 0 || follows) heading.current?.focus();
  }, [attempt, follows]);
  const again = () => setAttempt((count) => count + 1);
  const refused = () => {
    setFollows(undefined);
    again();
  };
  const record = () => {
    if (recording.isPending) return;
    recording.mutate({ path: finding.path(donation, entry), body: finding.body(entry) }, { onSuccess: (answer) => onDone(finding.told(answer), entry), onError: refused });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongWith(finding, entry, standing);
    setWrong(found);
    again();
    recording.reset();
    if (found.length > 0) return;
    const first = finding.follows(entry, standing);
    if (first) return setFollows(first);
    record();
  };
  const title = (
    <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-m donors-heading">
      {follows ? "Before it is recorded of" : finding.title}: <span className="laboratory-number">{printed(donation)}</span>
    </h2>
  );
  if (follows)
    return (
      <div {...guard}>
        {title}
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h3">What follows</WarningCallout.Heading>
          {follows.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </WarningCallout>
        <div className="nhsuk-button-group">
          <Button warning aria-disabled={recording.isPending} onClick={record}>
            {finding.confirm}
          </Button>
          <Button secondary onClick={() => setFollows(undefined)}>
            Back
          </Button>
        </div>
      </div>
    );
  return (
    <form {...guard} onKeyDown={enterLeadsOn} onSubmit={submit} noValidate>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      {title}
      <Against standing={standing} />
      <Fields finding={finding} standing={standing} entry={entry} wrong={wrong} onChange={setEntry} />
      <div className="nhsuk-button-group">
        <Button type="submit">{finding.button}</Button>
        <Button secondary type="button" onClick={onBack}>
          Another donation
        </Button>
      </div>
    </form>
  );
}

const Against = ({ standing: { objections = [] } }: { standing: Standing }) =>
  objections.length === 0 ? (
    <p>Its tests say nothing against it.</p>
  ) : (
    <>
      <p>Its tests say against it:</p>
      <ul>
        {[...new Set(objections.map(({ message }) => message))].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );

type FieldsProps = { finding: Finding; standing: Standing; entry: Entry; wrong: Wrong[]; onChange: (entry: Entry) => void };

function Fields({ finding: { choices, typed }, standing, entry, wrong, onChange }: FieldsProps) {
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  return (
    <>
      {choices.map(({ name, legend, of }) => (
        <Radios key={name} name={name} legend={legend} legendProps={{ size: "s" }} error={error(`${name}-`)}>
          {Object.entries(of(standing)).map(([code, { text, hint }]) => (
            <Radios.Item key={code} id={`${name}-${code}`} value={code} hint={hint} checked={entry[name] === code} onChange={() => onChange({ ...entry, [name]: code })}>
              {text}
            </Radios.Item>
          ))}
        </Radios>
      ))}
      {typed.map(({ name, label, hint }) => (
        <Typed key={name} id={name} label={label} hint={hint} width={20} value={entry[name] ?? ""} error={error(name)} onType={(text) => onChange({ ...entry, [name]: text })} />
      ))}
    </>
  );
}
