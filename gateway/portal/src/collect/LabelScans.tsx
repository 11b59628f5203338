import { Button } from "nhsuk-react-components";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { type Labelling, numberOf, type Step } from "./labelling";
import type { On } from "./labels";
import { StopSign } from "./StopSign";

const ASKED: Record<On, { label: string; hint: string }> = {
  PACK: { label: "Scan the donation number on the pack", hint: "Its first label, before anything else is labelled" },
  SAMPLE: { label: "Scan each sample tube", hint: "One after the other, each with its own scan" },
  FORM: { label: "Scan the donor's form", hint: "The label of the same set on the donor's form" },
};

/** Pack, samples, form: the same number on all of them, or a stop. */
export function LabelScans({ labelling, onStep }: { labelling: Labelling; onStep: (step: Step) => void }) {
  const { asked, pack, samples, form, stop, wrong } = labelling;
  return (
    <>
      <h2 className="nhsuk-heading-m">Labels</h2>
      {stop && <StopSign stop={stop} onPutRight={() => onStep({ type: "put-right" })} />}
      {wrong && <ScanErrors messages={[wrong]} leavesFocus />}
      <div className="bedside-scans" role="status">
        <Scanned title="Pack" value={pack && numberOf(labelling)} waiting="Not scanned yet" />
        <Scanned title="Samples" value={samples.length > 0 ? `${samples.length} scanned: ${samples.map(({ words }) => words).join(", ")}` : undefined} waiting="Not scanned yet" />
        <Scanned title="Form" value={form ? "Scanned" : undefined} waiting="Not scanned yet" />
      </div>
      {!stop && !form && <ScanField key={asked} {...ASKED[asked]} action="Enter" error={wrong} focusOn={asked} onScan={(text) => onStep({ type: "scanned", text })} />}
      {!stop && asked === "SAMPLE" && samples.length > 0 && (
        <Button type="button" onClick={() => onStep({ type: "samples-done" })}>
          All samples are scanned
        </Button>
      )}
      {!stop && pack && (
        <p>
          <Button type="button" secondary small onClick={() => onStep({ type: "begun-again" })}>
            Begin again with another pack
          </Button>
        </p>
      )}
    </>
  );
}

const Scanned = ({ title, value, waiting }: { title: string; value?: string; waiting: string }) => (
  <section className={value ? "bedside-scan bedside-scan--filled" : "bedside-scan"} aria-label={title}>
    <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{title}</h3>
    <p className="nhsuk-u-margin-bottom-0">
      {value && <span aria-hidden="true">✓ </span>}
      {value ?? waiting}
    </p>
  </section>
);
