import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { useScanGuard } from "../scan/guard";
import { ScannedDonations } from "./ScannedDonations";
import { boxOf, type Packing, packingBody, type Temperature, TEMPERATURES, TRANSPORTS_AT, wrongPacking } from "./transports";

/** At the session, or at the centre from the box's paper. */
export function PackBox() {
  const navigate = useNavigate();
  const guard = useScanGuard();
  const [donations, setDonations] = useState<string[]>([]);
  const [packing, setPacking] = useState<Packing>({ box: "", venue: "", closed: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const recording = useOnce<{ transport: string }>(TRANSPORTS_AT);
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const now = new Date();
    const found = wrongPacking(packing, donations, now);
    setWrong(found);
    again();
    recording.reset();
    if (found.length > 0) return;
    const done = ({ transport }: { transport: string }) => void navigate("/transports", { state: { done: `${boxOf(packing.box)} is on its way as ${transport}, with ${donations.length} donations.` } });
    recording.mutate(packingBody(packing, donations, now), { onSuccess: done, onError: again });
  };
  return (
    <div {...guard}>
      <Back to="/transports">Transport boxes</Back>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <PageHeading title="Pack a box" />
      <ScannedDonations hint="Scan every pack that goes into the box" donations={donations} onChange={setDonations} />
      <form onSubmit={submit} noValidate>
        <Typed id="box" label="Label of the box" hint="Scan or enter it, for example BOX-17" width={20} value={packing.box} error={error("box")} onType={(box) => setPacking({ ...packing, box })} />
        <Typed id="venue" label="Packed at" hint="The venue of the session" width={20} value={packing.venue} error={error("venue")} onType={(venue) => setPacking({ ...packing, venue })} />
        <Radios name="temperature" legend="At which temperature does it travel?" legendProps={{ size: "s" }} error={error("temperature")}>
          {(Object.keys(TEMPERATURES) as Temperature[]).map((each) => (
            <Radios.Item
              key={each}
              id={`temperature-${each}`}
              value={each}
              hint={TEMPERATURES[each].hint}
              checked={packing.temperature === each}
              onChange={() => setPacking({ ...packing, temperature: each })}
            >
              {TEMPERATURES[each].text}
            </Radios.Item>
          ))}
        </Radios>
        <Typed id="closed" label="Closed at" hint="24-hour clock, for example 16:05: the last such time before now" width={4} value={packing.closed} error={error("closed")} onType={(closed) => setPacking({ ...packing, closed })} />
        <Button type="submit">Record the box</Button>
      </form>
    </div>
  );
}
