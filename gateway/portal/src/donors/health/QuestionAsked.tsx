import { Button } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import type { Question } from "./questionnaire";
import type { AnswerKeys } from "./useAnswerKeys";

type Props = { question: Question; caption: string; first: boolean; answered?: boolean; keys: AnswerKeys; onBack: () => void };

/** Two buttons of one weight: none is suggested. */
export function QuestionAsked({ question, caption, first, answered, keys, onBack }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <div ref={card} tabIndex={-1} role="group" aria-labelledby="question" aria-describedby="question-keys" className="health-question" onKeyDown={keys.onKeyDown}>
      <p className="nhsuk-caption-m">{caption}</p>
      <h2 id="question">{question.words}</h2>
      <div className="health-question__answers">
        {[true, false].map((yes) => (
          <Button key={String(yes)} secondary aria-pressed={(keys.chosen ?? answered) === yes} onClick={() => keys.onButton(yes)}>
            {yes ? "Yes" : "No"} <kbd>{yes ? "Y" : "N"}</kbd>
          </Button>
        ))}
      </div>
      <p id="question-keys" className="nhsuk-hint nhsuk-u-margin-bottom-0">
        Press Y or 1 for yes, N or 2 for no, then Enter.
        {answered !== undefined && ` The answer was ${answered ? "yes" : "no"}.`}
      </p>
      <p role="status" className="health-question__scanned">
        {keys.refused && "That was a scan, or more than one key. Nothing was answered."}
        {keys.chosen !== undefined && `${keys.chosen ? "Yes" : "No"}: press Enter to answer.`}
      </p>
      {!first && (
        <Button type="button" secondary small onClick={onBack}>
          Previous question
        </Button>
      )}
    </div>
  );
}
