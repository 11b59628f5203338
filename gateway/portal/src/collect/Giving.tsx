import { Button, Details, Radios, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useReducer, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { clock, type Ended, FAIL_REASONS, type FailReason, type Outcome, OUTCOMES, wrongOutcome, wrongVolume } from "./end";
import { next, tubesOf } from "./labelling";
import { isByMachine, NOTHING_TYPED, runBody, wrongRun } from "./machine";
import { RunFields } from "./RunFields";
import type { Started } from "./StartForm";
import { StopSign } from "./StopSign";

type Props = { collection: Started; onEnded: (ended: Ended) => void };

/** While blood flows: the clock, the tubes that were filled, and how it ended. */
export function Giving({ collection, onEnded }: Props) {
  const [tubes, step] = useReducer(next, tubesOf(collection.donation));
  return (
    <>
      <h2 className="nhsuk-heading-m">
        Giving into <span className="donors-number">{collection.printed}</span>
      </h2>
      <Clock startedAt={collection.startedAt} limited={!isByMachine(collection.kind)} />
      {tubes.stop && <StopSign stop={tubes.stop} onPutRight={() => step({ type: "put-right" })} />}
      {tubes.wrong && <ScanErrors messages={[tubes.wrong]} leavesFocus />}
      {!tubes.stop && <ScanField label="Scan each tube that was filled" hint="Whichever comes from this donor now" action="Enter" error={tubes.wrong} onScan={(text) => step({ type: "scanned", text })} />}
      <p role="status">{tubes.samples.length > 0 && `✓ ${tubes.samples.length} filled: ${tubes.samples.map(({ words }) => words).join(", ")}`}</p>
      {!tubes.stop && <EndForm collection={collection} samples={tubes.samples.map(({ scan }) => scan)} onEnded={onEnded} />}
      {!tubes.stop && <NoBlood collection={collection} onEnded={onEnded} />}
    </>
  );
}

/** @param limited platelets and plasma are made of quick whole blood only */
function Clock({ startedAt, limited }: { startedAt: string; limited: boolean }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const { text, long } = clock(startedAt, now);
  return (
    <>
      <p role="timer" aria-label="Since the start" className="collect-clock">
        {text}
      </p>
      <p role="status">{limited && long && <strong>Over 15 minutes: red cells only are made of it.</strong>}</p>
    </>
  );
}

function EndForm({ collection, samples, onEnded }: Props & { samples: string[] }) {
  const machine = isByMachine(collection.kind);
  const [volume, setVolume] = useState("");
  const [run, setRun] = useState(NOTHING_TYPED);
  const [outcome, setOutcome] = useState<Outcome>();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const ending = useOnce<Ended>(`/api/donors/collections/${collection.collection}/end`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ending.isPending) return;
    const found = [...(machine ? wrongRun(collection.kind, run) : wrongVolume(volume)), ...wrongOutcome(outcome)];
    setWrong(found);
    again();
    ending.reset();
    if (found.length === 0) ending.mutate({ ...(machine ? runBody(collection.kind, run) : { volumeMl: Number(volume) }), outcome, samples }, { onSuccess: onEnded, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={ending.error} wrong={wrong} />
      {machine && <RunFields kind={collection.kind} run={run} error={error} onChange={setRun} />}
      {!machine && <TextInput id="volume" name="volume" label="Volume in the bag, without anticoagulant" labelProps={{ size: "s" }} suffix="mL" width={4} inputMode="numeric" autoComplete="off" error={error("volume")} value={volume} onChange={(event) => setVolume(event.currentTarget.value)} />}
      <Radios name="outcome" legend="How did it end?" legendProps={{ size: "s" }} error={error("outcome-COMPLETE")}>
        {(Object.keys(OUTCOMES) as Outcome[]).map((each) => (
          <Radios.Item key={each} id={`outcome-${each}`} value={each} checked={outcome === each} onChange={() => setOutcome(each)}>
            {OUTCOMES[each]}
          </Radios.Item>
        ))}
      </Radios>
      <Button type="submit">End the collection</Button>
      <div role="status">{ending.isPending && <p>Recording …</p>}</div>
    </form>
  );
}

function NoBlood({ collection, onEnded }: Props) {
  const [reason, setReason] = useState<FailReason>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const failing = useOnce<Ended>(`/api/donors/collections/${collection.collection}/failure`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason === undefined);
    setAttempt((before) => before + 1);
    if (reason && !failing.isPending) failing.mutate({ reason }, { onSuccess: onEnded, onError: () => setAttempt((before) => before + 1) });
  };
  return (
    <Details>
      <Details.Summary>No blood flowed</Details.Summary>
      <Details.Text>
        <form onSubmit={submit} noValidate>
          <Problems key={attempt} error={failing.error} wrong={missing ? [{ text: "Choose why nothing came of it", field: "fail-NO_VEIN" }] : []} />
          <Radios name="fail" legend="Why did nothing come of it?" legendProps={{ size: "s" }} error={missing ? "Choose why nothing came of it" : undefined}>
            {(Object.keys(FAIL_REASONS) as FailReason[]).map((each) => (
              <Radios.Item key={each} id={`fail-${each}`} value={each} checked={reason === each} onChange={() => setReason(each)}>
                {FAIL_REASONS[each]}
              </Radios.Item>
            ))}
          </Radios>
          <Button type="submit" warning>
            Void the number
          </Button>
        </form>
      </Details.Text>
    </Details>
  );
}
