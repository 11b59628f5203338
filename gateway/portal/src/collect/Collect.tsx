import { Button } from "nhsuk-react-components";
import { useReducer, useState } from "react";
import { Link } from "react-router";
import { Back } from "../donors/Back";
import { useDonor } from "../donors/donor";
import { DonorBanner } from "../donors/DonorBanner";
import { type Designation, useDesignations, usable } from "../donors/designations/designations";
import { type Donor, today } from "../donors/donors";
import { HealthCheckPage } from "../donors/health/HealthCheckPage";
import { DONATIONS } from "../donors/health/measurements";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { mayBeAsked } from "../donors/standing";
import { type Day, type Guest, guests } from "../sessions/day/day";
import { type Collection, latestOf, type SessionCollections } from "./collections";
import type { Ended } from "./end";
import { ForWhom } from "./ForWhom";
import { Giving } from "./Giving";
import { isCollected } from "./machine";
import { HealthStep } from "./HealthStep";
import { IdentityCheck } from "./IdentityCheck";
import { BEGIN, next, whole } from "./labelling";
import { LabelScans } from "./LabelScans";
import { StartForm } from "./StartForm";
import { Steps } from "./Steps";
import { Thanks } from "./Thanks";

type Props = { day: Day; donor: string; asking: boolean; collections: SessionCollections };

/** From the donor's arrival to the thanks. What was checked is in this page's memory: whoever leaves it checks again. */
export function Collect({ day, donor, asking, collections }: Props) {
  const record = useDonor(donor);
  const guest = guests(day).find((each) => each.donor === donor && each.state === "ARRIVED");
  const back = `/sessions/${day.session.session}`;
  if (record.data && guest && collections.read.data)
    return <Whole donor={record.data} guest={guest} asking={asking} before={latestOf(collections.read.data.collections, donor)} onChange={collections.onChange} back={back} session={day.session} />;
  return (
    <>
      <Back to={back}>{day.session.venueName}</Back>
      <Problems error={record.error ?? collections.read.error} />
      <PageHeading title="Collect" />
      {guest && (record.isPending || collections.read.isPending) && <p role="status">Opening …</p>}
      {!guest && <p>This donor has not come to this session: record the arrival first.</p>}
    </>
  );
}

const NAMES = ["Identity", "Health check", "Labels", "Start", "Giving", "Thanks"];

type WholeProps = { donor: Donor; guest: Guest; asking: boolean; before?: Collection; onChange: (changed: Collection) => void; back: string; session: Day["session"] };

function Whole({ donor, guest, asking, before, onChange, back, session }: WholeProps) {
  const [identified, setIdentified] = useState(false);
  const [fit, setFit] = useState(false);
  const [chosen, setChosen] = useState<Designation>();
  const designations = useDesignations(donor.donor);
  const forOneAlone = guest.donation === "WHOLE_BLOOD" ? usable(designations.data?.designations ?? [], today()) : [];
  const [labelling, step] = useReducer(next, BEGIN);
  const [ended, setEnded] = useState<Ended>();
  // A collection that had begun when the page was opened is gone on with, after the identity.
  const giving = before?.state === "STARTED" ? before : undefined;
  const at = ended ? 5 : !identified ? 0 : giving ? 4 : whole(labelling) ? 3 : fit ? 2 : 1;
  const end = (how: Ended) => {
    setEnded(how);
    if (before) onChange({ ...before, state: how.state, endedAt: new Date().toISOString() });
  };

  if (asking && identified) return <HealthCheckPage donor={donor} donation={guest.donation} goesOn={{ to: `${back}/collect/${donor.donor}`, text: "Go on with the collection" }} />;
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={back}>{session.venueName}</Back>
      <PageHeading title="Collect" />
      {!ended && !giving && <Unable donor={donor} guest={guest} before={before} />}
      {(ended || giving || able(donor, guest, before)) && (
        <>
          <Steps names={NAMES} at={at} />
          {at === 0 && <IdentityCheck donor={donor} onIdentified={() => setIdentified(true)} />}
          {at === 1 && <Problems error={designations.error} />}
          {at === 1 && <ForWhom designations={forOneAlone} chosen={chosen} onChoose={setChosen} />}
          {at === 1 && chosen?.use === "AUTOLOGOUS" && (
            <Button type="button" onClick={() => setFit(true)}>
              Go on to the labels
            </Button>
          )}
          {at === 1 && chosen?.use !== "AUTOLOGOUS" && <HealthStep donor={donor} donation={guest.donation} ask={`${back}/health-check/${donor.donor}`} onFit={() => setFit(true)} />}
          {at === 1 && (
            <p>
              <Link to={`${back}/samples/${donor.donor}`}>Samples only: nothing is given today</Link>
            </p>
          )}
          {at === 2 && <LabelScans labelling={labelling} onStep={step} />}
          {at === 3 && isCollected(guest.donation) && <StartForm donor={donor.donor} kind={guest.donation} appointment={guest.appointment} session={session.session} labelling={labelling} designation={chosen?.designation} onStarted={(started) => onChange({ ...started, donor: donor.donor, state: "STARTED" })} />}
          {at === 4 && giving && <Giving collection={giving} onEnded={end} />}
          {at === 5 && ended && before && <Thanks donor={donor} printed={before.printed} ended={ended} back={back} />}
        </>
      )}
    </>
  );
}

const gave = (before?: Collection) => before?.state === "COMPLETE" || before?.state === "INCOMPLETE";

const able = (donor: Donor, { donation }: Guest, before?: Collection) => mayBeAsked(donor) && isCollected(donation) && !gave(before);

/** Why nothing is collected here. */
function Unable({ donor, guest, before }: { donor: Donor; guest: Guest; before?: Collection }) {
  if (!mayBeAsked(donor)) return <p>Nobody collects under this record: open it and see how it stands with the donor.</p>;
  if (!isCollected(guest.donation)) return <p>{DONATIONS[guest.donation]} are not collected here.</p>;
  return gave(before) ? <p>This donor has given in this session: {before!.printed}.</p> : null;
}
