import { TextInput } from "nhsuk-react-components";
import { fieldsOf, type Kind, type Run } from "./machine";

type Props = { kind: Kind; run: Run; error: (field: string) => string | undefined; onChange: (run: Run) => void };

/** What the machine's display says when the run has ended. */
export const RunFields = ({ kind, run, error, onChange }: Props) => (
  <>
    {fieldsOf(kind).map(({ field, label }) => (
      <TextInput key={field} id={`run-${field}`} name={field} label={label} labelProps={{ size: "s" }} suffix="mL" width={5} inputMode="numeric" autoComplete="off" error={error(`run-${field}`)} value={run[field]} onChange={(event) => onChange({ ...run, [field]: event.currentTarget.value })} />
    ))}
  </>
);
