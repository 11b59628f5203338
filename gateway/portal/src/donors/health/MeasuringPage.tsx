import { Button } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef } from "react";
import type { Sex } from "../donors";
import { Problems } from "../Problems";
import { Answers } from "./Answers";
import type { useAssessment } from "./assessment";
import type { Replies } from "./check";
import { MeasurementFields } from "./MeasurementFields";
import type { Question } from "./questionnaire";

type Props = { assessment: ReturnType<typeof useAssessment>; sex: Sex; questions: Question[]; replies: Replies; onAskAgain: (question: string) => void };

/** The last look before the decision: what was answered, and what was measured. */
export function MeasuringPage({ assessment, sex, questions, replies, onAskAgain }: Props) {
  const { measured, setMeasured, wrong, attempt, decision, decide } = assessment;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide(replies);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={decision.error} wrong={wrong} />
      {decision.isError && <p>There is no decision yet. Nothing that was answered is lost.</p>}
      <Answers questions={questions} replies={replies} onAskAgain={onAskAgain} />
      <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-m donors-heading">
        Measurements
      </h2>
      <MeasurementFields measured={measured} sex={sex} wrong={wrong} onChange={setMeasured} />
      <Button type="submit">Decide</Button>
      <div role="status">{decision.isPending && <p>Deciding …</p>}</div>
    </form>
  );
}
