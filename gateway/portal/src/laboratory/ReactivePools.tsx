import { Table } from "nhsuk-react-components";
import { Link } from "react-router";
import { when } from "../trace/trace";
import { type Pool, testName } from "./laboratory";

/** A reactive pool keeps each of its members until that one was tested alone. */
export function ReactivePools({ pools }: { pools: Pool[] }) {
  if (pools.length === 0) return <p>No pool is reactive and unresolved.</p>;
  return (
    <Table responsive caption="Reactive pools: test each member alone">
      <Table.Head>
        <Table.Row>
          {["Pool", "Test", "Found", "To be tested alone"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {pools.map(({ pool, test, batch, receivedAt, members, toTest }) => (
          <Table.Row key={`${batch} ${pool}`}>
            <Table.Cell>
              <Link to={`/laboratory/${batch}`}>{pool}</Link>
            </Table.Cell>
            <Table.Cell>{testName(test)}</Table.Cell>
            <Table.Cell>{when(receivedAt)}</Table.Cell>
            <Table.Cell>
              <strong>{toTest}</strong> of {members}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
