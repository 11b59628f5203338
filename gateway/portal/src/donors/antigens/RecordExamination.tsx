import { Button, DateInput, Textarea, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { enterLeadsOn } from "../../scan/enterLeadsOn";
import { today } from "../donors";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { antigensAt, body, EMPTY, type Entry, read, wrongWith } from "./antigens";

type Props = { donor: string; onDone: () => void };

/** One examination of one sample. The second, by another sample or method, has a number of its own: only then does it confirm. */
export function RecordExamination({ donor, onDone }: Props) {
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const { submit, problems, attempt, error } = useForm(antigensAt(donor));
  const set = (change: Partial<Entry>) => setEntry({ ...entry, ...change });
  const { found } = read(entry.text);
  return (
    <form aria-label="Record an examination" onSubmit={(event) => submit(event, wrongWith(entry, today()), () => body(entry), onDone)} onKeyDown={enterLeadsOn} noValidate>
      <h2 className="nhsuk-heading-m">Record an examination</h2>
      <Problems key={attempt} {...problems} />
      <p>Enter each examination by itself. Two that agree, each with a number of its own, confirm an antigen; two that disagree make it unknown.</p>
      <TextInput id="evidence" name="evidence" label="Number of the report or the sample" labelProps={{ size: "s" }} hint="Scan or enter it" width={20} autoComplete="off" spellCheck={false} error={error("evidence")} value={entry.evidence} onChange={(event) => set({ evidence: event.currentTarget.value })} />
      <Textarea id="found" name="found" label="What was found?" labelProps={{ size: "s" }} hint="Symbols or ISBT numbers, each with + or - at its end: Fya+ K- 008001-. Capitals count: s and S are two antigens." rows={2} autoCapitalize="none" spellCheck={false} error={error("found")} value={entry.text} onChange={(event) => set({ text: event.currentTarget.value })} />
      {found.length > 0 && <p className="antigens-read">Read as: {found.map(({ antigen, present }) => `${antigen} ${present ? "present" : "absent"}`).join(", ")}</p>}
      <DateInput id="on" name="on" legend="Day of the examination" legendProps={{ size: "s" }} hint="For example, 20 11 2026" error={error("on-day")} value={entry.on} onChange={(event) => set({ on: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
      <Button type="submit">Record the examination</Button>
    </form>
  );
}
