import { Button, DateInput, Radios } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { componentAt, packName } from "../modify/modify";
import { useScanGuard } from "../scan/guard";
import { today } from "../typing/typing";
import { ANSWERS, type Answer, bodyOf, EMPTY, type Entry, type Recall, wrongWith } from "./recalls";

type Props = { recall: Recall; onAnswered: (answer: Answer, transfusedOn?: string) => void; onBack: () => void };

/** What became of one pack. A later answer stands before an earlier one, so nothing is chosen beforehand. */
export function AnswerRecall({ recall, onAnswered, onBack }: Props) {
  const guard = useScanGuard();
  const heading = useRef<HTMLHeadingElement>(null);
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const answering = useOnce<{ answer: Answer }>(componentAt(recall.component, "recall/answer"));
  useEffect(() => heading.current?.focus(), []);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answering.isPending) return;
    const found = wrongWith(entry, today(new Date()));
    setWrong(found);
    again();
    answering.reset();
    const body = bodyOf(entry);
    if (found.length === 0) answering.mutate(body, { onSuccess: ({ answer }) => onAnswered(answer, body.transfusedOn), onError: again });
  };
  return (
    <form {...guard} onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} className="nhsuk-heading-s donors-heading">
        Answer for {packName(recall.component)}
      </h3>
      <Problems key={attempt} error={answering.error} wrong={wrong} />
      <Radios name="answer" legend="What became of the pack?" legendProps={{ size: "s" }} error={error("answer")}>
        {(Object.keys(ANSWERS) as Answer[]).map((answer) => (
          <Radios.Item key={answer} id={`answer-${answer}`} value={answer} hint={ANSWERS[answer].hint} checked={entry.answer === answer} onChange={() => setEntry({ ...entry, answer })}>
            {ANSWERS[answer].text}
          </Radios.Item>
        ))}
      </Radios>
      {entry.answer === "TRANSFUSED" && (
        <DateInput
          id="on"
          name="on"
          legend="On which day was it transfused?"
          legendProps={{ size: "s" }}
          hint="For example, 26 11 2026"
          error={error("on-day")}
          value={entry.on}
          onChange={(event) => setEntry({ ...entry, on: { day: "", month: "", year: "", ...event.currentTarget.value } })}
        />
      )}
      <div className="nhsuk-button-group">
        <Button type="submit">Send the answer</Button>
        <Button secondary type="button" onClick={onBack}>
          Leave it open
        </Button>
      </div>
    </form>
  );
}
