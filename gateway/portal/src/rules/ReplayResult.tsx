import { Table } from "nhsuk-react-components";
import { sentence } from "../trace/trace";
import { type Replay, replayInWords, versionName } from "./rules";

/** What past decisions would have been. */
export function ReplayResult({ replay }: { replay?: Replay }) {
  return (
    <>
      <h2>What it would have changed</h2>
      {replay === undefined ? (
        <p>It has not been replayed over past decisions, and nobody can approve it before that.</p>
      ) : (
        <>
          <p>
            {replayInWords(replay)} It was compared with {versionName(replay.against).toLowerCase()}.
          </p>
          {replay.examples.length > 0 && <Examples replay={replay} />}
        </>
      )}
    </>
  );
}

function Examples({ replay }: { replay: Replay }) {
  return (
    <div className="rules-wide" role="region" aria-label="Decisions that would have been different" tabIndex={0}>
      <Table>
        <Table.Head>
          <Table.Row>
            {["About", "What differs", "By the rules in force", "By this version"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {replay.examples.map((each) => (
            <Table.Row key={`${each.subject} ${each.code}`}>
              <Table.Cell>{each.subject}</Table.Cell>
              <Table.Cell>{sentence(each.code)}</Table.Cell>
              <Table.Cell>{each.inForce}</Table.Cell>
              <Table.Cell>{each.proposed}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {replay.differing > replay.examples.length && <p>These are the first {replay.examples.length}.</p>}
    </div>
  );
}
