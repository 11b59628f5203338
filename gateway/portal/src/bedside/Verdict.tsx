import { Button, SummaryList } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import { command, Refusal } from "../api/client";
import type { Answer, Reason } from "./check";
import { signal } from "./signal";
import { StartTogether } from "./StartTogether";

const WORDS = {
  GO: { title: "Right blood. You can start.", className: "verdict verdict--go", symbol: "✓" },
  NO_GO: { title: "Stop. Do not transfuse.", className: "verdict verdict--stop", symbol: "✕" },
  EMERGENCY: { title: "Emergency only. Two people must confirm.", className: "verdict verdict--emergency", symbol: "2" },
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
      <Reasons reasons={answer.reasons} warnings={answer.answer === "EMERGENCY" ? "Two people confirm each of these" : "Take note"} />
      {answer.answer === "EMERGENCY" && <StartTogether answer={answer} onNext={onNext} />}
      {answer.answer === "GO" && <Start answer={answer} onNext={onNext} />}
      {answer.answer === "DOWNTIME" && <p className="verdict__note">Afterwards enter the form on the page “Downtime form”.</p>}
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

const SEVERITIES = [
  { severity: "STOP", heading: "Why not", className: "verdict__reasons verdict__reasons--stop" },
  { severity: "WARN", heading: undefined, className: "verdict__reasons verdict__reasons--warn" },
  { severity: "INFORMATION", heading: "For information", className: "verdict__reasons verdict__reasons--information" },
] as const;

/** What stops comes first and largest; what does not stop never looks as if it did. */
function Reasons({ reasons, warnings }: { reasons: Reason[]; warnings: string }) {
  return SEVERITIES.map(({ severity, heading = warnings, className }) => {
    const such = reasons.filter((reason) => reason.severity === severity);
    if (such.length === 0) return null;
    return (
      <section key={severity} className={className} aria-label={heading}>
        <h2 className="verdict__heading">{heading}</h2>
        <ul>
          {[...new Set(such.map((reason) => reason.message))].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </section>
    );
  });
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
