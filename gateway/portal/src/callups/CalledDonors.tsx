import { Button, Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { WAYS } from "../donors/channel";
import { shortDay } from "../sessions/sessions";
import { groupInWords } from "../trace/trace";
import { type Called, livesIn, mayDecline, mayInvite, STATES } from "./callups";

type Acts = { chosen: ReadonlySet<string>; onChoose: (donor: string) => void; onDecline: (donor: string, position: number) => void };
type Props = Acts & { donors: Called[] };

/** In the order in which they are called. Names are in the records. */
export function CalledDonors({ donors, ...acts }: Props) {
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          {["Invite", "Donor", "Group", "Lives in", "Last gave", "Last called", "State", "What to do"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {donors.map((called, position) => (
          <Line key={called.listed.donor} called={called} position={position + 1} {...acts} />
        ))}
      </Table.Body>
    </Table>
  );
}

function Line({ called, position, chosen, onChoose, onDecline }: Acts & { called: Called; position: number }) {
  const { listed, state, way, calledOn } = called;
  const { text, color } = STATES[state];
  return (
    <Table.Row>
      <Table.Cell>{mayInvite(called) && <input className="callups-choice" type="checkbox" aria-label={`Choose donor ${position}`} checked={chosen.has(listed.donor)} onChange={() => onChoose(listed.donor)} />}</Table.Cell>
      <Table.Cell>
        <Link id={`donor-${position}`} className="callups-donor" to={`/donors/${listed.donor}`}>
          Donor {position}
          <span className="nhsuk-u-visually-hidden">: open the record</span>
        </Link>
      </Table.Cell>
      <Table.Cell>
        {groupInWords(listed.group)}
        {listed.shortBy > 0 && `, short by ${listed.shortBy}`}
      </Table.Cell>
      <Table.Cell>{livesIn(listed)}</Table.Cell>
      <Table.Cell>{listed.lastGave ? shortDay(listed.lastGave) : "Never"}</Table.Cell>
      <Table.Cell>{listed.lastCalled ? shortDay(listed.lastCalled) : "Never"}</Table.Cell>
      <Table.Cell>
        <Tag modifier={color}>{text}</Tag> {way && (WAYS[way] ?? way).toLowerCase()}
        {calledOn && `, ${shortDay(calledOn)}`}
      </Table.Cell>
      <Table.Cell>
        <span className="callups-acts">
          {mayDecline(called) && (
            <Button secondary small onClick={() => onDecline(listed.donor, position)} aria-label={`Donor ${position} declines`}>
              Declines
            </Button>
          )}
        </span>
      </Table.Cell>
    </Table.Row>
  );
}
