import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";
import { about, base, type Parked, type Retried } from "./parked";

const SHORT = "Enter the reason, in ten characters or more";
const LEAST = 10;

type Props = { service: string; event: Parked; onDone: (retried: Retried) => void; onBack: () => void };

/** The focus comes here, so that who pressed Give up far down in a list is where it goes on. */
export function GiveUp({ service, event, onDone, onBack }: Props) {
  const [reason, setReason] = useState("");
  const [short, setShort] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useStep<Retried>(onDone);
  useEffect(() => heading.current?.focus(), []);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const given = reason.trim();
    setShort(given.length < LEAST);
    if (given.length >= LEAST) step.mutate({ path: `${base(service)}/${event.id}/resolution`, body: { reason: given } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        Give up {event.type}
      </h3>
      <p>
        {event.stream}: {about(event)}. This service will never apply it. What waits behind it goes on.
      </p>
      <Problems error={step.error} messages={short ? [{ text: SHORT, field: `reason-${service}` }] : []} />
      <Textarea
        id={`reason-${service}`}
        name="reason"
        label="Why is it right that this service never hears of it?"
        labelProps={{ size: "s" }}
        hint="It is kept for ever with your name. Write nothing about a patient or a donor."
        error={short ? SHORT : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(changed) => setReason(changed.currentTarget.value)}
      />
      <Button type="submit" warning preventDoubleClick>
        Give this event up
      </Button>{" "}
      <Button type="button" secondary onClick={onBack}>
        Leave it
      </Button>
    </form>
  );
}
