import { TextInput } from "nhsuk-react-components";
import type { Wrong } from "../../donors/application";

export type Entered = { first: string; last: string };

type Props = { id: string; entered: Entered; wrong: Wrong[]; onChange: (entered: Entered) => void };

export const RunFields = ({ id, entered, wrong, onChange }: Props) => (
  <>
    {(["first", "last"] as const).map((field) => (
      <TextInput
        key={field}
        id={`${id}-${field}`}
        name={`${id}-${field}`}
        label={field === "first" ? "First number" : "Last number"}
        labelProps={{ size: "s" }}
        hint="Scan it, or enter it with its check character"
        width={20}
        autoComplete="off"
        error={wrong.find((each) => each.field === `${id}-${field}`)?.text}
        value={entered[field]}
        onChange={(event) => onChange({ ...entered, [field]: event.currentTarget.value })}
      />
    ))}
  </>
);

export const NOTHING: Entered = { first: "", last: "" };
