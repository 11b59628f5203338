import { InsetText, NotificationBanner, WarningCallout } from "nhsuk-react-components";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { printed } from "../collect/labels";
import { inWords, type OnItsWay, type Received } from "./transports";

/** What came of a receipt: what is held, and what has to be looked into. */
export function BoxReceived({ box, received }: { box: OnItsWay; received: Received }) {
  const { withinLimits, deviations, missing, surplus, unheardOf, held } = received;
  const complete = missing.length + surplus.length + unheardOf.length === 0;
  return (
    <>
      <Back to="/transports">Transport boxes</Back>
      <NotificationBanner success={withinLimits && complete} title={withinLimits && complete ? "Done" : "Received, and something is open"}>
        <NotificationBanner.Heading>The receipt is on record.</NotificationBanner.Heading>
      </NotificationBanner>
      <PageHeading title={`${box.box} is received`} />
      {!withinLimits && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Outside its limits: on hold</WarningCallout.Heading>
          {deviations.map((each) => (
            <p key={each}>{inWords(each)}</p>
          ))}
          <p>Put these aside. A quality officer decides about each.</p>
          <Numbers donations={held} />
        </WarningCallout>
      )}
      {complete ? <InsetText>Everything on the list was in the box, and nothing else.</InsetText> : <p>These are tasks now, and yours until somebody takes them over.</p>}
      <Group title="Missing" donations={missing} />
      <Group title="Not on the list" donations={surplus} />
      <Group title="Nobody has told of their collection" donations={unheardOf} />
    </>
  );
}

const Group = ({ title, donations }: { title: string; donations: string[] }) =>
  donations.length > 0 && (
    <>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <Numbers donations={donations} />
    </>
  );

const Numbers = ({ donations }: { donations: string[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {donations.map((each) => (
      <li key={each} className="pool-number">
        {printed(each)}
      </li>
    ))}
  </ul>
);
