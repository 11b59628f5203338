import { Table } from "nhsuk-react-components";
import { Link } from "react-router";
import { born } from "../donors/donors";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { useToConfirm } from "./overrulings";

/** What waits for a second clinician; whoever proposed it sees it too, and does not confirm it. */
export function ToConfirmList() {
  const read = useToConfirm();
  const user = useSession().data?.user;
  const all = read.data?.overrulings ?? [];
  if (read.error) return <Problems error={read.error} />;
  if (all.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">To be confirmed by a second clinician today</h2>
      <Table responsive caption="To be confirmed by a second clinician" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
        <Table.Head>
          <Table.Row>
            {["Donor", "Born", "To overrule", "Proposed"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {all.map(({ overruling, assessment, donor, familyName, givenName, dateOfBirth, condition, proposedBy, proposedAt }) => (
            <Table.Row key={overruling}>
              <Table.Cell>
                <Link to={`/referrals/${donor}/${assessment}`}>
                  {familyName}, {givenName}
                </Link>
              </Table.Cell>
              <Table.Cell>{born(dateOfBirth)}</Table.Cell>
              <Table.Cell>{sentence(condition)}</Table.Cell>
              <Table.Cell>
                {when(proposedAt)}, {proposedBy === user ? "you" : proposedBy}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
