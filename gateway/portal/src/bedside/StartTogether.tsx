import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnce } from "../donors/once";
import { Refusal } from "../api/client";
import type { Answer } from "./check";

type Props = { answer: Answer; onNext: () => void };

/** What only an emergency lets pass is started by two people: the one who is signed in, and another who says who they are. */
export function StartTogether({ answer, onNext }: Props) {
  const [second, setSecond] = useState("");
  const [missing, setMissing] = useState(false);
  const [started, setStarted] = useState<string>();
  const start = useOnce<object>("/api/bedside/transfusions");
  const problems = start.error ? (start.error instanceof Refusal ? start.error.reasons : [String(start.error)]) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(second.trim() === "");
    if (second.trim() === "" || start.isPending) return;
    start.mutate(
      { check: answer.check, secondPerson: second.trim() },
      { onSuccess: () => setStarted(new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })) },
    );
  };
  if (started) {
    return (
      <>
        <p className="verdict__note">Started at {started} in an emergency. Observations at 15 minutes. Tell the laboratory which pack was used.</p>
        <Button type="button" onClick={onNext}>
          Next check
        </Button>
      </>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="verdict__together">
      <p>
        Unit <strong>{answer.component}</strong>
      </p>
      <TextInput
        id="second-person"
        name="second-person"
        label="Second person"
        labelProps={{ size: "s" }}
        hint="Scan their badge, or type their registration or user name. They check patient and pack by themselves."
        error={missing ? "Enter who the second person is" : undefined}
        width={20}
        autoComplete="off"
        spellCheck={false}
        value={second}
        onChange={(event) => setSecond(event.currentTarget.value)}
      />
      {problems.map((problem) => (
        <p key={problem} role="alert" className="verdict__problem">
          Not started: {problem}
        </p>
      ))}
      <Button type="submit" warning>
        We both confirm: start transfusion
      </Button>
    </form>
  );
}
