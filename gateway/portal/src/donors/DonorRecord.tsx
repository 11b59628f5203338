import { NotificationBanner } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { FINDINGS } from "../discrepancies/discrepancies";
import { type Fact, Facts } from "../frame/Facts";
import { PrintButton } from "../print/PrintButton";
import { useSession } from "../frame/session";
import { words } from "../trace/trace";
import { AccountCode } from "./account/AccountCode";
import { LinkedAccounts } from "./account/LinkedAccounts";
import { HowToReach } from "./contact/HowToReach";
import { Corrections } from "./correction/Corrections";
import { DonorBanner } from "./DonorBanner";
import { Donations } from "./Donations";
import type { Donor, WeakD } from "./donors";
import { GivingNext } from "./giving/GivingNext";
import { Reviews } from "./giving/Reviews";
import { HowItStands } from "./HowItStands";
import { LettersOfDonor } from "./letters/LettersOfDonor";
import { PageHeading } from "./PageHeading";
import { RecordHistory } from "./register/RecordHistory";
import { mayBeAsked } from "./standing";

export function DonorRecord({ donor }: { donor: Donor }) {
  const carer = useSession().data?.roles.includes("donor-carer") === true;
  const registered = (useLocation().state as { registered?: boolean } | null)?.registered === true;
  return (
    <>
      {registered && (
        <NotificationBanner success title="Registered">
          <NotificationBanner.Heading>{`${donor.givenName} ${donor.familyName} is on the register.`}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <DonorBanner donor={donor} />
      <PageHeading title="Donor record" />
      {carer && mayBeAsked(donor) && (
        <Link className="nhsuk-button" to={`/donors/${donor.donor}/health-check`}>
          Begin the health check
        </Link>
      )}
      <HowItStands donor={donor} />
      {donor.giving && mayBeAsked(donor) && <GivingNext next={donor.giving.next} />}
      {donor.giving && <Reviews donor={donor} reviews={donor.giving.reviews} />}
      {carer && (
        <>
          <h2 className="nhsuk-heading-m">Appointments</h2>
          <p>
            <Link to={`/donors/${donor.donor}/appointments`}>{donor.survivor ? "Appointments of this person" : "See, book, move or cancel appointments"}</Link>
          </p>
        </>
      )}
      <p>
        <Link to={`/donors/${donor.donor}/health-checks`}>Health checks before, and why they were decided so</Link>
      </p>
      <h2 className="nhsuk-heading-m">Details</h2>
      <Details donor={donor} />
      {carer && !donor.survivor && (
        <p className="donors-choices">
          <Link to={`/donors/${donor.donor}/correct`}>Correct the record</Link>
          <Link to={`/donors/${donor.donor}/standing`}>The donor gives no more, or again</Link>
          <Link to={`/donors/${donor.donor}/merge`}>Another record is of the same person</Link>
        </p>
      )}
      {carer && donor.survivor && (
        <p>
          <Link to={`/donors/${donor.donor}/take-apart`}>They are two people: take the records apart</Link>
        </p>
      )}
      {carer && !donor.survivor && (
        <PrintButton secondary path={`/api/donors/${donor.donor}/card`} file="donor-card.pdf" saved="It is saved as donor-card.pdf, as large as a bank card." notPrinted="The card is not printed.">
          Print a donor card
        </PrintButton>
      )}
      {carer && <HowToReach donor={donor} />}
      {carer && <LettersOfDonor donor={donor} />}
      <Corrections corrections={donor.corrections ?? []} />
      <RecordHistory donor={donor} />
      <p>
        <Link to={`/donors/${donor.donor}/antigens`}>Red cell antigens and their examinations</Link>
      </p>
      <p>
        <Link to={`/donors/${donor.donor}/platelets`}>HLA and platelet antigens</Link>
      </p>
      <p>
        <Link to={`/donors/${donor.donor}/designations`}>Giving for one patient alone</Link>
      </p>
      <h2 className="nhsuk-heading-m">Donations</h2>
      <Donations donations={donor.donations} />
      <h2 className="nhsuk-heading-m">Account</h2>
      <LinkedAccounts accounts={donor.accounts ?? []} />
      {carer && mayBeAsked(donor) && <AccountCode donor={donor} />}
      <h2 className="nhsuk-heading-m">Through giving</h2>
      <p className="donors-choices">
        {carer && !donor.survivor && <Link to={`/donors/${donor.donor}/adverse-event`}>Something happened to the donor through giving</Link>}
        <Link to={`/donors/${donor.donor}/adverse-events`}>Adverse events and their follow-up</Link>
        {!donor.survivor && <Link to={`/post-donation/take/${donor.donor}`}>The donor tells something after giving</Link>}
      </p>
    </>
  );
}

/** Names as they were given; the banner's capitals are for the eye. */
function Details({ donor }: { donor: Donor }) {
  const address = [donor.addressLine, donor.postcode].filter(Boolean).join(", ");
  const facts: Fact[] = [
    ["Family name", donor.familyName],
    ["Given name", donor.givenName],
    ["Address", address || "None given"],
    ["Health number", donor.nationalNumber ?? "Not known"],
    ["Donor number", donor.donor],
    ...known("Number before", donor.legacyNumbers),
    ...known("Blood group before", donor.blood?.group ? [donor.blood.group] : []),
    ...known("Antigens before", donor.blood?.antigens),
    ...known("Antibodies before", donor.blood?.antibodies),
    ["D antigen", donor.blood?.weakD && weakDInWords(donor.blood.weakD)],
  ];
  return (
    <Facts className="donors-wrap" facts={facts} />
  );
}

/** The donor, too, should know it: as a patient they may need another RhD than their donations bear. */
const weakDInWords = ({ finding, asPatient }: WeakD) => `${(FINDINGS[finding] ?? words(finding)).replace(/^./, (first) => first.toUpperCase())}. Donations are RhD positive; as a patient RhD ${asPatient.toLowerCase()}.`;

/** What an earlier system knew; most donors have nothing of it. */
const known = (name: string, values: string[] = []): [string, string][] => (values.length > 0 ? [[name, values.join(", ")]] : []);
