import { Table } from "nhsuk-react-components";
import { when } from "../trace/trace";
import { toDo, type Worklist } from "./laboratory";

/** Received donations with a test that is not negative, the oldest first. */
export function WaitingDonations({ worklist: { donations, more } }: { worklist: Worklist }) {
  if (donations.length === 0) return <p>Of no received donation is a test to be done.</p>;
  return (
    <>
      <Table responsive caption="Donations that wait for a test, the oldest first">
        <Table.Head>
          <Table.Row>
            {["Donation", "Collected", "What is to be done"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {donations.map((each) => (
            <Table.Row key={each.donation}>
              <Table.Cell>
                <span className="laboratory-number">{each.printed}</span>
              </Table.Cell>
              <Table.Cell>{when(each.collectedAt)}</Table.Cell>
              <Table.Cell>
                {toDo(each).map((line) => (
                  <span key={line} className="laboratory-line">
                    {line}
                  </span>
                ))}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {more && <p>There may be more: these are the oldest.</p>}
    </>
  );
}
