import { NotificationBanner, Table } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useVenues } from "../read";
import type { Venue } from "../sessions";
import { ChangeVenue } from "./ChangeVenue";

/** Where sessions can be planned. One that was retired is not here any more, and the sessions that were held there keep it. */
export function VenuesPage({ venue }: { venue?: string }) {
  const read = useVenues();
  const done = (useLocation().state as { done?: string } | null)?.done;
  const one = read.data?.venues.find((each) => each.venue === venue);
  if (one) return <ChangeVenue key={one.venue} venue={one} />;
  return (
    <>
      <Back to="/sessions">Sessions</Back>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={read.error} />
      <PageHeading title="Venues" />
      <div role="status">{read.isPending && <p>Opening …</p>}</div>
      {read.data && venue && <p>This venue is not in use: it was retired, or never was.</p>}
      {read.data?.venues.length === 0 && <p>There is no venue yet.</p>}
      {read.data && read.data.venues.length > 0 && <List venues={read.data.venues} />}
      <p>
        <Link to="/sessions/new-venue">Add a venue</Link>
      </p>
    </>
  );
}

const List = ({ venues }: { venues: Venue[] }) => (
  <Table responsive>
    <Table.Head>
      <Table.Row>
        {["Name", "Postcode", "Position"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {venues.map(({ venue, name, postcodeDistrict, position }) => (
        <Table.Row key={venue}>
          <Table.Cell>
            <Link to={`/sessions/venues/${venue}`}>
              {name}
              <span className="nhsuk-u-visually-hidden">: change or retire</span>
            </Link>
          </Table.Cell>
          <Table.Cell>{postcodeDistrict}</Table.Cell>
          <Table.Cell>{position ? `${position.latitude}, ${position.longitude}` : "Not known"}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
