import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { PackName } from "../orders/Lines";
import { useScanGuard } from "../scan/guard";
import { when } from "../trace/trace";
import { KeptFields } from "./KeptFields";
import { REASONS, RETURNS_AT } from "./returns";
import { ScanUnit } from "./ScanUnit";
import { type Kept, keptBody, NOT_SAID, wrongKept } from "./storage";

type Declared = { number: string; arriveBy: string };

/** The hospital says which unit, why, how it was kept, and what it travels in. */
export function DeclareReturn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const guard = useScanGuard();
  const [component, setComponent] = useState<string>();
  const [reason, setReason] = useState<string>();
  const [kept, setKept] = useState<Kept>(NOT_SAID);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const declaring = useOnce<Declared>(RETURNS_AT);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const done = ({ number, arriveBy }: Declared) => {
    void queries.invalidateQueries({ queryKey: ["returns"] });
    void navigate("/returns", { state: { done: `${number} is declared: the unit must be back by ${when(arriveBy)}.` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (declaring.isPending) return;
    const now = new Date();
    const found = [...(component ? [] : [{ text: "Scan the unit", field: "scan" }]), ...(reason ? [] : [{ text: "Choose why it goes back", field: "reason-NOT_NEEDED" }]), ...wrongKept(kept, now)];
    setWrong(found);
    again();
    declaring.reset();
    if (found.length === 0) declaring.mutate({ component, reason, ...keptBody(kept, now) }, { onSuccess: done, onError: again });
  };
  return (
    <div {...guard}>
      <Back to="/returns">Returns</Back>
      <Problems key={attempt} error={declaring.error} wrong={wrong} />
      <PageHeading title="Give a unit back" />
      <p>It goes to another patient only when its storage was unbroken and it is back in time; otherwise it is discarded.</p>
      {component ? (
        <p>
          Unit <PackName component={component} />{" "}
          <Button type="button" secondary small onClick={() => setComponent(undefined)}>
            Another unit
          </Button>
        </p>
      ) : (
        <ScanUnit error={error("scan")} onUnit={setComponent} />
      )}
      <form onSubmit={submit} noValidate>
        <Radios name="reason" legend="Why does it go back?" legendProps={{ size: "m" }} error={error("reason-NOT_NEEDED")}>
          {Object.entries(REASONS).map(([each, { text, hint }]) => (
            <Radios.Item key={each} id={`reason-${each}`} value={each} hint={hint} checked={reason === each} onChange={() => setReason(each)}>
              {text}
            </Radios.Item>
          ))}
        </Radios>
        <KeptFields kept={kept} error={error} onChange={setKept} />
        <Button type="submit">Declare the return</Button>
      </form>
    </div>
  );
}
