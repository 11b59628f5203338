import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../../donors/application";
import { Back } from "../../donors/Back";
import { useOnceAt } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { componentAt, componentOf, type Scanned, scanned } from "../../modify/modify";
import { Typed } from "../../modify/Typed";
import { useScanGuard } from "../../scan/guard";
import { ScanField } from "../../scan/ScanField";
import { Choice } from "../Choice";
import { type Entry, MEASURES, measureName, UNITS, valueOf, wrongWith } from "./charts";

type Recorded = { component: string; measure: keyof typeof MEASURES; within: boolean };

/** One value of one unit; the measure and the method stay for the next. */
export function MeasureUnit() {
  const guard = useScanGuard();
  const queries = useQueryClient();
  const [label, setLabel] = useState<Scanned>({});
  const [misread, setMisread] = useState<string>();
  const [entry, setEntry] = useState<Entry>({ value: "", method: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [recorded, setRecorded] = useState<Recorded[]>([]);
  const recording = useOnceAt<Recorded>();
  const component = componentOf(label);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const scan = (text: string) => {
    const read = scanned(text, component ? {} : label);
    setMisread("wrong" in read ? read.wrong : undefined);
    if ("label" in read) setLabel(read.label);
  };
  const done = (answer: Recorded) => {
    setRecorded((before) => [answer, ...before]);
    setEntry((before) => ({ ...before, value: "" }));
    void queries.invalidateQueries({ queryKey: ["charts"] });
    void queries.invalidateQueries({ queryKey: ["samples-due"] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending || !component) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate({ path: componentAt(component, "quality-measurements"), body: { measure: entry.measure, value: valueOf(entry.value), method: entry.method.trim() } }, { onSuccess: done, onError: again });
  };
  return (
    <div {...guard}>
      <Back to="/quality/monitoring">Quality monitoring</Back>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <PageHeading title="Record a measurement" />
      <p>Each measure of a unit is recorded once, so that no chart is mended by measuring again.</p>
      <ScanField label="Label of the unit" hint="Scan the square symbol, or the donation number and then the product code" action="Take this unit" error={misread} focusOn={component} onScan={scan} />
      {component && (
        <form onSubmit={submit} noValidate>
          <h2 className="nhsuk-heading-m">{component}</h2>
          <Choice name="measure" legend="What was measured?" of={MEASURES} chosen={entry.measure} error={error("measure")} onChoose={(measure) => setEntry({ ...entry, measure })} />
          <Typed id="value" label={`Value${entry.measure ? `, ${UNITS[entry.measure]}` : ""}`} hint="" width={4} value={entry.value} error={error("value")} onType={(value) => setEntry({ ...entry, value })} />
          <Typed id="method" label="Analyser or procedure" hint="" width={20} value={entry.method} error={error("method")} onType={(method) => setEntry({ ...entry, method })} />
          <Button type="submit">Record the value</Button>
        </form>
      )}
      <div role="status">
        {recorded.map(({ component: unit, measure, within }, at) => (
          <InsetText key={recorded.length - at}>
            {unit}: {measureName(measure)} {within ? "meets the plan." : "does not meet the plan."}
          </InsetText>
        ))}
      </div>
    </div>
  );
}
