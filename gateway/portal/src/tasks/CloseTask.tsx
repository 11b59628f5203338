import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../donors/Back";
import { doneBody, wrongDone } from "../donors/adverse/followUps";
import { WordsField } from "../donors/deferrals/WordsField";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { OneTask } from "./CollectionTasks";
import type { CollectionTask } from "./tasks";

/** A task ends when a person says what was done, and in no other way but that the collection is taken after all. */
export function CloseTask({ task }: { task: CollectionTask }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const { submit, problems, attempt } = useForm(`/api/donors/collection-tasks/${task.task}/closing`);
  const done = () => {
    void queries.invalidateQueries({ queryKey: ["collection-tasks"] });
    void navigate("/open-tasks", { state: { done: "What was done is recorded." } });
  };
  return (
    <>
      <Back to="/open-tasks">Open tasks</Back>
      <form onSubmit={(event) => submit(event, wrongDone(words), () => doneBody(words), done)} noValidate>
        <Problems key={attempt} {...problems} />
        <PageHeading title="Say what was done" />
        <OneTask task={task} level="h2" />
        <WordsField label="What was done?" hint="8 to 500 characters. It is kept with your name." words={words} wrong={problems.wrong} onChange={setWords} />
        <Button type="submit">It is done</Button>
      </form>
    </>
  );
}
