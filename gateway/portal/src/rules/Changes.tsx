import { Table } from "nhsuk-react-components";
import { type RuleSet, versionName } from "./rules";

/** Line by line against the text that holds now. */
export function Changes({ set }: { set: RuleSet }) {
  if (set.standing.version === set.inForce) return null;
  const against = versionName(set.inForce).toLowerCase();
  return (
    <>
      <h2>What differs from the rules in force ({against})</h2>
      {set.changes.length === 0 ? (
        <p>No line differs.</p>
      ) : (
        <div className="rules-wide" role="region" aria-label="Differences of the texts" tabIndex={0}>
          <Table>
            <Table.Head>
              <Table.Row>
                <Table.Cell>Line</Table.Cell>
                <Table.Cell>In force</Table.Cell>
                <Table.Cell>{versionName(set.standing.version)}</Table.Cell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {set.changes.map((change) => (
                <Table.Row key={`${change.line} ${change.before} ${change.after}`}>
                  <Table.Cell>{change.line}</Table.Cell>
                  <Table.Cell>{change.before === undefined ? <em>not there</em> : <del>{change.before}</del>}</Table.Cell>
                  <Table.Cell>{change.after === undefined ? <em>removed</em> : <ins>{change.after}</ins>}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </>
  );
}
