import { Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { when } from "../trace/trace";
import { type Batch, type Batches, howMany, testName, whyNot } from "./laboratory";

/** The latest first. */
export function BatchTable({ batches: { items, more } }: { batches: Batches }) {
  if (items.length === 0) return <p>No batch was taken yet.</p>;
  return (
    <>
      <Table responsive caption="Batches, the latest first">
        <Table.Head>
          <Table.Row>
            {["Run", "Test", "Taken", "Results", "Whether they count"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {items.map((each) => (
            <Table.Row key={each.batch}>
              <Table.Cell>
                <Link to={`/laboratory/${each.batch}`}>{each.run}</Link>, {each.analyser}
              </Table.Cell>
              <Table.Cell>{testName(each.test)}</Table.Cell>
              <Table.Cell>{when(each.receivedAt)}</Table.Cell>
              <Table.Cell>
                {howMany(each.results)}, {each.reactive} reactive
              </Table.Cell>
              <Table.Cell>
                <Counts batch={each} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {more && <p>Only the latest are shown.</p>}
    </>
  );
}

export const Counts = ({ batch }: { batch: Batch }) =>
  batch.valid ? (
    <Tag color="green">Valid</Tag>
  ) : (
    <>
      <Tag color="red">{batch.voidGround ? "Void" : "Invalid"}</Tag> {whyNot(batch)}
    </>
  );
