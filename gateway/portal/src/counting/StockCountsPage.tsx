import { Button, Table } from "nhsuk-react-components";
import { Link, useParams } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { when } from "../trace/trace";
import { CountShelf } from "./CountShelf";
import { type OpenCount, shelfName, useCounts } from "./counting";
import { OpenCountForm } from "./OpenCountForm";
import { Tasks } from "./Tasks";

/** Counts that go on, a new one, and what did not add up. */
export function StockCountsPage() {
  const { count } = useParams();
  const counts = useCounts();
  const list = counts.data?.items;
  if (count === undefined) return <Counts list={list} error={counts.error} />;
  if (count === "new") return <OpenCountForm />;
  return <CountShelf key={count} number={count} count={list?.find((each) => each.count === count)} known={counts.data !== undefined} />;
}

function Counts({ list, error }: { list?: OpenCount[]; error: unknown }) {
  const mayCount = useSession().data?.roles.includes("distribution-officer") ?? false;
  return (
    <>
      <Problems error={error} />
      <PageHeading title="Stock count" />
      <p>Scan every pack that is on a shelf. What is missing, and what should not be there, is somebody’s task until it is explained; a missing unit is allocated to nobody and does not leave until then.</p>
      {mayCount && (
        <Button asElement={Link} to="/counts/new">
          Begin a count
        </Button>
      )}
      <div role="status">{!list && !error ? <p>Opening …</p> : list?.length === 0 && <p>No count is open.</p>}</div>
      {list && list.length > 0 && (
        <Table responsive caption="Open counts" captionProps={{ size: "m" }}>
          <Table.Head>
            <Table.Row>
              {["Count", "Shelf", "Begun", "By", "Scanned", "Expected"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {list.map((each) => (
              <Table.Row key={each.count}>
                <Table.Cell>{mayCount ? <Link to={`/counts/${each.count}`}>{each.count}</Link> : each.count}</Table.Cell>
                <Table.Cell>{shelfName(each)}</Table.Cell>
                <Table.Cell>{when(each.openedAt)}</Table.Cell>
                <Table.Cell>{each.openedBy}</Table.Cell>
                <Table.Cell>{each.scanned}</Table.Cell>
                <Table.Cell>{each.expected}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Tasks />
    </>
  );
}

export function NoSuchCount({ known }: { known: boolean }) {
  return (
    <>
      <Back to="/counts">Stock counts</Back>
      <PageHeading title="Stock count" />
      <p role="status">{known ? "This count is not open: it was closed or abandoned, or never begun." : "Opening …"}</p>
    </>
  );
}
