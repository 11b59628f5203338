import { DateInput } from "nhsuk-react-components";
import { useState } from "react";
import { Typed } from "../../modify/Typed";
import { isoDay } from "../../rules/rules";
import { Choice } from "../Choice";
import { ACTIONS, type ActionEntry, wrongAction } from "./nonconformances";
import { Say } from "./Steps";

const NO_DAY = { day: "", month: "", year: "" };

/** Somebody does something about it until a day. */
export function AssignAction({ path, onDone }: { path: string; onDone: () => void }) {
  const [entry, setEntry] = useState<ActionEntry>({ owner: "", dueOn: NO_DAY });
  const body = { kind: entry.kind, owner: entry.owner.trim(), dueOn: isoDay(entry.dueOn) };
  return (
    <Say id="action-words" heading="Assign an action" label="What is to be done?" button="Assign the action" path={path} body={body} wrongBefore={wrongAction(entry)} onDone={onDone}>
      {(error) => (
        <>
          <Choice name="kind" legend="What is the action for?" of={ACTIONS} chosen={entry.kind} error={error("kind-CORRECTION")} onChoose={(kind) => setEntry({ ...entry, kind })} />
          <Typed id="owner" label="Owner" hint="The account of whoever does it" width={20} value={entry.owner} error={error("owner")} onType={(owner) => setEntry({ ...entry, owner })} />
          <DateInput id="due" name="due" legend="Due on which day?" legendProps={{ size: "s" }} hint="For example, 11 12 2026" error={error("due-day")} value={entry.dueOn} onChange={(event) => setEntry({ ...entry, dueOn: { ...NO_DAY, ...event.currentTarget.value } })} />
        </>
      )}
    </Say>
  );
}
