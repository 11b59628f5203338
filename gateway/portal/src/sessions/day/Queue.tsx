import { Button, Table, Tag } from "nhsuk-react-components";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { type Collection, latestOf } from "../../collect/collections";
import { DONATIONS } from "../../donors/health/measurements";
import { clock } from "../sessions";
import { type Guest, localTime, type Queue as Queued } from "./day";
import { fullName, GuestName } from "./GuestName";

type Props = { session: string; queue: Queued; collections: Collection[]; open: boolean; now?: string; onArrive: (guest: Guest) => void };

/** Who is here first, then who is still to come: the order of the work. */
export function Queue({ queue: { here, toCome, waiting, missed }, session, collections, open, now, onArrive }: Props) {
  const of = (guest: Guest) => latestOf(collections, guest.donor);
  const done = here.filter((guest) => ["COMPLETE", "INCOMPLETE"].includes(of(guest)?.state ?? ""));
  const place = (guest: Guest) => `${clock(guest.startsAt)} ${DONATIONS[guest.donation].toLowerCase()}`;
  return (
    <>
      <Group title="Here" guests={here.filter((guest) => !done.includes(guest))} nobody="Nobody is here now." heads={["Since", "Donor", "Appointment", "Next"]}>
        {(guest) => [
          guest.arrivedAt ? localTime(guest.arrivedAt) : "not known",
          <GuestName key="name" guest={guest} />,
          <>
            {place(guest)} {guest.walkIn && <Tag modifier="grey">Walk-in</Tag>}
            <Stage collection={of(guest)} />
          </>,
          open ? (
            <Link key="next" to={`/sessions/${session}/collect/${guest.donor}`}>
              {of(guest)?.state === "STARTED" ? "Go on" : "Collect"}
              <span className="nhsuk-u-visually-hidden"> from {fullName(guest)}</span>
            </Link>
          ) : (
            <Link key="next" to={`/donors/${guest.donor}`}>
              Open the record<span className="nhsuk-u-visually-hidden"> of {fullName(guest)}</span>
            </Link>
          ),
        ]}
      </Group>
      <Group title="To come" guests={toCome} nobody="Nobody else is booked." heads={open ? ["At", "Donor", "Donation", "Has come"] : ["At", "Donor", "Donation"]}>
        {(guest) => [
          <>
            {clock(guest.startsAt)} {now !== undefined && clock(guest.startsAt) < now && <Tag modifier="orange">Late</Tag>}
          </>,
          <GuestName key="name" guest={guest} />,
          DONATIONS[guest.donation],
          ...(open
            ? [
                <Button key="arrive" type="button" secondary small onClick={() => onArrive(guest)}>
                  Has come<span className="nhsuk-u-visually-hidden"> {fullName(guest)}</span>
                </Button>,
              ]
            : []),
        ]}
      </Group>
      {done.length > 0 && (
        <Group title="Have given" guests={done} nobody="" heads={["Number", "Donor", "If something happened"]}>
          {(guest) => [
            <span key="number" className="donors-number">
              {of(guest)?.printed}
            </span>,
            <GuestName key="name" guest={guest} />,
            <Link key="event" to={`/donors/${guest.donor}/adverse-event`}>
              Adverse event<span className="nhsuk-u-visually-hidden"> of {fullName(guest)}</span>
            </Link>,
          ]}
        </Group>
      )}
      {waiting.length > 0 && (
        <Group title="Waiting for a place" guests={waiting} nobody="" heads={["For", "Donor", "In line"]}>
          {(guest) => [place(guest), <GuestName key="name" guest={guest} />, guest.inLine ?? "?"]}
        </Group>
      )}
      {missed.length > 0 && (
        <Group title="Missed" guests={missed} nobody="" heads={["At", "Donor"]}>
          {(guest) => [place(guest), <GuestName key="name" guest={guest} />]}
        </Group>
      )}
    </>
  );
}

function Stage({ collection }: { collection?: Collection }) {
  if (collection?.state === "STARTED")
    return (
      <>
        {" "}
        <Tag modifier="blue">Giving</Tag> since {localTime(collection.startedAt)}
      </>
    );
  return collection?.state === "FAILED" ? <Tag modifier="orange">Nothing taken</Tag> : null;
}

type GroupProps = { title: string; guests: Guest[]; nobody: string; heads: string[]; children: (guest: Guest) => ReactNode[] };

function Group({ title, guests, nobody, heads, children }: GroupProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {title} <span className="sessions-count">{guests.length}</span>
      </h2>
      {guests.length === 0 ? (
        <p>{nobody}</p>
      ) : (
        <Table responsive className="sessions-queue">
          <Table.Head>
            <Table.Row>
              {heads.map((head) => (
                <Table.Cell key={head}>{head}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {guests.map((guest) => (
              <Table.Row key={guest.appointment}>
                {children(guest).map((cell, position) => (
                  <Table.Cell key={heads[position]}>{cell}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </>
  );
}
