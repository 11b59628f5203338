import { Button, Radios } from "nhsuk-react-components";
import { useState } from "react";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { COMPLICATIONS } from "./adverse";
import { type AdverseEvent, type Outcome, OUTCOMES } from "./followUps";

type Props = { event: AdverseEvent; onDone: () => void };

/** The last word on it: nothing is followed up afterwards. */
export function ConcludeEvent({ event, onDone }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const { submit, problems, attempt, error } = useForm(`/api/donors/adverse-events/${event.event}/outcome`);
  const wrong = outcome ? [] : [{ text: "Choose how it ended", field: "outcome-RECOVERED" }];
  return (
    <form onSubmit={(form) => submit(form, wrong, () => ({ outcome }), onDone)} noValidate>
      <Problems key={attempt} {...problems} />
      <PageHeading title="How it ended">
        <span className="nhsuk-caption-m">{COMPLICATIONS[event.complication] ?? event.complication}</span>
      </PageHeading>
      <Radios name="outcome" legend="How is the donor in the end?" legendProps={{ size: "s" }} hint="It is the last word: nothing is followed up afterwards." error={error("outcome-RECOVERED")}>
        {(Object.keys(OUTCOMES) as Outcome[]).map((each) => (
          <Radios.Item key={each} id={`outcome-${each}`} value={each} checked={outcome === each} onChange={() => setOutcome(each)}>
            {OUTCOMES[each]}
          </Radios.Item>
        ))}
      </Radios>
      <Button type="submit">Record how it ended</Button>
    </form>
  );
}
