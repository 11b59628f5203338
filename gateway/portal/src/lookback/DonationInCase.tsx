import { Card, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { type Fact, Facts } from "../frame/Facts";
import { patientNumber, sentence } from "../trace/trace";
import { BroughtFrom } from "./BroughtFrom";
import { age, type Component, type Donation } from "./lookback";
import { SayStage } from "./SayStage";

type Props = { lookBack: string; donation: Donation; own?: string; onSaid: () => void };

export function DonationInCase({ lookBack, donation, own, onSaid }: Props) {
  return (
    <section aria-label={`Donation ${donation.printed}`}>
      <h3 className="nhsuk-heading-s">Donation {donation.printed}</h3>
      {donation.donor && (
        <p>
          <Link to={`/donors/${donation.donor}`}>Record of donor {donation.donor}</Link>
        </p>
      )}
      {donation.brought && <BroughtFrom lookBack={lookBack} donation={donation.donation} brought={donation.brought} onSaid={onSaid} />}
      {donation.components.length === 0 && !donation.brought && <p>No component of it has been heard of.</p>}
      <ul className="trace-components">
        {donation.components.map((component) => (
          <li key={component.component}>
            <Card>
              <Card.Heading headingLevel="h4">
                {component.kind ? sentence(component.kind) : component.component} <Tag color={component.open ? "yellow" : "green"}>{sentence(component.state)}</Tag>
              </Card.Heading>
              <KnownOf component={component} />
              {component.owner === own && <SayStage lookBack={lookBack} component={component} onSaid={onSaid} />}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KnownOf({ component }: { component: Component }) {
  const facts: Fact[] = [
    ["Component", component.component],
    ["Has to find out", component.open ? component.owner : undefined],
    ["Has waited", component.open ? age(component.since, Date.now()) : undefined],
    ["Given to somebody", component.given ? "Yes" : "No"],
    ["Recipient", component.recipient && patientNumber(component.recipient)],
    ["Last said", component.words],
  ];
  return (
    <Facts noBorder className="nhsuk-u-margin-bottom-2" facts={facts} />
  );
}
