import { Card, Tag } from "nhsuk-react-components";
import { type Fact, Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { PrintLabel } from "./PrintLabel";
import { type Component, groupInWords, patientNumber, printsLabel, sentence, when, words } from "./trace";

export function Components({ components }: { components: Component[] }) {
  const roles = useSession().data?.roles ?? [];
  if (components.length === 0) return <p>No component has been made of this donation yet.</p>;
  return (
    <ul className="trace-components">
      {components.map((component) => (
        <li key={component.component}>
          <Card>
            <Card.Heading headingLevel="h3">
              {sentence(component.kind)} <Tag color={colour(component)}>{sentence(component.state)}</Tag>
            </Card.Heading>
            <KnownOf component={component} />
            <Gaps component={component} />
            {printsLabel(component, roles) && <PrintLabel component={component.component} />}
          </Card>
        </li>
      ))}
    </ul>
  );
}

const colour = (component: Component) => ((component.gaps?.length ?? 0) > 0 ? "yellow" : component.outcome?.known ? "green" : "blue");

function KnownOf({ component }: { component: Component }) {
  const facts: Fact[] = [
    ["Product", component.product],
    ["Group", component.group && groupInWords(component.group)],
    ["Expires", component.expiresAt && when(component.expiresAt)],
    ["Hospital", component.hospital],
    ["Patient", component.patient && patientNumber(component.patient)],
    ["Outcome", component.outcome && `${sentence(component.outcome.fate)}, ${words(component.outcome.evidence)}`],
  ];
  return (
    <Facts noBorder className="nhsuk-u-margin-bottom-2" facts={facts} />
  );
}

/** What is not known stands as a dashed box with the one who owes it. */
function Gaps({ component }: { component: Component }) {
  return (component.gaps ?? []).map((gap) => (
    <p key={gap.code} className="trace-gap">
      <strong>{gap.message ?? sentence(gap.code)}</strong>
      {gap.owner && <> Owner: {gap.owner}</>}
    </p>
  ));
}
