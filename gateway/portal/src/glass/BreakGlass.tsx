import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { oneLine, wrongWith } from "./glass";

/**
 * Asks why, and opens. The field takes more than one line and is not focused, so that a scanner's Enter never opens a record
 * by accident.
 */
export function BreakGlass({ onBreak }: { onBreak: (reason: string) => void }) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = oneLine(text);
    setError(wrongWith(reason));
    if (wrongWith(reason) === undefined) onBreak(reason);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Textarea
        id="reason"
        name="reason"
        label="Why do you need to see it?"
        labelProps={{ size: "s" }}
        hint="8 to 200 characters, and no name or number of the patient. Your reason is kept, and the privacy officer looks at it."
        error={error}
        rows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" warning preventDoubleClick>
        Open the record
      </Button>
    </form>
  );
}
