import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { CodeField } from "../donors/deferrals/CodeField";
import { EndFields } from "../donors/deferrals/EndFields";
import { WordsField } from "../donors/deferrals/WordsField";
import { today } from "../donors/donors";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { body, EMPTY, type Entry, type Kind, REASONS, wrongWith } from "./referrals";

type Props = { donor: string; assessment: string; accepting: boolean; onGiven: (answer: Kind) => void };

const ANSWERS: Record<Kind, string> = { ACCEPT: "Accept: the donor may give today", DEFER: "Defer" };

/** @param accepting whether the health check is of today: of another day the donor is asked again */
export function AnswerForm({ donor, assessment, accepting, onGiven }: Props) {
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const answering = useOnce<{ answer: Kind }>(`/api/donors/${donor}/eligibility/${assessment}/answer`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field.startsWith(field))?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answering.isPending) return;
    const found = wrongWith(entry, today());
    setWrong(found);
    again();
    answering.reset();
    if (found.length === 0) answering.mutate(body(entry), { onSuccess: ({ answer }) => onGiven(answer), onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={answering.error} wrong={wrong} />
      <h2 className="nhsuk-heading-m">Your answer</h2>
      {!accepting && <p>This health check is not of today: to give, the donor is asked again.</p>}
      <Radios name="answer" legend="What do you decide?" legendProps={{ size: "s" }} error={error("answer")}>
        {(accepting ? (["ACCEPT", "DEFER"] as const) : (["DEFER"] as const)).map((answer) => (
          <Radios.Item key={answer} id={`answer-${answer}`} value={answer} checked={entry.answer === answer} onChange={() => setEntry({ ...entry, answer, reason: undefined })}>
            {ANSWERS[answer]}
          </Radios.Item>
        ))}
      </Radios>
      {entry.answer && (
        <Radios key={entry.answer} name="reason" legend="Why?" legendProps={{ size: "s" }} error={error("reason")}>
          {Object.entries(REASONS[entry.answer]).map(([reason, text]) => (
            <Radios.Item key={reason} id={`reason-${reason}`} value={reason} checked={entry.reason === reason} onChange={() => setEntry({ ...entry, reason })}>
              {text}
            </Radios.Item>
          ))}
        </Radios>
      )}
      {entry.answer === "DEFER" && (
        <>
          <CodeField code={entry.code} error={error("code")} onChange={(code) => setEntry({ ...entry, code })} />
          <EndFields end={entry.end} wrong={wrong} onChange={(end) => setEntry({ ...entry, end })} />
        </>
      )}
      <WordsField label="What do you go by?" hint="8 to 500 characters. It is kept with your name." words={entry.words} wrong={wrong} onChange={(words) => setEntry({ ...entry, words })} />
      <Button type="submit" warning={entry.answer === "DEFER"}>
        Give this answer
      </Button>
    </form>
  );
}
