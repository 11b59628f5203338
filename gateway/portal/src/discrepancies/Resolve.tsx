import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { SignAgain } from "../frame/SignAgain";
import { type Group, groupInWords } from "../trace/trace";
import { bodyOf, type Discrepancy, doneWords, type Entry, GROUNDS, type GroupResolved, type OpenDiscrepancies, resolutionOf, without, wrongWith } from "./discrepancies";

/** For the group that was determined twice again, and for no other; nothing is chosen beforehand. Signed, for it lifts a hold. */
export function Resolve({ discrepancy: { donation, printed }, group }: { discrepancy: Discrepancy; group: Group }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [entry, setEntry] = useState<Entry>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const resolving = useOnce<GroupResolved>(resolutionOf(donation));
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;

  const resolved = (answer: GroupResolved) => {
    void navigate("/group-discrepancies", { state: { done: doneWords(printed, answer), free: answer.objections.length === 0 } });
    queries.setQueryData<OpenDiscrepancies>(["group-discrepancies"], (list) => without(list, donation));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (resolving.isPending) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    resolving.reset();
    if (found.length === 0) resolving.mutate(bodyOf(entry, group), { onSuccess: resolved, onError: again });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={resolving.error} wrong={wrong} />
      <SignAgain error={resolving.error} />
      <h2 className="nhsuk-heading-m">Resolve it as {groupInWords(group)}</h2>
      <p>A first and a second determination have given this group since the discrepancy was found. The donation is then {groupInWords(group)} and its packs are free, unless one is labelled with another group. A later determination that differs holds it again.</p>
      <GroundAndReason legend="Why was the group discrepant?" grounds={GROUNDS} entry={entry} onChange={(changed) => setEntry({ ...entry, ...changed })} error={error} />
      <Button type="submit" warning>
        Sign and resolve as {groupInWords(group)}
      </Button>
    </form>
  );
}
