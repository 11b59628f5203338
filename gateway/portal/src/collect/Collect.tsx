import { useReducer, useState } from "react";
import { Back } from "../donors/Back";
import { useDonor } from "../donors/donor";
import { DonorBanner } from "../donors/DonorBanner";
import type { Donor } from "../donors/donors";
import { HealthCheckPage } from "../donors/health/HealthCheckPage";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { mayBeAsked } from "../donors/standing";
import { type Day, guests } from "../sessions/day/day";
import { Bleed, type Recorded } from "./Bleed";
import { HealthStep } from "./HealthStep";
import { IdentityCheck } from "./IdentityCheck";
import { BEGIN, next, numberOf, whole } from "./labelling";
import { LabelScans } from "./LabelScans";
import { Steps } from "./Steps";
import { Thanks } from "./Thanks";

type Props = { day: Day; donor: string; asking: boolean };

/** From the donor's arrival to the thanks. What was checked is in this page's memory: whoever leaves it checks again. */
export function Collect({ day, donor, asking }: Props) {
  const record = useDonor(donor);
  const guest = guests(day).find((each) => each.donor === donor && each.state === "ARRIVED");
  const back = `/sessions/${day.session.session}`;
  if (record.data && guest) return <Whole day={day} donor={record.data} asking={asking} donation={guest.donation} back={back} />;
  return (
    <>
      <Back to={back}>{day.session.venueName}</Back>
      <Problems error={record.error} />
      <PageHeading title="Collect" />
      {record.isPending && <p role="status">Opening …</p>}
      {!guest && <p>This donor has not come to this session: record the arrival first.</p>}
    </>
  );
}

const NAMES = ["Identity", "Health check", "Labels", "Collection", "Thanks"];

function Whole({ day, donor, asking, donation, back }: { day: Day; donor: Donor; asking: boolean; donation: ReturnType<typeof guests>[number]["donation"]; back: string }) {
  const [identified, setIdentified] = useState(false);
  const [fit, setFit] = useState(false);
  const [labelling, step] = useReducer(next, BEGIN);
  const [recorded, setRecorded] = useState<Recorded>();
  const here = `${back}/collect/${donor.donor}`;
  const at = recorded ? 4 : whole(labelling) ? 3 : fit ? 2 : identified ? 1 : 0;

  if (asking && identified) return <HealthCheckPage donor={donor} goesOn={{ to: here, text: "Go on with the collection" }} />;
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={back}>{day.session.venueName}</Back>
      <PageHeading title="Collect" />
      {mayBeAsked(donor) ? (
        <>
          <Steps names={NAMES} at={at} />
          {at === 0 && <IdentityCheck donor={donor} onIdentified={() => setIdentified(true)} />}
          {at === 1 && <HealthStep donor={donor} donation={donation} ask={`${back}/health-check/${donor.donor}`} onFit={() => setFit(true)} />}
          {at === 2 && <LabelScans labelling={labelling} onStep={step} />}
          {at === 3 && <Bleed donor={donor} session={day.session} pack={labelling.pack!.scan} number={numberOf(labelling)!} onRecorded={setRecorded} />}
          {at === 4 && <Thanks donor={donor} recorded={recorded!} back={back} />}
        </>
      ) : (
        <p>Nobody collects under this record: open it and see how it stands with the donor.</p>
      )}
    </>
  );
}
