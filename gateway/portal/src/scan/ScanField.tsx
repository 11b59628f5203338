import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";

type Props = {
  label: string;
  hint: string;
  action: string;
  error?: string;
  /** Each change of it brings the focus here; null leaves the focus where it is. */
  focusOn?: unknown;
  /** Leaves what was scanned in the field as it is, selected: the next scan takes its place. */
  keeps?: boolean;
  onScan: (text: string) => void;
};

/** One field for scanner and keyboard: a scanner ends with Enter, and so does a person. Keeps the focus for the next scan. */
export function ScanField({ label, hint, action, error, focusOn, keeps = false, onScan }: Props) {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusOn !== null) field.current?.focus();
  }, [focusOn]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    onScan(text);
    if (!keeps) return setText("");
    field.current?.focus();
    field.current?.select();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        id="scan"
        name="scan"
        label={label}
        labelProps={{ size: "m" }}
        hint={hint}
        error={error}
        width={30}
        autoComplete="off"
        autoCapitalize={keeps ? "none" : "characters"}
        spellCheck={false}
        ref={field}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" secondary>
        {action}
      </Button>
    </form>
  );
}
