import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";

const SHORT = "Enter the reason, in ten characters or more";
const LEAST = 10;

type Props<Answer> = {
  title: string;
  /** What it means, before the question. */
  children?: ReactNode;
  /** Of the field: different wherever two of these can be open. */
  id?: string;
  question: string;
  hint: string;
  button: string;
  /** Where the reason goes. */
  path: string;
  onDone: (answer: Answer) => void;
  onBack: () => void;
};

/** Ends one thing of a list for good. The focus comes here, so that who pressed a button far down in the list is where it goes on. */
export function StopWithReason<Answer>({ title, children, id = "reason", question, hint, button, path, onDone, onBack }: Props<Answer>) {
  const [reason, setReason] = useState("");
  const [short, setShort] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useStep<Answer>(onDone);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setShort(given.length < LEAST);
    if (given.length >= LEAST) step.mutate({ path, body: { reason: given } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <Problems error={step.error} messages={short ? [{ text: SHORT, field: id }] : []} />
      <Textarea
        id={id}
        name="reason"
        label={question}
        labelProps={{ size: "s" }}
        hint={hint}
        error={short ? SHORT : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" warning preventDoubleClick>
        {button}
      </Button>{" "}
      <Button type="button" secondary onClick={onBack}>
        Leave it
      </Button>
    </form>
  );
}
