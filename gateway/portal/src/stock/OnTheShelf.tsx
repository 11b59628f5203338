import { Table } from "nhsuk-react-components";
import { sentence } from "../trace/trace";
import { AGES, ageInWords, AWAY, type Count, groupsOf, STATUSES, units } from "./stock";

/** Of one kind: what may be given, by days since collection, and what may not, by why. */
export function OnTheShelf({ kind, counts }: { kind: string; counts: Count[] }) {
  const available = groupsOf(counts.filter(({ status }) => status === "AVAILABLE"), kind);
  const away = groupsOf(counts.filter(({ status }) => AWAY.includes(status)), kind);
  return (
    <>
      {available.length === 0 && <p>{sentence(kind)}: nothing is available.</p>}
      {available.length > 0 && (
        <Table responsive caption={`${sentence(kind)}, available, by days since collection`}>
          <Head names={["Group", ...AGES.map(ageInWords), "All ages"]} />
          <Table.Body>
            {available.map((group) => (
              <Row key={group} group={group} numbers={[...AGES.map((age) => units(counts, kind, group, "AVAILABLE", age)), units(counts, kind, group, "AVAILABLE")]} />
            ))}
          </Table.Body>
        </Table>
      )}
      {away.length > 0 && (
        <Table responsive caption={`${sentence(kind)}, not available`}>
          <Head names={["Group", ...AWAY.map((status) => STATUSES[status] ?? status)]} />
          <Table.Body>
            {away.map((group) => (
              <Row key={group} group={group} numbers={AWAY.map((status) => units(counts, kind, group, status))} />
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}

const Head = ({ names }: { names: string[] }) => (
  <Table.Head>
    <Table.Row>
      {names.map((name) => (
        <Table.Cell key={name}>{name}</Table.Cell>
      ))}
    </Table.Row>
  </Table.Head>
);

const Row = ({ group, numbers }: { group: string; numbers: number[] }) => (
  <Table.Row>
    <Table.Cell>
      <strong className="stock-group">{group}</strong>
    </Table.Cell>
    {numbers.map((number, column) => (
      <Table.Cell key={column}>{number}</Table.Cell>
    ))}
  </Table.Row>
);
