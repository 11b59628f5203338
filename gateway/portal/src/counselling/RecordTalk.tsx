import { Button, DateInput, Textarea } from "nhsuk-react-components";
import { useState } from "react";
import { today } from "../donors/donors";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { isoDay } from "../rules/rules";
import { COUNSELLING_AT, type TalkEntry, withWords, wrongTalk } from "./counselling";

type Props = { task: string; onDone: () => void };

export function RecordTalk({ task, onDone }: Props) {
  const [entry, setEntry] = useState<TalkEntry>({ on: { day: "", month: "", year: "" }, words: "" });
  const { submit, problems, attempt, error } = useForm(`${COUNSELLING_AT}/${task}/talk`);
  return (
    <form aria-label="Record the talk" onSubmit={(event) => submit(event, wrongTalk(entry, today()), () => withWords({ on: isoDay(entry.on) }, entry.words), onDone)} noValidate>
      <h2 className="nhsuk-heading-m">Record the talk</h2>
      <Problems key={attempt} {...problems} />
      <DateInput id="on" name="on" legend="On which day?" legendProps={{ size: "s" }} hint="For example, 26 11 2026" error={error("on-day")} value={entry.on} onChange={(event) => setEntry({ ...entry, on: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
      <Textarea id="talk-words" name="words" label="What was said?" labelProps={{ size: "s" }} hint="What the donor was told, asked and decided. For clinicians alone." rows={4} error={error("talk-words")} value={entry.words} onChange={(event) => setEntry({ ...entry, words: event.currentTarget.value })} />
      <Button type="submit">Record the talk</Button>
    </form>
  );
}
