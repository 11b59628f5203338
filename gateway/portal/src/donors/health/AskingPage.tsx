import { BackLink } from "nhsuk-react-components";
import type { Check, Step } from "./check";
import { QuestionAsked } from "./QuestionAsked";
import type { Question } from "./questionnaire";
import { WhatItWas } from "./WhatItWas";

type Props = { check: Exclude<Check, { state: "measuring" }>; questions: Question[]; onStep: (step: Step) => void };

export function AskingPage({ check, questions, onStep }: Props) {
  const question = questions[check.at];
  if (question === undefined) return null;
  const before = check.replies[question.question];
  const back = () => onStep({ type: "back" });
  return (
    <>
      {check.at > 0 && check.state === "asking" && (
        <BackLink asElement="button" type="button" onClick={back}>
          Previous question
        </BackLink>
      )}
      <p className="nhsuk-caption-m">
        Question {check.at + 1} of {questions.length}
      </p>
      {check.state === "asking" ? (
        <QuestionAsked key={question.question} question={question} answered={before?.yes} onAnswer={(yes) => onStep({ type: "answered", yes })} />
      ) : (
        <WhatItWas key={question.question} question={question} before={before?.answers} onExplained={(answers) => onStep({ type: "explained", answers })} onBack={back} />
      )}
    </>
  );
}
