import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { today } from "../donors/donors";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSessions } from "../sessions/read";
import { daysAfter } from "../sessions/sessions";
import { bodyOf, CALL_UPS_AT, EMPTY, made, toCome, wrongWith } from "./callups";
import { ListFields } from "./ListFields";

const WEEKS_AHEAD = 12;

export function MakeList() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sessions = useSessions({ from: today(), to: daysAfter(today(), WEEKS_AHEAD * 7), venue: "" });
  const [draft, setDraft] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const making = useOnce<{ list: string; donors: number }>(CALL_UPS_AT);
  const again = () => setAttempt((before) => before + 1);
  const done = ({ list, donors }: { list: string; donors: number }) => {
    void queries.invalidateQueries({ queryKey: ["call-ups"] });
    void navigate(`/call-ups/${list}`, { state: { done: made(donors) } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (making.isPending) return;
    const found = wrongWith(draft);
    setWrong(found);
    again();
    making.reset();
    if (found.length === 0) making.mutate(bodyOf(draft), { onSuccess: done, onError: again });
  };
  return (
    <>
      <Back to="/call-ups">Call-up lists</Back>
      <Problems key={attempt} error={making.error ?? sessions.error} wrong={wrong} />
      <PageHeading title="Make a call-up list" />
      <p>On it come donors who live around the venue, wish to be invited, may give on the day and have no place yet.</p>
      <form onSubmit={submit} noValidate>
        <ListFields draft={draft} sessions={toCome(sessions.data?.sessions ?? [])} wrong={wrong} onChange={setDraft} />
        <Button type="submit" disabled={making.isPending}>
          Make the list
        </Button>
      </form>
    </>
  );
}
