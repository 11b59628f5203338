import { Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { SEVERITIES, TASKS } from "../donors/adverse/adverse";
import { born, today } from "../donors/donors";
import { type OpenFollowUp, urgency } from "./tasks";

/** The most overdue first, as the service lists them. Names are in the records. */
export function FollowUpsDue({ followUps }: { followUps: OpenFollowUp[] }) {
  if (followUps.length === 0) return <p>Nobody is to be asked.</p>;
  return (
    <Table responsive caption="After an adverse event" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
      <Table.Head>
        <Table.Row>
          {["By", "What is to be done", "How severe it was", "Donor"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {followUps.map((each, position) => (
          <Line key={`${each.event} ${each.followUp}`} followUp={each} position={position + 1} />
        ))}
      </Table.Body>
    </Table>
  );
}

function Line({ followUp, position }: { followUp: OpenFollowUp; position: number }) {
  const { text, color } = urgency(followUp, today());
  return (
    <Table.Row>
      <Table.Cell>
        {born(followUp.dueOn)} <Tag modifier={color}>{text}</Tag>
      </Table.Cell>
      <Table.Cell>{TASKS[followUp.task] ?? followUp.task}</Table.Cell>
      <Table.Cell>{SEVERITIES[followUp.severity] ?? followUp.severity}</Table.Cell>
      <Table.Cell>
        <Link to={`/donors/${followUp.donor}/adverse-events`}>
          Open donor {position}<span className="nhsuk-u-visually-hidden"> and record what came of it</span>
        </Link>
      </Table.Cell>
    </Table.Row>
  );
}
