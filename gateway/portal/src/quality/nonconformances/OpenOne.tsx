import { Button, WarningCallout } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { printed, read } from "../../collect/labels";
import type { Wrong } from "../../donors/application";
import { Back } from "../../donors/Back";
import { useOnce } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useScanGuard } from "../../scan/guard";
import { ScanField } from "../../scan/ScanField";
import { Choice } from "../Choice";
import { AT, KINDS, type OpenEntry, SEVERITIES, wrongOpening } from "./nonconformances";
import { WordsField } from "./WordsField";

/** Whoever works here may open one; a donation that it names is on hold at once. */
export function OpenOne() {
  const navigate = useNavigate();
  const guard = useScanGuard();
  const [entry, setEntry] = useState<OpenEntry>({ words: "" });
  const [misread, setMisread] = useState<string>();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const opening = useOnce<{ nonConformance: string }>(AT);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const scan = (scanned: string) => {
    const found = read(scanned);
    setMisread("wrong" in found ? found.wrong : undefined);
    if ("label" in found) setEntry({ ...entry, donation: found.label.number });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (opening.isPending) return;
    const found = wrongOpening(entry);
    setWrong(found);
    again();
    opening.reset();
    const { kind, severity, donation, words } = entry;
    if (found.length === 0)
      opening.mutate({ kind, severity, ...(donation && { donation }), words: words.trim() }, { onSuccess: ({ nonConformance }) => void navigate(`/quality/non-conformances/${nonConformance}`), onError: again });
  };
  return (
    <div {...guard}>
      <Back to="/quality/non-conformances">Non-conformances</Back>
      <Problems key={attempt} error={opening.error} wrong={wrong} />
      <PageHeading title="Open a non-conformance" />
      <ScanField label="Donation, where it is about one" hint="Scan the number, or type it with its check character" action="It is about this one" error={misread} focusOn={entry.donation} onScan={scan} />
      {entry.donation && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">{printed(entry.donation)}</WarningCallout.Heading>
          <p>Everything of this donation is held when you open it, and what has left is recalled, until a quality officer lifts that.</p>
        </WarningCallout>
      )}
      <form onSubmit={submit} noValidate>
        <Choice name="kind" legend="Where did it happen?" of={KINDS} chosen={entry.kind} error={error("kind")} onChoose={(kind) => setEntry({ ...entry, kind })} />
        <Choice name="severity" legend="How grave is it?" of={SEVERITIES} chosen={entry.severity} error={error("severity")} onChoose={(severity) => setEntry({ ...entry, severity })} />
        <WordsField id="words" label="What was not as it should be?" value={entry.words} error={error("words")} onType={(words) => setEntry({ ...entry, words })} />
        <Button type="submit">Open it</Button>
      </form>
    </div>
  );
}
