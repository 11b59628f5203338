import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { PackName } from "../orders/Lines";
import { useScanGuard } from "../scan/guard";
import { when } from "../trace/trace";
import { KeptFields } from "./KeptFields";
import { ScanUnit } from "./ScanUnit";
import { type Kept, keptBody, NOT_SAID, wrongKept } from "./storage";

type Sent = { number: string; to: string; arriveBy: string };

/** The sender says which unit, to whom, how it was kept, and what it travels in. */
export function SendTransfer() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const guard = useScanGuard();
  const [component, setComponent] = useState<string>();
  const [to, setTo] = useState({ hospital: "", site: "" });
  const [kept, setKept] = useState<Kept>(NOT_SAID);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sending = useOnce<Sent>("/api/production/transfers");
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const hospital = to.hospital.trim().toUpperCase();
  const done = ({ number, to: receiver, arriveBy }: Sent) => {
    void queries.invalidateQueries({ queryKey: ["transfers"] });
    void navigate("/transfers", { state: { done: `${number} is on its way to ${receiver}: it must arrive by ${when(arriveBy)}.` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    const now = new Date();
    const found = [
      ...(component ? [] : [{ text: "Scan the unit", field: "scan" }]),
      ...(/^[A-Z0-9]{3,10}$/.test(hospital) ? [] : [{ text: "Enter the code of the hospital that it goes to, for example WHSCT", field: "hospital" }]),
      ...(to.site.trim() ? [] : [{ text: "Enter the site that it goes to", field: "site" }]),
      ...wrongKept(kept, now),
    ];
    setWrong(found);
    again();
    sending.reset();
    if (found.length === 0) sending.mutate({ component, hospital, site: to.site.trim(), ...keptBody(kept, now) }, { onSuccess: done, onError: again });
  };
  return (
    <div {...guard}>
      <Back to="/transfers">Transfers</Back>
      <Problems key={attempt} error={sending.error} wrong={wrong} />
      <PageHeading title="Pass a unit on" />
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
        <Typed id="hospital" label="Hospital that it goes to" hint="Its organisation code, for example WHSCT" width={20} value={to.hospital} error={error("hospital")} onType={(text) => setTo({ ...to, hospital: text })} />
        <Typed id="site" label="Site" hint="That hospital's own name for the place, such as SITE-A" width={20} value={to.site} error={error("site")} onType={(text) => setTo({ ...to, site: text })} />
        <KeptFields kept={kept} error={error} onChange={setKept} />
        <Button type="submit">Send the unit</Button>
      </form>
    </div>
  );
}
