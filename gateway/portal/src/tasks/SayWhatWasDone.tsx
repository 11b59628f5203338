import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { doneBody, wrongDone } from "../donors/adverse/followUps";
import { Back } from "../donors/Back";
import { WordsField } from "../donors/deferrals/WordsField";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";

/** A task ends when a person says what was done. `list` is the query that had it. */
export function SayWhatWasDone({ path, list, children }: { path: string; list: string; children: ReactNode }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const { submit, problems, attempt } = useForm(path);
  const done = () => {
    void queries.invalidateQueries({ queryKey: [list] });
    void navigate("/open-tasks", { state: { done: "What was done is recorded." } });
  };
  return (
    <>
      <Back to="/open-tasks">Open tasks</Back>
      <form onSubmit={(event) => submit(event, wrongDone(words), () => doneBody(words), done)} noValidate>
        <Problems key={attempt} {...problems} />
        <PageHeading title="Say what was done" />
        {children}
        <WordsField label="What was done?" hint="8 to 500 characters. It is kept with your name." words={words} wrong={problems.wrong} onChange={setWords} />
        <Button type="submit">It is done</Button>
      </form>
    </>
  );
}
