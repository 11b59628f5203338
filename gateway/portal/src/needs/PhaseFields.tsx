import { Button, Checkboxes, DateInput, Fieldset } from "nhsuk-react-components";
import { ABO, type WishedPhase } from "./transplant";

type Props = { index: number; phase: WishedPhase; error: (field: string) => string | undefined; onChange: (phase: WishedPhase) => void; onRemove: () => void };

/** What the transplant team chose from a day on; it only narrows. */
export function PhaseFields({ index, phase, error, onChange, onRemove }: Props) {
  const toggled = (groups: string[], group: string) => (groups.includes(group) ? groups.filter((each) => each !== group) : [...groups, group]);
  const groups = (field: "redCells" | "plasma", legend: string) => (
    <Checkboxes name={`${field}-${index}`} legend={legend} legendProps={{ size: "s" }} small error={error(`${field}-${index}-O`)}>
      {ABO.map((abo) => (
        <Checkboxes.Item key={abo} id={`${field}-${index}-${abo}`} value={abo} checked={phase[field].includes(abo)} onChange={() => onChange({ ...phase, [field]: toggled(phase[field], abo) })}>
          {abo}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
  return (
    <Fieldset className="needs-phase">
      <Fieldset.Legend size="m">Phase {index + 1}</Fieldset.Legend>
      <DateInput
        id={`from-${index}`}
        name={`from-${index}`}
        legend="From which day?"
        legendProps={{ size: "s" }}
        hint="For example, 1 11 2026"
        error={error(`from-${index}-day`)}
        value={phase.from}
        onChange={(event) => onChange({ ...phase, from: { day: "", month: "", year: "", ...event.currentTarget.value } })}
      />
      {groups("redCells", "Groups for red cells")}
      {groups("plasma", "Groups for plasma and platelets")}
      <Button type="button" secondary onClick={onRemove}>
        Remove phase {index + 1}
      </Button>
    </Fieldset>
  );
}
