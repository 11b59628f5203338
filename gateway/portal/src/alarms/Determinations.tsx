import { Table } from "nhsuk-react-components";
import { printed } from "../collect/labels";
import { groupInWords } from "../trace/trace";
import { codeOf, type Determination, records } from "./alarms";

const WHICH = { FIRST: "First", SECOND: "Second" };

/** All of them: whoever decides sees what speaks against it too. */
export function Determinations({ determinations }: { determinations: Determination[] }) {
  const numbers = records(determinations);
  const decided = determinations.some(({ said, counts }) => codeOf(said) !== codeOf(counts));
  const names = ["Donation", "Recorded with", "Determination", "The laboratory said", ...(decided ? ["Counts as, by a decision"] : [])];
  return (
    <Table responsive caption="Every determination of this person's group">
      <Table.Head>
        <Table.Row>
          {names.map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {determinations.map(({ donation, donor, determination, said, counts }) => (
          <Table.Row key={`${donation} ${determination}`}>
            <Table.Cell>
              <span className="donors-number">{printed(donation)}</span>
            </Table.Cell>
            <Table.Cell>Record {numbers.indexOf(donor) + 1}</Table.Cell>
            <Table.Cell>{WHICH[determination] ?? determination}</Table.Cell>
            <Table.Cell>
              <strong>{groupInWords(said)}</strong>
            </Table.Cell>
            {decided && <Table.Cell>{groupInWords(counts)}</Table.Cell>}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
