import { Table } from "nhsuk-react-components";
import { Link } from "react-router";
import { DONATIONS } from "../donors/health/measurements";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { shortDay } from "../sessions/sessions";
import { type Counted, groupNamed, useLists } from "./callups";
import { Needs } from "./Needs";

/** What is short, and the lists against it. Nobody is shown. */
export function CallUpLists() {
  const lists = useLists();
  return (
    <>
      <Problems error={lists.error} />
      <PageHeading title="Call-up lists" />
      <Needs />
      <p className="donors-choices">
        <Link className="nhsuk-button" to="/call-ups/new">
          Make a list
        </Link>
      </p>
      <h2 className="nhsuk-heading-m">The last fifty lists</h2>
      <div role="status">{lists.isPending && <p>Opening …</p>}</div>
      {lists.data?.lists.length === 0 && <p>No list was made yet.</p>}
      {lists.data && lists.data.lists.length > 0 && <Lists lists={lists.data.lists} />}
    </>
  );
}

function Lists({ lists }: { lists: Counted[] }) {
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          {["Session on", "Donation", "Groups", "To invite", "Invited", "Decline"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lists.map(({ list, toInvite, invited, declined }) => (
          <Table.Row key={list.list}>
            <Table.Cell>
              <Link to={`/call-ups/${list.list}`}>
                {shortDay(list.day)}
                <span className="nhsuk-u-visually-hidden"> in {list.districts.join(", ")}: open the list</span>
              </Link>
            </Table.Cell>
            <Table.Cell>{DONATIONS[list.donation] ?? list.donation}</Table.Cell>
            <Table.Cell>{list.groups.map(groupNamed).join(", ")}</Table.Cell>
            <Table.Cell>{toInvite}</Table.Cell>
            <Table.Cell>{invited}</Table.Cell>
            <Table.Cell>{declined}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
