import { BackLink } from "nhsuk-react-components";
import { Link } from "react-router";
import type { Application, Likely } from "./application";
import { ComparedDonor } from "./ComparedDonor";
import { NewPerson } from "./NewPerson";
import { PageHeading } from "./PageHeading";

/** A second record of one person hides what is known of the first, deferrals among it: so it is asked before it is made. */
export function LikelyDonors({ application, likely }: { application: Application; likely: Likely[] }) {
  return (
    <>
      <BackLink asElement={Link} to="/donors/register">
        Change what was entered
      </BackLink>
      <PageHeading title="This person may be a donor already" />
      <p className="nhsuk-lede-text">
        {likely.length === 1 ? "1 donor on the register is" : `${likely.length} donors on the register are`} so much alike that it may be the same person. Nobody is registered yet.
      </p>
      <p>Names are not shown before you open them. Each record that you open is on record.</p>
      {likely.map((each, position) => (
        <ComparedDonor key={each.donor} application={application} likely={each} position={position + 1} of={likely.length} />
      ))}
      <NewPerson application={application} />
    </>
  );
}
