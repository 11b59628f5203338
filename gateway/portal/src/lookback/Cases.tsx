import { useQuery } from "@tanstack/react-query";
import { Table } from "nhsuk-react-components";
import { Link } from "react-router";
import { get } from "../api/client";
import { PageHeading } from "../donors/PageHeading";
import { useSession } from "../frame/session";
import { Problems } from "../rules/Problems";
import { sentence, when } from "../trace/trace";
import { age, CASES, GROUNDS, type Line } from "./lookback";
import { OpenCase } from "./OpenCase";

export function Cases() {
  const session = useSession();
  const cases = useQuery({ queryKey: ["look-backs"], queryFn: () => get<{ items: Line[]; next?: number }>(`${CASES}?limit=50`) });
  const roles = session.data?.roles ?? [];
  return (
    <>
      <PageHeading title="Look-back" />
      <Problems error={cases.error} />
      {cases.isPending && <p role="status">Fetching the cases …</p>}
      {cases.data && <Listed lines={cases.data.items} more={cases.data.next !== undefined} />}
      {roles.includes("donor-clinician") && <OpenCase end="donor" />}
      {roles.includes("haemovigilance-officer") && <OpenCase end="recipient" />}
    </>
  );
}

function Listed({ lines, more }: { lines: Line[]; more: boolean }) {
  const now = Date.now();
  if (lines.length === 0) return <p>There is no case with a component of yours.</p>;
  return (
    <>
      <Table responsive caption="Cases, newest first">
        <Table.Head>
          <Table.Row>
            <Table.Cell>Case</Table.Cell>
            <Table.Cell>Opened</Table.Cell>
            <Table.Cell>Standing</Table.Cell>
            <Table.Cell>Open</Table.Cell>
            <Table.Cell>Oldest has waited</Table.Cell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {lines.map((line) => (
            <Table.Row key={line.lookBack}>
              <Table.Cell>
                <Link to={`/look-back/${line.lookBack}`}>
                  {GROUNDS[line.ground] ?? sentence(line.ground)}
                  <span className="nhsuk-u-visually-hidden">, opened {when(line.openedAt)}</span>
                </Link>
              </Table.Cell>
              <Table.Cell>
                {when(line.openedAt)}, {line.organisation}
              </Table.Cell>
              <Table.Cell>{sentence(line.status)}</Table.Cell>
              <Table.Cell>
                {line.open} of {line.components}
                {line.broughtOpen > 0 && `, and ${line.broughtOpen} of an old system`}
              </Table.Cell>
              <Table.Cell>{line.oldestSince ? age(line.oldestSince, now) : "–"}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {more && <p>There are older cases that are not shown here.</p>}
    </>
  );
}
