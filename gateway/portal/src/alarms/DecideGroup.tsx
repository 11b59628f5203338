import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { groupInWords } from "../trace/trace";
import { ALARMS_AT, type Alarm, bodyOf, codeOf, type Entry, GROUNDS, groupsSaid, type OpenAlarms, without, wrongWith } from "./alarms";

const CONSEQUENCE = "It counts for every determination so far, and this alarm stops nobody from collecting any longer. A later determination that differs raises an alarm again.";

/** Nothing is chosen beforehand: the group that was determined most often need not be the donor's. */
export function DecideGroup({ alarm: { alarm, determinations } }: { alarm: Alarm }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [entry, setEntry] = useState<Entry>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const deciding = useOnce<{ alarm: string }>(`${ALARMS_AT}/${alarm}/decision`);
  const groups = groupsSaid(determinations);
  const again = () => setAttempt((before) => before + 1);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;

  const decided = () => {
    queries.removeQueries({ queryKey: ["donor"] });
    void navigate("/group-alarms", { state: { done: "The group is decided and the alarm is settled." } });
    queries.setQueryData<OpenAlarms>(["group-alarms"], (list) => without(list, alarm));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (deciding.isPending) return;
    const found = wrongWith(entry, groups);
    setWrong(found);
    again();
    deciding.reset();
    if (found.length === 0) deciding.mutate(bodyOf(entry), { onSuccess: decided, onError: again });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={deciding.error} wrong={wrong} />
      <h2 className="nhsuk-heading-m">Decide the group</h2>
      <p>{CONSEQUENCE}</p>
      <Radios name="group" legend="Which group is this donor's?" legendProps={{ size: "s" }} error={error("group")}>
        {groups.map((group) => (
          <Radios.Item key={codeOf(group)} id={`group-${codeOf(group)}`} value={codeOf(group)} checked={entry.group === group} onChange={() => setEntry({ ...entry, group })}>
            {groupInWords(group)}
          </Radios.Item>
        ))}
      </Radios>
      <GroundAndReason legend="Why do they differ?" grounds={GROUNDS} entry={entry} onChange={(changed) => setEntry({ ...entry, ...changed })} error={error} />
      <Button type="submit" warning>
        Decide the group
      </Button>
    </form>
  );
}
