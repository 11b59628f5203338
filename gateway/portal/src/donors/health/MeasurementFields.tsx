import { Checkboxes, DateInput, Radios, TextInput } from "nhsuk-react-components";
import type { Wrong } from "../application";
import type { Sex } from "../donors";
import { DONATIONS, type DonationType, fieldsFor, type Measured, type NumberField } from "./measurements";

type Props = { measured: Measured; sex: Sex; wrong: Wrong[]; onChange: (measured: Measured) => void };

const LABELS: Record<NumberField, { label: string; suffix: string; hint?: string }> = {
  weight: { label: "Weight", suffix: "kg" },
  haemoglobin: { label: "Haemoglobin", suffix: "g/L" },
  height: { label: "Height", suffix: "cm" },
  platelets: { label: "Platelets", suffix: "×10⁹/L" },
  protein: { label: "Plasma protein", suffix: "g/L", hint: "The last value, if it was measured" },
  loss: { label: "Planned loss", suffix: "mL", hint: "As the machine is set, samples included" },
  pulse: { label: "Pulse", suffix: "a minute", hint: "If it was measured" },
  systolic: { label: "Blood pressure, upper", suffix: "mmHg", hint: "If it was measured" },
  diastolic: { label: "Blood pressure, lower", suffix: "mmHg" },
};

export function MeasurementFields({ measured, sex, wrong, onChange }: Props) {
  const message = (field: string) => wrong.find((each) => each.field === field)?.text;
  const asked = fieldsFor(measured, sex);
  const heightHint = measured.donation === "WHOLE_BLOOD" ? "Needed of a woman who is light, or young and not tall: measure it when in doubt" : undefined;
  const entry = (field: NumberField) =>
    asked.includes(field) && (
      <TextInput
        key={field}
        id={field}
        name={field}
        {...LABELS[field]}
        hint={field === "height" ? heightHint : LABELS[field].hint}
        labelProps={{ size: "s" }}
        error={message(field)}
        width={5}
        inputMode="decimal"
        autoComplete="off"
        value={measured[field]}
        onChange={(event) => onChange({ ...measured, [field]: event.currentTarget.value })}
      />
    );
  return (
    <>
      <Radios name="donation" legend="Donation" legendProps={{ size: "s" }} inline>
        {(Object.keys(DONATIONS) as DonationType[]).map((donation) => (
          <Radios.Item key={donation} id={donation} value={donation} checked={measured.donation === donation} onChange={() => onChange({ ...measured, donation })}>
            {DONATIONS[donation]}
          </Radios.Item>
        ))}
      </Radios>
      {entry("weight")}
      {entry("haemoglobin")}
      {!measured.unmeasured && <Sample measured={measured} error={message("sample-capillary")} onChange={onChange} />}
      {entry("height")}
      {entry("platelets")}
      {entry("protein")}
      {asked.includes("protein") && measured.protein.trim() !== "" && <ProteinOn measured={measured} error={message("proteinOn-day")} onChange={onChange} />}
      {entry("loss")}
      {entry("pulse")}
      {entry("systolic")}
      {entry("diastolic")}
      <Checkboxes name="unmeasured" legend={<span className="nhsuk-u-visually-hidden">Not measured</span>} small>
        <Checkboxes.Item id="unmeasured" value="yes" checked={measured.unmeasured} hint="Without them nobody is eligible" onChange={(event) => onChange({ ...measured, unmeasured: event.currentTarget.checked })}>
          Weight and haemoglobin were not measured
        </Checkboxes.Item>
      </Checkboxes>
    </>
  );
}

type Part = { measured: Measured; error?: string; onChange: (measured: Measured) => void };

const SAMPLES = { CAPILLARY: "Finger prick", VENOUS: "From a vein" } as const;

const Sample = ({ measured, error, onChange }: Part) => (
  <Radios name="sample" legend="Haemoglobin measured by" legendProps={{ size: "s" }} error={error} inline>
    {(["CAPILLARY", "VENOUS"] as const).map((sample) => (
      <Radios.Item key={sample} id={`sample-${sample.toLowerCase()}`} value={sample} checked={measured.sample === sample} onChange={() => onChange({ ...measured, sample })}>
        {SAMPLES[sample]}
      </Radios.Item>
    ))}
  </Radios>
);

const ProteinOn = ({ measured, error, onChange }: Part) => (
  <DateInput
    id="proteinOn"
    name="proteinOn"
    legend="When was the protein measured?"
    legendProps={{ size: "s" }}
    error={error}
    value={measured.proteinOn}
    onChange={(event) => onChange({ ...measured, proteinOn: { day: "", month: "", year: "", ...event.currentTarget.value } })}
  />
);
