import { Details, Table, Tag } from "nhsuk-react-components";
import { Problems } from "../donors/Problems";
import { groupInWords, sentence } from "../trace/trace";
import { type Need, useNeeds } from "./callups";

/** What is short stands open; what is not, one key away. */
export function Needs() {
  const needs = useNeeds();
  const all = needs.data?.needs ?? [];
  const short = all.filter(({ shortBy }) => shortBy > 0);
  const enough = all.filter(({ shortBy }) => shortBy === 0);
  return (
    <>
      <Problems error={needs.error} />
      <h2 className="nhsuk-heading-m">Below the minimum level</h2>
      {needs.data && short.length === 0 && <p>No group is below its minimum level.</p>}
      {short.length > 0 && <Levels needs={short} />}
      {enough.length > 0 && (
        <Details>
          <Details.Summary>{`${enough.length} at or above the minimum level`}</Details.Summary>
          <Details.Text>
            <Levels needs={enough} />
          </Details.Text>
        </Details>
      )}
    </>
  );
}

function Levels({ needs }: { needs: Need[] }) {
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          {["Component", "Group", "In hand", "Minimum", "Short by"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {needs.map(({ level: { kind, group, inHand, minimum }, shortBy }) => (
          <Table.Row key={`${kind} ${groupInWords(group)}`}>
            <Table.Cell>{sentence(kind)}</Table.Cell>
            <Table.Cell>{groupInWords(group)}</Table.Cell>
            <Table.Cell>{inHand}</Table.Cell>
            <Table.Cell>{minimum}</Table.Cell>
            <Table.Cell>{shortBy > 0 ? <Tag modifier="orange">{shortBy}</Tag> : "0"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
