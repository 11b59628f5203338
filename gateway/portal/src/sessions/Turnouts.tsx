import { Table } from "nhsuk-react-components";
import { DONATIONS } from "../donors/health/measurements";
import type { Session } from "./sessions";

const NUMBERS = ["Places", "Booked", "Waiting", "Arrived", "Missed"];

/** Planned against actual. Who has come is no longer counted as booked. */
export function Turnouts({ session: { turnout, venueName } }: { session: Session }) {
  return (
    <Table responsive className="sessions-turnout" caption={<span className="nhsuk-u-visually-hidden">{`Planned against actual, ${venueName}`}</span>} firstCellIsHeader>
      <Table.Head>
        <Table.Row>
          <Table.Cell>Donation</Table.Cell>
          {NUMBERS.map((name) => (
            <Table.Cell key={name} format="numeric">
              {name}
            </Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {turnout.map((each) => (
          <Table.Row key={each.donation}>
            <Table.Cell>{DONATIONS[each.donation]}</Table.Cell>
            {[each.places, each.booked, each.waiting].map((number, position) => (
              <Table.Cell key={NUMBERS[position]} format="numeric">
                {number}
              </Table.Cell>
            ))}
            <Table.Cell format="numeric">
              {each.arrived}
              {each.walkIns > 0 && <span className="sessions-turnout__of">{each.walkIns} walked in</span>}
            </Table.Cell>
            <Table.Cell format="numeric">{each.missed}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
