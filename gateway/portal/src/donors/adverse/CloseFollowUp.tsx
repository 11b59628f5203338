import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { WordsField } from "../deferrals/WordsField";
import { born } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { COMPLICATIONS, TASKS } from "./adverse";
import { type AdverseEvent, doneBody, type FollowUp, wrongDone } from "./followUps";

type Props = { event: AdverseEvent; followUp: FollowUp; onDone: () => void };

/** Somebody asked how the donor is: what was said. */
export function CloseFollowUp({ event, followUp, onDone }: Props) {
  const [words, setWords] = useState("");
  const { submit, problems, attempt } = useForm(`/api/donors/adverse-events/${event.event}/follow-ups/${followUp.followUp}/closing`);
  return (
    <form onSubmit={(form) => submit(form, wrongDone(words), () => doneBody(words), onDone)} noValidate>
      <Problems key={attempt} {...problems} />
      <PageHeading title="Record what came of it">
        <span className="nhsuk-caption-m">
          {TASKS[followUp.task] ?? followUp.task}, by {born(followUp.dueOn)}, after {(COMPLICATIONS[event.complication] ?? event.complication).toLowerCase()}
        </span>
      </PageHeading>
      <WordsField label="How is the donor, and what was done?" hint="8 to 500 characters. They stay in this service." words={words} wrong={problems.wrong} onChange={setWords} />
      <p>When the donor is not well yet, record this, then follow up again.</p>
      <Button type="submit">It is done</Button>
    </form>
  );
}
