import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { type Call, inFigures, KINDS, REACHES, useCalls } from "./postdonation";

/** Latest first. Who rang, and the words, are in the records. */
export function RecentCalls() {
  const [cursors, setCursors] = useState<string[]>([]);
  const calls = useCalls(cursors.at(-1) ?? "");
  const next = calls.data?.next;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="nhsuk-heading-m">
        What was told
      </h2>
      <Problems error={calls.error} />
      {calls.isPending && <p role="status">Opening …</p>}
      {calls.data?.items.length === 0 && <p>Nobody has told anything yet.</p>}
      {calls.data && calls.data.items.length > 0 && <Told calls={calls.data.items} />}
      <p className="donors-choices">
        {cursors.length > 0 && (
          <Button type="button" secondary onClick={() => setCursors(cursors.slice(0, -1))}>
            Later
          </Button>
        )}
        {next && (
          <Button type="button" secondary onClick={() => setCursors([...cursors, next])}>
            Earlier
          </Button>
        )}
      </p>
    </section>
  );
}

const Told = ({ calls }: { calls: Call[] }) => (
  <Table responsive caption="What donors told, the latest first" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
    <Table.Head>
      <Table.Row>
        {["Told", "What", "Donations", "Components", "How far"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {calls.map((call) => (
        <Table.Row key={call.information}>
          <Table.Cell>
            <Link to={`/post-donation/${call.information}`}>
              {when(call.receivedAt)}
              <span className="nhsuk-u-visually-hidden">, {KINDS[call.kind] ?? call.kind}</span>
            </Link>
          </Table.Cell>
          <Table.Cell>{KINDS[call.kind] ?? call.kind}</Table.Cell>
          <Table.Cell>
            {call.donations.length === 1 ? <span className="donors-number">{call.donations[0]?.printed}</span> : `${call.donations.length} donations`}
          </Table.Cell>
          <Table.Cell>{inFigures(call)}</Table.Cell>
          <Table.Cell>
            <Tag className="postdonation-tag" modifier={REACHES[call.reach].color}>{REACHES[call.reach].text}</Tag>
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
