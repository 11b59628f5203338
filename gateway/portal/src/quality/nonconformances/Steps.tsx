import { Button } from "nhsuk-react-components";
import { type ReactNode, useState } from "react";
import type { Wrong } from "../../donors/application";
import { Problems } from "../../donors/Problems";
import { useForm } from "../../donors/useForm";
import { Choice } from "../Choice";
import { CAUSES, wrongWords } from "./nonconformances";
import { WordsField } from "./WordsField";

type StepProps = {
  /** Of its field for words, of which there may be several on a page. */
  id: string;
  heading: string;
  label: string;
  button: string;
  path: string;
  body?: object;
  wrongBefore?: Wrong[];
  children?: (error: (start: string) => string | undefined) => ReactNode;
  onDone: () => void;
};

/** One step with its words. */
export function Say({ id, heading, label, button, path, body = {}, wrongBefore = [], children, onDone }: StepProps) {
  const [words, setWords] = useState("");
  const { submit, problems, attempt, error } = useForm(path);
  return (
    <form aria-label={heading} onSubmit={(event) => submit(event, [...wrongBefore, ...wrongWords(words, id)], () => ({ ...body, words: words.trim() }), onDone)} noValidate>
      <Problems key={attempt} {...problems} />
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {children?.(error)}
      <WordsField id={id} label={label} value={words} error={error(id)} onType={setWords} />
      <Button type="submit">{button}</Button>
    </form>
  );
}

/** The last one counts. */
export function FindCause({ path, onDone }: { path: string; onDone: () => void }) {
  const [cause, setCause] = useState<keyof typeof CAUSES>();
  return (
    <Say
      id="cause-words"
      heading="Record the root cause"
      label="How do you know?"
      button="Record the cause"
      path={path}
      body={{ cause }}
      wrongBefore={cause ? [] : [{ text: "Choose the root cause", field: "cause-PEOPLE" }]}
      onDone={onDone}
    >
      {(error) => <Choice name="cause" legend="What did it come from?" of={CAUSES} chosen={cause} error={error("cause-PEOPLE")} onChoose={setCause} />}
    </Say>
  );
}
