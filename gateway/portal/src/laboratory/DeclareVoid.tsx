import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { type Batch, bodyOf, type Entry, GROUNDS, howMany, voidingOf, wrongWith } from "./laboratory";

/** All results of the batch, for good; nothing is chosen beforehand. */
export function DeclareVoid({ batch: { batch, results } }: { batch: Batch }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [entry, setEntry] = useState<Entry>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const voiding = useOnce<{ results: number }>(voidingOf(batch));
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;

  const done = (answer: { results: number }) => {
    void queries.invalidateQueries({ queryKey: ["test-batches"] });
    void queries.invalidateQueries({ queryKey: ["laboratory-worklist"] });
    void navigate(`/laboratory/${batch}`, { state: { done: `${howMany(answer.results)} of this batch no longer count. Test the samples again.` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (voiding.isPending) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    voiding.reset();
    if (found.length === 0) voiding.mutate(bodyOf(entry), { onSuccess: done, onError: again });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={voiding.error} wrong={wrong} />
      <h2 className="nhsuk-heading-m">Declare the batch void</h2>
      <p>
        All {howMany(results)} are void then, for good. Whatever was released on them is held, and what has left is recalled. A quality officer frees it again when the samples were tested again.
      </p>
      <GroundAndReason legend="Why is the batch void?" grounds={GROUNDS} entry={entry} onChange={(changed) => setEntry({ ...entry, ...changed })} error={error} />
      <Button type="submit" warning>
        Declare all {howMany(results)} void
      </Button>
    </form>
  );
}
