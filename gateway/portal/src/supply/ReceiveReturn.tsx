import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { DO_NOT_USE } from "../orders/Done";
import { PackName } from "../orders/Lines";
import { when } from "../trace/trace";
import { CREDITS, REASONS, RETURNS_AT, useReturns } from "./returns";
import { ScanUnit } from "./ScanUnit";
import { unfitInWords } from "./storage";

type Received = { number: string; component: string; unfit: string[]; credit: string };

/** The receiver scans the pack and says whether it is whole; what becomes of it follows from the declaration and the clock. */
export function ReceiveReturn({ number }: { number: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const told = useLocation().state as { scanned?: string } | null;
  const declared = useReturns().data?.items.find((each) => each.number === number);
  const [component, setComponent] = useState(told?.scanned);
  const [damaged, setDamaged] = useState<boolean>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const receiving = useOnce<Received>(`${RETURNS_AT}/${number}/receipt`);
  const again = () => setAttempt((before) => before + 1);
  const done = ({ unfit, credit }: Received) => {
    void queries.invalidateQueries({ queryKey: ["returns"] });
    const became = unfit.length === 0 ? "is on the shelf again" : `is discarded, since ${unfitInWords(unfit)}`;
    const end = unfit.length === 0 ? "" : ` ${DO_NOT_USE}`;
    void navigate("/returns", { state: { done: `${component} ${became}. ${CREDITS[credit] ?? credit}.${end}` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (receiving.isPending) return;
    setMissing(damaged === undefined);
    again();
    receiving.reset();
    if (damaged !== undefined && component) receiving.mutate({ component, damaged }, { onSuccess: done, onError: again });
  };
  return (
    <>
      <Back to="/returns">Returns</Back>
      <Problems key={attempt} error={receiving.error} wrong={missing ? [{ text: "Say whether the pack is whole", field: "whole" }] : []} />
      <PageHeading title={`Return ${number}`} />
      {!declared && <p role="status">Opening …</p>}
      {declared && (
        <Facts
          facts={[
            ["Unit", <PackName key="unit" component={declared.component} />],
            ["From", `${declared.hospital}, ${declared.site}`],
            ["Why", REASONS[declared.reason]?.text ?? declared.reason],
            ["Container", declared.container],
            ["Must be back by", `${when(declared.arriveBy)}${new Date(declared.arriveBy) < new Date() ? ": too late for the shelf" : ""}`],
          ]}
        />
      )}
      {declared && !component && <ScanUnit onUnit={setComponent} />}
      {declared && component && (
        <form onSubmit={submit} noValidate>
          <p role="status">
            Scanned: <PackName component={component} />
          </p>
          <Radios name="whole" legend="Is the pack whole, closed, and its label readable?" legendProps={{ size: "m" }} error={missing ? "Say whether the pack is whole" : undefined}>
            <Radios.Item id="whole" value="yes" checked={damaged === false} onChange={() => setDamaged(false)}>
              Yes
            </Radios.Item>
            <Radios.Item id="damaged" value="no" hint="It is discarded." checked={damaged === true} onChange={() => setDamaged(true)}>
              No
            </Radios.Item>
          </Radios>
          <Button type="submit">Receive the unit</Button>
        </form>
      )}
    </>
  );
}
