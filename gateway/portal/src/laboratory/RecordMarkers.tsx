import { Button, InsetText, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { printed, read } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { useScanGuard } from "../scan/guard";
import { ScanField } from "../scan/ScanField";
import { bodyOf, EMPTY, type Entry, MARKERS, type Marker, markersOf, type Recorded, recordedInWords, RESULTS, type Result, wrongWith } from "./markers";

/** Results that units are selected by, one after the other; the run and the analyser stay for the next donation. */
export function RecordMarkers() {
  const guard = useScanGuard();
  const [donation, setDonation] = useState<string>();
  const [misread, setMisread] = useState<string>();
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [recorded, setRecorded] = useState<Recorded[]>([]);
  const recording = useOnceAt<Recorded>();
  const again = () => setAttempt((before) => before + 1);
  const scan = (scanned: string) => {
    const found = read(scanned);
    setMisread("wrong" in found ? found.wrong : undefined);
    if ("label" in found) setDonation(found.label.number);
  };
  const done = (answer: Recorded) => {
    setRecorded((before) => [answer, ...before]);
    setDonation(undefined);
    setEntry((before) => ({ ...before, result: undefined }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending || donation === undefined) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate({ path: markersOf(donation), body: bodyOf(entry) }, { onSuccess: done, onError: again });
  };
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  return (
    <div {...guard}>
      <Back to="/laboratory">Testing laboratory</Back>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <PageHeading title="Record markers" />
      <p>Units are selected by these results. No release waits for them, and what was positive once stays so.</p>
      <ScanField label="Donation number" hint="Scan the sample, or type the number with its check character" action="Take this donation" error={misread} focusOn={recorded.length} onScan={scan} />
      {donation && (
        <form onSubmit={submit} noValidate>
          <h2 className="nhsuk-heading-m">
            Result of <span className="laboratory-number">{printed(donation)}</span>
          </h2>
          <Choice<Marker> name="marker" legend="Marker" of={MARKERS} chosen={entry.marker} error={error("marker")} onChoose={(marker) => setEntry({ ...entry, marker })} />
          <Choice<Result> name="result" legend="Result" of={RESULTS} chosen={entry.result} error={error("result")} onChoose={(result) => setEntry({ ...entry, result })} />
          <Typed id="run" label="Run" hint="" width={20} value={entry.run} error={error("run")} onType={(run) => setEntry({ ...entry, run })} />
          <Typed id="analyser" label="Analyser" hint="" width={20} value={entry.analyser} error={error("analyser")} onType={(analyser) => setEntry({ ...entry, analyser })} />
          <Button type="submit">Record the result</Button>
        </form>
      )}
      <div role="status">
        {recorded.map((each, at) => (
          <InsetText key={recorded.length - at}>{recordedInWords(each)}</InsetText>
        ))}
      </div>
    </div>
  );
}

type ChoiceProps<K extends string> = { name: string; legend: string; of: Record<K, string>; chosen?: K; error?: string; onChoose: (chosen: K) => void };

const Choice = <K extends string>({ name, legend, of, chosen, error, onChoose }: ChoiceProps<K>) => (
  <Radios name={name} legend={legend} legendProps={{ size: "s" }} error={error}>
    {(Object.keys(of) as K[]).map((each) => (
      <Radios.Item key={each} id={`${name}-${each}`} value={each} checked={chosen === each} onChange={() => onChoose(each)}>
        {of[each]}
      </Radios.Item>
    ))}
  </Radios>
);
