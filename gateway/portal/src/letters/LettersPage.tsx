import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Select } from "nhsuk-react-components";
import { useState } from "react";
import { get } from "../api/client";
import { useSession } from "../frame/session";
import { Problems } from "../rules/Problems";
import { Channels } from "./Channels";
import { LetterList } from "./LetterList";
import { LEDGER, type Ledger, type State, STATES } from "./letters";
import { Sum } from "./Sum";
import { Unreached } from "./Unreached";

const EVERY = 10_000;

/** Where every letter is. It shows nobody, but to those who ring. */
export function LettersPage() {
  const [state, setState] = useState<State | "">("");
  const [after, setAfter] = useState<string>();
  const rings = useSession().data?.roles.includes("donor-carer");
  const query = new URLSearchParams({ ...(state && { state }), ...(after && { cursor: after }) });
  const ledger = useQuery({
    queryKey: ["letters", state, after],
    queryFn: () => get<Ledger>(`${LEDGER}?${query}`),
    refetchInterval: EVERY,
    placeholderData: keepPreviousData,
  });
  const choose = (chosen: State | "") => {
    setState(chosen);
    setAfter(undefined);
  };

  return (
    <>
      <title>Letters - Bloodstream</title>
      <h1>Letters</h1>
      <Problems error={ledger.error} />
      {ledger.isPending && <p role="status">Opening …</p>}
      {ledger.data && (
        <>
          <Sum counts={ledger.data.counts} />
          <Channels channels={ledger.data.channels} />
          {rings && <Unreached />}
          <h2 className="nhsuk-heading-m">Letters, oldest first</h2>
          <Select id="state" label="Show" value={state} onChange={(event) => choose(event.currentTarget.value as State | "")}>
            <Select.Option value="">Everything that is not sent</Select.Option>
            {Object.entries(STATES).map(([value, { text }]) => (
              <Select.Option key={value} value={value}>
                {text}
              </Select.Option>
            ))}
          </Select>
          {/* Counts may be a moment old; rows never stand under a choice that they do not belong to. */}
          {ledger.isPlaceholderData ? <p role="status">Opening …</p> : <LetterList letters={ledger.data.items} onChange={() => void ledger.refetch()} />}
          {after && (
            <Button secondary onClick={() => setAfter(undefined)}>
              From the oldest
            </Button>
          )}
          {!ledger.isPlaceholderData && ledger.data.next && (
            <Button secondary onClick={() => setAfter(ledger.data.next)}>
              Next letters
            </Button>
          )}
        </>
      )}
    </>
  );
}
