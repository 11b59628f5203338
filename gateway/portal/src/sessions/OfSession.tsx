import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../donors/Back";
import { Collect } from "../collect/Collect";
import { useCollections } from "../collect/collections";
import { SamplesPage } from "../collect/samples/SamplesPage";
import type { Found } from "../donors/donors";
import { Problems } from "../donors/Problems";
import { DayPage } from "./day/DayPage";
import { fullName } from "./day/GuestName";
import { useDay } from "./day/useDay";
import { WalkIn } from "./day/WalkIn";
import { ReviseSession } from "./revise/ReviseSession";
import { ReviseSlot } from "./revise/ReviseSlot";

/** One session: its day is read once for all that is done on it, and who was sought is in this memory alone. */
export function OfSession({ session, step, donor }: { session: string; step?: string; donor?: string }) {
  const day = useDay(session);
  const collections = useCollections(session);
  const navigate = useNavigate();
  const [entry, setEntry] = useState("");
  const [said, setSaid] = useState<string>();
  const { data, error, isPending } = day.read;
  const takenIn = (who: Found) => {
    setSaid(`${fullName(who)} is here.`);
    void day.read.refetch();
    void navigate(`/sessions/${session}`);
  };
  const walkIn = (text: string) => {
    setSaid(undefined);
    setEntry(text);
  };

  const changed = (what: string) => {
    setSaid(what);
    void day.read.refetch();
    void navigate(`/sessions/${session}/revise`);
  };
  const slot = data?.slots.find((each) => String(each.slot) === donor);

  if (data && step === "revise" && slot) return <ReviseSlot key={slot.slot} day={data} slot={slot} onDone={changed} onMoved={() => void day.read.refetch()} />;
  if (data && step === "revise") return <ReviseSession day={data} said={said} onDone={changed} />;
  if (data && step === "walk-in") return <WalkIn day={data} entry={entry} onTakenIn={takenIn} />;
  if (data && donor && (step === "collect" || step === "health-check")) return <Collect key={donor} day={data} donor={donor} asking={step === "health-check"} collections={collections} />;
  if (data && donor && step === "samples") return <SamplesPage key={donor} day={data} donor={donor} />;
  if (data) return <DayPage day={data} of={day} collections={collections} said={said} onWalkIn={walkIn} />;
  return (
    <>
      <title>Session - Bloodstream</title>
      <Back to="/sessions">Sessions</Back>
      <Problems error={error} />
      {isPending ? <p role="status">Opening …</p> : <h1 className="nhsuk-heading-l">Session</h1>}
    </>
  );
}
