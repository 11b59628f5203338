import { useQuery } from "@tanstack/react-query";
import { BackLink, Button, DateInput, Textarea, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import { get } from "../api/client";
import { Problems } from "./Problems";
import { base, type Day, isoDay, type Kind, kindName, type RuleSet } from "./rules";
import { useStep } from "./step";

/** Begins with the text in force. */
export function DraftPage({ service, kind }: { service: string; kind: string }) {
  const folder = base(service);
  const inForce = useQuery({
    queryKey: ["rules", service, kind, "in force"],
    queryFn: async () => {
      const all = await get<{ items: Kind[] }>(folder);
      const version = all.items.find((each) => each.kind === kind)?.inForce ?? 0;
      return get<RuleSet>(`${folder}/${kind}/${version}`);
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <>
      <title>{`Draft ${kindName(kind).toLowerCase()} - Bloodstream`}</title>
      <BackLink asElement={Link} to="/rules">
        All rules
      </BackLink>
      <Problems error={inForce.error} />
      {inForce.isPending && <p role="status">Opening …</p>}
      {inForce.data && <Form service={service} kind={kind} text={inForce.data.text} />}
    </>
  );
}

function Form({ service, kind, text: begin }: { service: string; kind: string; text: string }) {
  const navigate = useNavigate();
  const [text, setText] = useState(begin);
  const [reason, setReason] = useState("");
  const [day, setDay] = useState<Day>({ day: "", month: "", year: "" });
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const step = useStep((answer) => void navigate(`/rules/${service}/${answer.kind}/${answer.version}`));
  const message = (field: string) => wrong.find((each) => each.field === field)?.text;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const effectiveOn = isoDay(day);
    const found = [
      ...(effectiveOn ? [] : [{ text: "Enter the day from which it shall hold", field: "day" }]),
      ...(reason.trim() ? [] : [{ text: "Enter why you draft it", field: "reason" }]),
    ];
    setWrong(found);
    if (found.length === 0) step.mutate({ path: `${base(service)}/${kind}`, body: { text, effectiveOn, reason: reason.trim() } });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Problems error={step.error} messages={wrong} />
      <h1>
        <span className="nhsuk-caption-l">{kindName(kind)}</span> Draft a new version
      </h1>
      <p>It begins with the text that holds now. A draft changes nothing: it is replayed, and two other people approve it.</p>
      <Textarea id="text" name="text" label="Text" labelProps={{ size: "m" }} rows={20} className="rules-entry" spellCheck={false} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <DateInput
        id="day"
        legend="From which day shall it hold?"
        legendProps={{ size: "m" }}
        hint="Today means: a minute after the second approval"
        error={message("day")}
        value={day}
        onChange={(event) => setDay({ day: "", month: "", year: "", ...event.currentTarget.value })}
      />
      <TextInput id="reason" name="reason" label="Why?" labelProps={{ size: "m" }} hint="It is kept for ever. No name of a person." error={message("reason")} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <Button type="submit" preventDoubleClick>
        Keep the draft
      </Button>
    </form>
  );
}
