import { Button, DateInput, Radios } from "nhsuk-react-components";
import { useState } from "react";
import { today } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { COMPLICATIONS, TASKS } from "./adverse";
import { type AdverseEvent, dueBody, type DueEntry, type Task, wrongWithDue } from "./followUps";

type Props = { event: AdverseEvent; onDone: () => void };

export function FollowUpAgain({ event, onDone }: Props) {
  const [entry, setEntry] = useState<DueEntry>({ due: { day: "", month: "", year: "" } });
  const { submit, problems, attempt, error } = useForm(`/api/donors/adverse-events/${event.event}/follow-ups`);
  return (
    <form onSubmit={(form) => submit(form, wrongWithDue(entry, today()), () => dueBody(entry), onDone)} noValidate>
      <Problems key={attempt} {...problems} />
      <PageHeading title="Follow up again">
        <span className="nhsuk-caption-m">{COMPLICATIONS[event.complication] ?? event.complication}</span>
      </PageHeading>
      <Radios name="task" legend="What is to be done?" legendProps={{ size: "s" }} error={error("task-TELEPHONE")}>
        {(Object.keys(TASKS) as Task[]).map((task) => (
          <Radios.Item key={task} id={`task-${task}`} value={task} checked={entry.task === task} onChange={() => setEntry({ ...entry, task })}>
            {TASKS[task]}
          </Radios.Item>
        ))}
      </Radios>
      <DateInput id="due" name="due" legend="By which day?" legendProps={{ size: "s" }} hint="For example, 4 12 2026" error={error("due-day")} value={entry.due} onChange={(entered) => setEntry({ ...entry, due: { day: "", month: "", year: "", ...entered.currentTarget.value } })} />
      <Button type="submit">Follow up</Button>
    </form>
  );
}
