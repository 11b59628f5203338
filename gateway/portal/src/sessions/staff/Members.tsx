import { Button, Table } from "nhsuk-react-components";
import { type Change, type Member, roleInWords } from "./staff";

type Props = { members: Member[]; ended: boolean; onChange: (member: Member, change: Change) => void };

/** By role, as the service lists them. */
export function Members({ members, ended, onChange }: Props) {
  if (members.length === 0) return <p>Nobody is planned yet.</p>;
  return (
    <Table responsive caption="Who works at it">
      <Table.Head>
        <Table.Row>
          {["Person", "Role", "Planned", "There", ...(ended ? [] : ["What to do"])].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {members.map((member) => (
          <Table.Row key={member.staff}>
            {[member.staff, roleInWords(member.role), member.planned ? "Yes" : "No", member.present ? "Yes" : "Not yet"].map((value, position) => (
              <Table.Cell key={position}>{value}</Table.Cell>
            ))}
            {!ended && (
              <Table.Cell>
                <Acts member={member} onChange={onChange} />
              </Table.Cell>
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Who is there stays on the list, planned or not. */
function Acts({ member, onChange }: { member: Member; onChange: Props["onChange"] }) {
  if (member.present) return null;
  return (
    <span className="sessions-acts">
      <Button type="button" small onClick={() => onChange(member, "PRESENT")} aria-label={`${member.staff} is here`}>
        Is here
      </Button>
      {member.planned && (
        <Button type="button" secondary small onClick={() => onChange(member, "WITHDRAWN")} aria-label={`${member.staff} is planned no longer`}>
          Planned no longer
        </Button>
      )}
    </span>
  );
}
