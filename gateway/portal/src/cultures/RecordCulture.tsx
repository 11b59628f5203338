import { Button, Radios, WarningCallout } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { packName } from "../modify/modify";
import { Typed } from "../modify/Typed";
import { enterLeadsOn } from "../scan/enterLeadsOn";
import { useScanGuard } from "../scan/guard";
import { bodyOf, EMPTY, type Reach, type Recorded, reachInWords, RESULTS, type Result, screenOf, useReach, wrongWith } from "./cultures";

type Props = { reach: Reach; analyser: string; onAnalyser: (analyser: string) => void; onRecorded: (recorded: Recorded) => void; onBack: () => void };

/** No growth is recorded at once; growth once it was read what it holds and recalls. */
export function RecordCulture({ reach: { component, donations }, analyser, onAnalyser, onRecorded, onBack }: Props) {
  const guard = useScanGuard();
  const bottle = useRef<HTMLFormElement>(null);
  const [entry, setEntry] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState(false);
  const recording = useOnce<Recorded>(screenOf(component));
  const whole = { ...entry, analyser };
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  useEffect(() => {
    if (!asked && attempt === 0) bottle.current?.querySelector("input")?.focus();
  }, [asked, attempt]);
  const again = () => setAttempt((before) => before + 1);
  const refused = () => {
    setAsked(false);
    again();
  };
  const record = () => recording.isPending || recording.mutate(bodyOf(whole), { onSuccess: onRecorded, onError: refused });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongWith(whole);
    setWrong(found);
    again();
    recording.reset();
    if (found.length > 0) return;
    if (entry.result === "GROWTH") return setAsked(true);
    record();
  };

  if (asked) return <ConfirmGrowth component={component} pending={recording.isPending} onRecord={record} onBack={() => setAsked(false)} />;
  return (
    <form ref={bottle} {...guard} onKeyDown={enterLeadsOn} onSubmit={submit} noValidate>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <h2 className="nhsuk-heading-m">Culture of {packName(component)}</h2>
      {donations.length > 1 && <p>A pool of {donations.length} donations.</p>}
      <Typed id="culture" label="Bottle" hint="Scan its number" width={20} value={entry.culture} error={error("culture")} onType={(culture) => setEntry({ ...entry, culture })} />
      <Typed id="analyser" label="Analyser" hint="" width={20} value={analyser} error={error("analyser")} onType={onAnalyser} />
      <Radios name="result" legend="What does the culture show?" legendProps={{ size: "s" }} error={error("result")}>
        {(Object.keys(RESULTS) as Result[]).map((result) => (
          <Radios.Item key={result} id={`result-${result}`} value={result} hint={RESULTS[result].hint} checked={entry.result === result} onChange={() => setEntry({ ...entry, result })}>
            {RESULTS[result].text}
          </Radios.Item>
        ))}
      </Radios>
      <div className="nhsuk-button-group">
        <Button type="submit">{entry.result === "GROWTH" ? "Continue" : "Record the culture"}</Button>
        <Button secondary type="button" onClick={onBack}>
          Another pack
        </Button>
      </div>
    </form>
  );
}

/** What it reaches is read once more as this comes up. */
function ConfirmGrowth({ component, pending, onRecord, onBack }: { component: string; pending: boolean; onRecord: () => void; onBack: () => void }) {
  const guard = useScanGuard();
  const heading = useRef<HTMLDivElement>(null);
  const reach = useReach(component);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div {...guard}>
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h2">Bacteria grew in {packName(component)}</WarningCallout.Heading>
        <div ref={heading} tabIndex={-1} className="donors-heading">
          <ul>
            {(reach.data ? reachInWords(reach.data) : []).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>No later result takes this back.</p>
        </div>
      </WarningCallout>
      <div className="nhsuk-button-group">
        <Button warning aria-disabled={pending} onClick={onRecord}>
          Record growth: hold and recall
        </Button>
        <Button secondary onClick={onBack}>
          Back
        </Button>
      </div>
    </div>
  );
}
