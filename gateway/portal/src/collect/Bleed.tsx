import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Wrong } from "../donors/application";
import type { Donor } from "../donors/donors";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import type { Session } from "../sessions/sessions";

export type Recorded = { donation: string; printed: string };

type Props = { donor: Donor; session: Session; pack: string; number: string; onRecorded: (recorded: Recorded) => void };

const MOST = 1000;

export function Bleed({ donor, session, pack, number, onRecorded }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [volume, setVolume] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const recording = useOnce<Recorded>(`/api/donors/${donor.donor}/donations`);
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const found = /^\d{1,4}$/.test(volume.trim()) && Number(volume) >= 1 && Number(volume) <= MOST ? [] : [{ text: `Enter the volume in mL, from 1 to ${MOST}`, field: "volume" }];
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate({ venue: session.venueName, kind: "WHOLE_BLOOD", volumeMl: Number(volume), donation: pack }, { onSuccess: onRecorded, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      {recording.isError && <p>The collection is not recorded yet.</p>}
      <h2 ref={heading} tabIndex={-1} className="nhsuk-heading-m donors-heading">
        Collect into <span className="donors-number">{number}</span>
      </h2>
      <TextInput id="volume" name="volume" label="Volume, as the balance shows it" labelProps={{ size: "s" }} suffix="mL" width={4} inputMode="numeric" autoComplete="off" error={wrong[0]?.text} value={volume} onChange={(event) => setVolume(event.currentTarget.value)} />
      <Button type="submit">Record the collection</Button>
      <div role="status">{recording.isPending && <p>Recording …</p>}</div>
    </form>
  );
}
