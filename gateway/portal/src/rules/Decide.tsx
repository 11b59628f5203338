import { Button, Checkboxes, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Problems } from "./Problems";
import type { Action, RuleSet } from "./rules";
import { useStep } from "./step";

type Props = { path: string; set: RuleSet; onChange: () => void };

/** What this person may still do with it, each with its own confirmation. */
export function Decide({ allowed, ...props }: Props & { allowed: Action[] }) {
  if (allowed.length === 0) return null;
  return (
    <>
      <h2>What you can do</h2>
      {allowed.includes("replay") && <Replay {...props} />}
      {allowed.includes("approval") && <Approve {...props} />}
      {allowed.includes("rejection") && <GiveUp {...props} act="rejection" label="Why do you reject it?" button="Reject this version" />}
      {allowed.includes("withdrawal") && <GiveUp {...props} act="withdrawal" label="Why do you withdraw it?" button="Withdraw this version" />}
    </>
  );
}

function Replay({ path, onChange }: Props) {
  const step = useStep(onChange);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    step.mutate({ path: `${path}/replay`, body: {} });
  };
  return (
    <form onSubmit={submit}>
      <Problems error={step.error} />
      <p>A replay decides the last 12 months again by this text. An approval that was given before it lapses.</p>
      <Button type="submit" preventDoubleClick>
        Replay past decisions
      </Button>
      {step.isPending && <p role="status">Deciding a year again. This can take a minute.</p>}
    </form>
  );
}

const UNREAD = "Confirm that you have read the text, its differences and the replay";

function Approve({ path, set, onChange }: Props) {
  const [read, setRead] = useState(false);
  const [error, setError] = useState<string>();
  const step = useStep(onChange);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setError(read ? undefined : UNREAD);
    if (read) step.mutate({ path: `${path}/approval`, body: { content: set.content } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems error={step.error} messages={error ? [{ text: error, field: "read" }] : []} />
      <Checkboxes legend="Approve this version" legendProps={{ size: "m" }} error={error} idPrefix="read">
        <Checkboxes.Item id="read" name="read" value="yes" checked={read} onChange={(event) => setRead(event.currentTarget.checked)}>
          I have read the text, its differences and what the replay says, and I answer for it
        </Checkboxes.Item>
      </Checkboxes>
      <Button type="submit" preventDoubleClick>
        Approve this version
      </Button>
    </form>
  );
}

function GiveUp({ path, onChange, act, label, button }: Props & { act: Action; label: string; button: string }) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const step = useStep(onChange);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") step.mutate({ path: `${path}/${act}`, body: { reason: reason.trim() } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems error={step.error} messages={missing ? [{ text: "Enter the reason", field: act }] : []} />
      <Textarea
        id={act}
        name={act}
        label={label}
        labelProps={{ size: "s" }}
        hint="It is kept for ever. No name of a person."
        error={missing ? "Enter the reason" : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" warning preventDoubleClick>
        {button}
      </Button>
    </form>
  );
}
