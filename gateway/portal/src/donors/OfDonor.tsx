import { AdverseEvent } from "./adverse/AdverseEvent";
import { EVENT_STEPS, OfAdverseEvents } from "./adverse/OfAdverseEvents";
import { Antigens } from "./antigens/Antigens";
import { UnlinkAccount } from "./account/UnlinkAccount";
import { AppointmentsOfDonor } from "./appointments/AppointmentsOfDonor";
import { Back } from "./Back";
import { ChangeContact } from "./contact/ChangeContact";
import { RecordConsent } from "./contact/RecordConsent";
import { CorrectDonor } from "./correction/CorrectDonor";
import { OfDeferrals, STEPS } from "./deferrals/OfDeferrals";
import { useDonor } from "./donor";
import { DesignationsPage } from "./designations/DesignationsPage";
import { DonorRecord } from "./DonorRecord";
import { Platelets } from "./platelets/Platelets";
import { WriteLetter } from "./letters/WriteLetter";
import { RecordReview } from "./giving/RecordReview";
import { HealthCheckPage } from "./health/HealthCheckPage";
import { PastChecks } from "./health/PastChecks";
import { ChangeStanding } from "./register/ChangeStanding";
import { MergeRecords } from "./register/MergeRecords";
import { TakeApart } from "./register/TakeApart";
import { Problems } from "./Problems";

/** One donor at a time: the record, and what is done with it. */
export function OfDonor({ donor, step, part }: { donor: string; step?: string; part?: string }) {
  const record = useDonor(donor);
  if (record.data && step === "appointments") return <AppointmentsOfDonor donor={record.data} />;
  if (record.data && step === "health-checks") return <PastChecks donor={record.data} />;
  if (record.data && step === "health-check") return <HealthCheckPage donor={record.data} />;
  if (record.data && step === "review") return <RecordReview donor={record.data} />;
  if (record.data && step === "correct") return <CorrectDonor donor={record.data} />;
  if (record.data && step === "contact") return <ChangeContact donor={record.data} />;
  if (record.data && step === "consent") return <RecordConsent donor={record.data} />;
  if (record.data && step === "letter") return <WriteLetter donor={record.data} />;
  if (record.data && step === "standing") return <ChangeStanding donor={record.data} />;
  if (record.data && step === "merge") return <MergeRecords donor={record.data} />;
  if (record.data && step === "take-apart") return <TakeApart donor={record.data} />;
  if (record.data && step === "antigens") return <Antigens donor={record.data} />;
  if (record.data && step === "platelets") return <Platelets donor={record.data} />;
  if (record.data && step === "designations") return <DesignationsPage donor={record.data} />;
  if (record.data && step === "unlink-account") return <UnlinkAccount donor={record.data} />;
  if (record.data && step === "adverse-event") return <AdverseEvent donor={record.data} />;
  if (record.data && step && EVENT_STEPS.includes(step)) return <OfAdverseEvents donor={record.data} step={step} part={part} />;
  if (record.data && step && STEPS.includes(step)) return <OfDeferrals donor={record.data} step={step} part={part} />;
  return (
    <>
      <Back to="/donors">Find a donor</Back>
      <title>Donor record - Bloodstream</title>
      <Problems error={record.error} />
      {record.isError && <h1 className="nhsuk-heading-l">Donor record</h1>}
      {record.isPending && <p role="status">Opening …</p>}
      {record.data && <DonorRecord donor={record.data} />}
    </>
  );
}
