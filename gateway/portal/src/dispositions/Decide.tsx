import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { bodyOf, DECISIONS, type Decision, type Disposition, decidingAt, type Entry, GROUNDS, open, wrongWith } from "./dispositions";

type Props = { unit: Disposition; onDecided: (decision: Decision) => void; onBack: () => void };

/** Nothing is chosen beforehand; to accept the unit as it is takes two people, on another page. */
export function Decide({ unit, onDecided, onBack }: Props) {
  const queries = useQueryClient();
  const [entry, setEntry] = useState<Entry>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const deciding = useOnce<{ decision: Decision }>(decidingAt(unit));
  const decisions = open(unit);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const decided = ({ decision }: { decision: Decision }) => {
    onDecided(decision);
    void queries.invalidateQueries({ queryKey: ["dispositions"] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (deciding.isPending) return;
    const found = wrongWith(entry, decisions);
    setWrong(found);
    again();
    deciding.reset();
    if (found.length === 0) deciding.mutate(bodyOf(entry), { onSuccess: decided, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={deciding.error} wrong={wrong} />
      <Radios name="decision" legend="What becomes of it?" legendProps={{ size: "s" }} error={error("decision")}>
        {decisions.map((decision) => (
          <Radios.Item key={decision} id={`decision-${decision}`} value={decision} hint={DECISIONS[decision].hint} checked={entry.decision === decision} onChange={() => setEntry({ ...entry, decision })}>
            {DECISIONS[decision].text}
          </Radios.Item>
        ))}
      </Radios>
      {!unit.decision && (
        <p>
          To accept it as it is, <Link to="/concessions">propose a concession</Link>: two people sign.
        </p>
      )}
      <GroundAndReason legend="Why?" grounds={GROUNDS} entry={entry} onChange={(changed) => setEntry({ ...entry, ...changed })} error={error} />
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Decide
        </Button>
        <Button secondary type="button" onClick={onBack}>
          Leave it open
        </Button>
      </div>
    </form>
  );
}
