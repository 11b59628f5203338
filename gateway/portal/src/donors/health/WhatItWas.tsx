import { Button, Checkboxes } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { today } from "../donors";
import type { Wrong } from "../application";
import { Problems } from "../Problems";
import type { Said } from "./check";
import type { Question } from "./questionnaire";
import { answers, begin, type Entry, ticked, wrongWith } from "./said";
import { When } from "./When";

type Props = { question: Question; caption: string; before?: Said[]; onExplained: (answers: Said[]) => void; onBack: () => void };

/** After a yes: what of all that it may mean, and when. */
export function WhatItWas({ question, caption, before, onExplained, onBack }: Props) {
  const [entries, setEntries] = useState(() => begin(question, before));
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input")?.focus(), []);

  const set = (condition: string, change: Partial<Entry>) => setEntries((all) => ({ ...all, [condition]: { ...all[condition]!, ...change } }));
  const error = (...fields: string[]) => wrong.find(({ field }) => fields.includes(field))?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongWith(question, entries, today());
    setWrong(found);
    setAttempt((before) => before + 1);
    if (found.length === 0) onExplained(answers(question, entries));
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Problems key={attempt} wrong={wrong} />
      <p className="nhsuk-caption-m">{caption}</p>
      <h2 className="nhsuk-heading-m">{question.words}</h2>
      <p>Yes. {question.asks}</p>
      {question.conditions.length > 1 && (
        <Checkboxes name="condition" legend="What was it?" legendProps={{ size: "s" }} hint="Choose all that apply" error={error(question.conditions[0]!.condition)}>
          {question.conditions.map(({ condition, words }) => (
            <Checkboxes.Item key={condition} id={condition} value={condition} checked={entries[condition]!.ticked} onChange={(event) => set(condition, { ticked: event.currentTarget.checked })}>
              {words}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
      )}
      {ticked(question, entries)
        .filter(({ day }) => day)
        .map((condition) => (
          <When key={condition.condition} condition={condition} entry={entries[condition.condition]!} wrong={wrong} onChange={(change) => set(condition.condition, change)} />
        ))}
      <div className="donors-choices">
        <Button type="submit">Keep this answer</Button>
        <Button type="button" secondary onClick={onBack}>
          Back to the question
        </Button>
      </div>
    </form>
  );
}
