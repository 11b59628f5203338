import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";

const SHORT = "Enter the reason, in ten characters or more";
const LEAST = 10;

type Lacking = { text: string; field: string };

type Props<Answer> = {
  title: string;
  /** What it means, before the question. */
  children?: ReactNode;
  /** Of the field: different wherever two of these can be open. */
  id?: string;
  question: string;
  hint: string;
  button: string;
  /** What has to be said besides, and what of it is not. */
  besides?: { lacking: Lacking[]; field: (tried: boolean) => ReactNode };
  /** Where the reason goes. */
  path: string;
  onDone: (answer: Answer) => void;
  onBack: () => void;
};

/** Does to one thing of a list what is never undone. The focus comes here, so that who pressed a button far down in the list is where it goes on. */
export function StopWithReason<Answer>({ title, children, id = "reason", question, hint, button, besides, path, onDone, onBack }: Props<Answer>) {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useStep<Answer>(onDone);
  useEffect(() => heading.current?.focus(), []);
  const short = reason.trim().length < LEAST;
  const lacking = [...(short ? [{ text: SHORT, field: id }] : []), ...(besides?.lacking ?? [])];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacking.length === 0) step.mutate({ path, body: { reason: reason.trim() } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <Problems error={step.error} messages={tried ? lacking : []} />
      <Textarea
        id={id}
        name="reason"
        label={question}
        labelProps={{ size: "s" }}
        hint={hint}
        error={tried && short ? SHORT : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {besides?.field(tried)}
      <Button type="submit" warning preventDoubleClick>
        {button}
      </Button>{" "}
      <Button type="button" secondary onClick={onBack}>
        Leave it
      </Button>
    </form>
  );
}
