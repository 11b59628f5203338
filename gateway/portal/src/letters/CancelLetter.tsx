import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";
import { LEDGER, type Letter, words } from "./letters";

const SHORT = "Enter the reason, in ten characters or more";
const LEAST = 10;

/** The focus comes here, so that who pressed Cancel far down in the list is where it goes on. */
export function CancelLetter({ letter, onDone, onBack }: { letter: Letter; onDone: () => void; onBack: () => void }) {
  const [reason, setReason] = useState("");
  const [short, setShort] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useStep<{ letter: string }>(onDone);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setShort(given.length < LEAST);
    if (given.length >= LEAST) step.mutate({ path: `${LEDGER}/${letter.letter}/cancellation`, body: { reason: given } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        Cancel a letter: {words(letter.kind)}
      </h3>
      <Problems error={step.error} messages={short ? [{ text: SHORT, field: "reason" }] : []} />
      <Textarea
        id="reason"
        name="reason"
        label="Why does it not go?"
        labelProps={{ size: "s" }}
        hint="It is kept with your name."
        error={short ? SHORT : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" warning preventDoubleClick>
        Cancel this letter
      </Button>{" "}
      <Button type="button" secondary onClick={onBack}>
        Leave it
      </Button>
    </form>
  );
}
