import type { Application, Likely } from "./application";
import { Back } from "./Back";
import { ComparedDonor } from "./ComparedDonor";
import { NewPerson } from "./NewPerson";
import { PageHeading } from "./PageHeading";

/** A second record of one person hides what is known of the first, deferrals among it: so it is asked before it is made. */
export function LikelyDonors({ application, likely }: { application: Application; likely: Likely[] }) {
  return (
    <>
      <Back to="/donors/register">Change what was entered</Back>
      <PageHeading title="This person may be a donor already" />
      <p className="nhsuk-lede-text">
        {likely.length === 1 ? "A donor" : `${likely.length} donors`} on the register may be this person. Nobody has been registered yet.
      </p>
      <p>Here is what agrees and what differs. Open a record to see it beside what was entered: that is on record.</p>
      {likely.map((each, position) => (
        <ComparedDonor key={each.donor} application={application} likely={each} position={position + 1} of={likely.length} />
      ))}
      <NewPerson application={application} />
    </>
  );
}
