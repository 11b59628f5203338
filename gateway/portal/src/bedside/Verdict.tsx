import { Button, SummaryList } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import { command, Refusal } from "../api/client";
import type { Answer, Reason } from "./check";
import { signal } from "./signal";

const WORDS = {
  GO: { title: "Right blood. You can start.", className: "verdict verdict--go", symbol: "✓" },
  NO_GO: { title: "Stop. Do not transfuse.", className: "verdict verdict--stop", symbol: "✕" },
  DOWNTIME: { title: "Cannot confirm. Do the two-person check.", className: "verdict verdict--downtime", symbol: "!" },
} as const;

export function Verdict({ answer, onNext }: { answer: Answer; onNext: () => void }) {
  const words = WORDS[answer.answer];
  useEffect(() => signal(answer.answer), [answer]);
  return (
    <section className={words.className}>
      <p className="verdict__title">
        <span aria-hidden="true" className="verdict__symbol">
          {words.symbol}
        </span>
        {words.title}
      </p>
      <Reasons reasons={answer.reasons} />
      {answer.answer === "GO" && <Start answer={answer} onNext={onNext} />}
    </section>
  );
}

export function Unanswered({ problems }: { problems: string[] }) {
  return (
    <section className={WORDS.DOWNTIME.className}>
      <p className="verdict__title">
        <span aria-hidden="true" className="verdict__symbol">
          {WORDS.DOWNTIME.symbol}
        </span>
        {WORDS.DOWNTIME.title}
      </p>
      <ul className="verdict__reasons">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

function Reasons({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className="verdict__reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>
          {reason.severity === "WARN" && <strong>Note: </strong>}
          {reason.message}
        </li>
      ))}
    </ul>
  );
}

function Start({ answer, onNext }: { answer: Answer; onNext: () => void }) {
  const key = useRef(crypto.randomUUID());
  const [started, setStarted] = useState<string>();
  const [problems, setProblems] = useState<string[]>([]);
  const start = () =>
    command("/api/bedside/transfusions", key.current, { check: answer.check })
      .then(() => setStarted(new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })))
      .catch((error: unknown) => setProblems(error instanceof Refusal ? error.reasons : [String(error)]));
  if (started) {
    return (
      <>
        <p className="verdict__note">Started at {started}. Observations at 15 minutes.</p>
        <Button reverse onClick={onNext}>
          Next check
        </Button>
      </>
    );
  }
  return (
    <>
      <SummaryList className="verdict__facts" noBorder>
        <SummaryList.Row>
          <SummaryList.Key>Unit</SummaryList.Key>
          <SummaryList.Value>{answer.component}</SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
      {problems.map((problem) => (
        <p key={problem} className="verdict__note">
          Not started: {problem}
        </p>
      ))}
      <Button reverse onClick={start}>
        Start transfusion now
      </Button>
    </>
  );
}
