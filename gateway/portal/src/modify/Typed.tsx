import { TextInput } from "nhsuk-react-components";

type TypedProps = { id: string; label: string; hint: string; width: 4 | 20; value: string; error?: string; onType: (text: string) => void };

/** A line that is typed or scanned into a form. */
export function Typed({ id, label, hint, width, value, error, onType }: TypedProps) {
  return (
    <TextInput
      id={id}
      name={id}
      label={label}
      labelProps={{ size: "s" }}
      hint={hint.trim() || undefined}
      width={width}
      error={error}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
