import { useQueryClient } from "@tanstack/react-query";
import { Button, Checkboxes } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { Typed } from "../modify/Typed";
import { useScanGuard } from "../scan/guard";
import { when } from "../trace/trace";
import { BoxReceived } from "./BoxReceived";
import { ScannedDonations } from "./ScannedDonations";
import { type Arrival, arrivalBody, type OnItsWay, type Received, TEMPERATURES, TRANSPORTS_AT, wrongArrival } from "./transports";

/** Every pack in the box is scanned; what is on the list and was not scanned is missing. */
export function ReceiveBox({ box }: { box: OnItsWay }) {
  const queries = useQueryClient();
  const guard = useScanGuard();
  const [donations, setDonations] = useState<string[]>([]);
  const [arrival, setArrival] = useState<Arrival>({ site: "", arrived: "", noLogger: false, lowest: "", highest: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<Received>();
  const recording = useOnce<Received>(`${TRANSPORTS_AT}/${box.transport}/receipt`);
  const error = (name: string) => wrong.find(({ field }) => field === name)?.text;
  const again = () => setAttempt((before) => before + 1);
  const received = (answer: Received) => {
    setDone(answer);
    void queries.invalidateQueries({ queryKey: ["transport-discrepancies"] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const now = new Date();
    const found = wrongArrival(arrival, now);
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate(arrivalBody(arrival, donations, now), { onSuccess: received, onError: again });
  };
  const typed = (id: "site" | "arrived" | "lowest" | "highest", label: string, hint: string, width: 4 | 20) => (
    <Typed id={id} label={label} hint={hint} width={width} value={arrival[id]} error={error(id)} onType={(text) => setArrival({ ...arrival, [id]: text })} />
  );

  if (done) return <BoxReceived box={box} received={done} />;
  return (
    <div {...guard}>
      <Back to="/transports">Transport boxes</Back>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <PageHeading title={`Receive ${box.box}`} />
      <Facts
        facts={[
          ["Packed at", box.venue],
          ["Closed", when(box.closedAt)],
          ["Travels", TEMPERATURES[box.temperature].text],
          ["Transport", box.transport],
        ]}
      />
      <ScannedDonations hint="Scan every pack that is in the box" donations={donations} expected={box.donations.map(({ donation }) => donation)} onChange={setDonations} />
      <form onSubmit={submit} noValidate>
        {typed("site", "Received at", "The processing site", 20)}
        {typed("arrived", "Arrived at", "24-hour clock, for example 18:10: the last such time before now", 4)}
        {!arrival.noLogger && typed("lowest", "Lowest temperature of the logger, in °C", "For example 3.5", 4)}
        {!arrival.noLogger && typed("highest", "Highest temperature of the logger, in °C", "For example 7.8", 4)}
        <Checkboxes name="logger">
          <Checkboxes.Item id="noLogger" value="none" checked={arrival.noLogger} onChange={() => setArrival({ ...arrival, noLogger: !arrival.noLogger })}>
            The logger recorded nothing, or there was none
          </Checkboxes.Item>
        </Checkboxes>
        <Button type="submit">Receive the box</Button>
      </form>
    </div>
  );
}
