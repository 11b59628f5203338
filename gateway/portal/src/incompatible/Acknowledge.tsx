import { Button, Textarea } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import { useForm } from "../donors/useForm";
import { Problems } from "../donors/Problems";
import { INCOMPATIBLE_AT, type Incompatible, wrongWords } from "./incompatible";

type Props = { unit: Incompatible; onAcknowledged: () => void; onKeep: () => void };

/** More than one line, so that a scanner's Enter sends nothing. */
export function Acknowledge({ unit, onAcknowledged, onKeep }: Props) {
  const [words, setWords] = useState("");
  const field = `words-${unit.finding}`;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const { submit, problems, attempt, error } = useForm(`${INCOMPATIBLE_AT}/${unit.finding}/acknowledgement`);
  return (
    <form ref={form} onSubmit={(event) => submit(event, wrongWords(words, field), () => ({ words: words.trim() }), onAcknowledged)} noValidate>
      <Problems key={attempt} {...problems} />
      <Textarea
        id={field}
        name="words"
        label="What was done about it?"
        labelProps={{ size: "s" }}
        hint="Where the unit is now, whom you told, and who decided if it is to be given all the same. It is on record with your name."
        rows={3}
        maxLength={1000}
        error={error(field)}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="nhsuk-button-group">
        <Button type="submit">Acknowledge this unit</Button>
        <Button type="button" secondary onClick={onKeep}>
          Not now
        </Button>
      </div>
    </form>
  );
}
