import { Table } from "nhsuk-react-components";
import { when } from "../trace/trace";
import type { Donation } from "./donors";

/** Latest first, as the service lists them. */
export function Donations({ donations }: { donations: Donation[] }) {
  if (donations.length === 0) return <p>This donor has not given yet.</p>;
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          {["Donation number", "Collected", "Where"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {donations.map((each) => (
          <Table.Row key={each.donation}>
            <Table.Cell>
              <span className="donors-number">{each.printed}</span>
              {each.samplesOnly && " (samples only)"}
            </Table.Cell>
            <Table.Cell>{when(each.collectedAt)}</Table.Cell>
            <Table.Cell>{each.venue}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
