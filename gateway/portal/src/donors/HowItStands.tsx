import { Tag, WarningCallout } from "nhsuk-react-components";
import { Link } from "react-router";
import { KINDS } from "../alarms/alarms";
import { useSession } from "../frame/session";
import type { Donor } from "./donors";
import { STANDINGS, stillDeferred } from "./standing";

/** Before anything else on a record: whether this is the one to go on with, and what stands against a donation. */
export function HowItStands({ donor }: { donor: Donor }) {
  const carer = useSession().data?.roles.includes("donor-carer") === true;
  return (
    <>
      {donor.survivor && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">This record was merged into another</WarningCallout.Heading>
          <p>
            <Link to={`/donors/${donor.survivor}`}>Go on with the record that stands for this person</Link>
          </p>
        </WarningCallout>
      )}
      {(donor.groupAlarms ?? []).map(({ alarm, kind }) => (
        <WarningCallout key={alarm}>
          <WarningCallout.Heading headingLevel="h2">Blood groups contradict each other</WarningCallout.Heading>
          <p>{KINDS[kind] ?? "The laboratory has determined two groups."} Nobody collects from this donor until a quality officer has settled it.</p>
          {carer && (
            <p>
              <Link to={`/group-alarms/${alarm}`}>See what differs</Link>
            </p>
          )}
        </WarningCallout>
      ))}
      {donor.standing.length > 0 && (
        <p>
          {donor.standing.map((each) => (
            <Tag key={each} modifier="red" className="nhsuk-u-margin-right-2">
              {STANDINGS[each] ?? each}
            </Tag>
          ))}
        </p>
      )}
      <h2 className="nhsuk-heading-m">Deferrals</h2>
      {donor.deferrals.length === 0 ? (
        <p>No health check found anything that still holds. Whether the donor may give today, the next one decides.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {donor.deferrals.map((each) => (
            <li key={each.code}>
              {each.words} <strong>{stillDeferred(each)}.</strong>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={`/donors/${donor.donor}/deferrals`}>All deferrals with their history</Link>
      </p>
    </>
  );
}
