import { Button, Details, Radios, Textarea } from "nhsuk-react-components";
import { useState } from "react";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { type CloseEntry, COUNSELLING_AT, endings, OUTCOMES, type Task, withWords, wrongClose } from "./counselling";

type Props = { task: Task; onDone: () => void };

/** After the talk it is the next step; before it, an end without a talk is put aside and needs a reason. */
export function CloseTalk({ task, onDone }: Props) {
  if (task.state === "COUNSELLED")
    return (
      <>
        <h2 className="nhsuk-heading-m">Close it</h2>
        <CloseForm task={task} onDone={onDone} />
      </>
    );
  return (
    <Details>
      <Details.Summary>Close without a talk</Details.Summary>
      <Details.Text>
        <CloseForm task={task} onDone={onDone} />
      </Details.Text>
    </Details>
  );
}

function CloseForm({ task, onDone }: Props) {
  const possible = endings(task);
  const [entry, setEntry] = useState<CloseEntry>({ words: "" });
  const { submit, problems, attempt, error } = useForm(`${COUNSELLING_AT}/${task.task}/closing`);
  const first = possible[0] ?? "DIED";
  return (
    <form aria-label="Close it" onSubmit={(event) => submit(event, wrongClose(entry, first), () => withWords({ outcome: entry.outcome }, entry.words), onDone)} noValidate>
      <Problems key={attempt} {...problems} />
      {task.contacts === 0 && <p>Nobody has tried to reach the donor: it can be closed only for a donor who has died.</p>}
      <Radios name="outcome" legend="How does it end?" legendProps={{ size: "s" }} error={error(`outcome-${first}`)}>
        {possible.map((outcome) => (
          <Radios.Item key={outcome} id={`outcome-${outcome}`} value={outcome} checked={entry.outcome === outcome} onChange={() => setEntry({ ...entry, outcome })}>
            {OUTCOMES[outcome]}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea id="close-words" name="words" label="In words (optional)" labelProps={{ size: "s" }} rows={2} error={error("close-words")} value={entry.words} onChange={(event) => setEntry({ ...entry, words: event.currentTarget.value })} />
      <Button type="submit">Close it</Button>
    </form>
  );
}
