import { Button, Checkboxes, Textarea, WarningCallout } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";
import { base, type Begun, meanwhile, stopsTheBedside } from "./projections";

const SHORT = "Enter the reason, in ten characters or more";
const UNTOLD = "Tell the wards first, then say so";
const LEAST = 10;

type Props = { service: string; name: string; onDone: (begun: Begun) => void; onBack: () => void };

/** The focus comes here, so that who pressed Rebuild far down in a list is where it goes on. */
export function Rebuild({ service, name, onDone, onBack }: Props) {
  const [reason, setReason] = useState("");
  const [told, setTold] = useState(false);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useStep<Begun>(onDone);
  useEffect(() => heading.current?.focus(), []);
  const ids = { reason: `reason-${service}`, told: `told-${service}` };
  const wards = stopsTheBedside(service, name);
  const short = reason.trim().length < LEAST;
  const untold = wards && !told;
  const messages = tried ? [...(short ? [{ text: SHORT, field: ids.reason }] : []), ...(untold ? [{ text: UNTOLD, field: ids.told }] : [])] : [];
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (!short && !untold) step.mutate({ path: `${base(service)}/${name}/rebuild`, body: { reason: reason.trim() } });
  };
  return (
    <form onSubmit={submit} noValidate className="projections-rebuild">
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s">
        Rebuild {name}
      </h3>
      <Problems error={step.error} messages={messages} />
      {wards ? (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h3">The wards need to know</WarningCallout.Heading>
          <p>{meanwhile(service, name)}</p>
        </WarningCallout>
      ) : (
        <p>{meanwhile(service, name)}</p>
      )}
      <p>It is forgotten and read again from the first event. Events that are parked for it come again. It cannot be stopped.</p>
      <Textarea
        id={ids.reason}
        name="reason"
        label="Why is it made anew?"
        labelProps={{ size: "s" }}
        hint="It is kept for ever with your name. Write nothing about a patient or a donor."
        error={tried && short ? SHORT : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(changed) => setReason(changed.currentTarget.value)}
      />
      {wards && (
        <Checkboxes name="told" error={tried && untold ? UNTOLD : undefined} legend="Before it begins" legendProps={{ size: "s" }}>
          <Checkboxes.Item id={ids.told} value="told" checked={told} onChange={() => setTold(!told)}>
            The wards have been told, and work on paper until it is done
          </Checkboxes.Item>
        </Checkboxes>
      )}
      <div className="nhsuk-button-group">
        <Button type="submit" warning preventDoubleClick>
          Rebuild it now
        </Button>
        <Button type="button" secondary onClick={onBack}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
