import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { SignAgain } from "../frame/SignAgain";
import { bodyOf, type Entry, GROUNDS, proposalOf, type Standing, wrongProposal } from "./concessions";

/** Nothing is released by it: another person grants it. */
export function Propose({ component, onDone }: { component: string; onDone: () => void }) {
  const queries = useQueryClient();
  const [entry, setEntry] = useState<Entry>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const proposing = useOnce<Standing>(proposalOf(component));
  const again = () => setAttempt((before) => before + 1);
  const done = () => {
    void queries.invalidateQueries({ queryKey: ["concessions"] });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (proposing.isPending) return;
    const found = wrongProposal(entry);
    setWrong(found);
    again();
    proposing.reset();
    if (found.length === 0) proposing.mutate(bodyOf(entry), { onSuccess: done, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={proposing.error} wrong={wrong} />
      <SignAgain error={proposing.error} />
      <h2 className="nhsuk-heading-m">Propose a concession for {component}</h2>
      <GroundAndReason legend="Why is the unit needed?" grounds={GROUNDS} entry={entry} onChange={setEntry} error={(start) => wrong.find(({ field }) => field.startsWith(start))?.text} />
      <Button type="submit">Sign and propose</Button>
    </form>
  );
}
