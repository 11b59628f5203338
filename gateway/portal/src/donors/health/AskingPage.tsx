import type { Check, Step } from "./check";
import { QuestionAsked } from "./QuestionAsked";
import type { Question } from "./questionnaire";
import { useAnswerKeys } from "./useAnswerKeys";
import { WhatItWas } from "./WhatItWas";

type Props = { check: Exclude<Check, { state: "measuring" }>; questions: Question[]; onStep: (step: Step) => void };

export function AskingPage({ check, questions, onStep }: Props) {
  const keys = useAnswerKeys((yes) => onStep({ type: "answered", yes }));
  const question = questions[check.at];
  if (question === undefined) return null;
  const before = check.replies[question.question];
  const asked = {
    question,
    caption: `Question ${check.at + 1} of ${questions.length}`,
    onBack: () => onStep({ type: "back" }),
  };
  return check.state === "asking" ? (
    <QuestionAsked key={question.question} {...asked} first={check.at === 0} answered={before?.yes} keys={keys} />
  ) : (
    <WhatItWas key={question.question} {...asked} before={before?.answers} onExplained={(answers) => onStep({ type: "explained", answers })} />
  );
}
