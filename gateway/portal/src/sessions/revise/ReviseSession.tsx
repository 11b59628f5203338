import { Button, Select, Table, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Back } from "../../donors/Back";
import { today } from "../../donors/donors";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useForm } from "../../donors/useForm";
import type { Day } from "../day/day";
import { clock, dayInWords, hours } from "../sessions";
import { useVenues } from "../read";
import { byLetter, concernedByVenue, inFigures, type SessionEntry, sessionBody, slotInWords, wrongSession } from "./revise";
import { ToldDonors } from "./ToldDonors";

type Props = { day: Day; said?: string; onDone: (what: string) => void };

/** A planned session is changed, and no booked donor loses the place: the service refuses what would. */
export function ReviseSession({ day, said, onDone }: Props) {
  const { session, slots } = day;
  return (
    <>
      <Back to={`/sessions/${session.session}`}>{session.venueName}</Back>
      <PageHeading title="Change the session">
        <span className="nhsuk-caption-m">
          {session.venueName}, {dayInWords(session.day, today())}, {hours(session)}
        </span>
      </PageHeading>
      <p role="status">{said}</p>
      {session.state === "PLANNED" ? (
        <>
          <Hours key={`${session.venue} ${session.opensAt} ${session.closesAt} ${session.chairs}`} day={day} onDone={() => onDone("The session is changed.")} />
          <h2 className="nhsuk-heading-m">Slots</h2>
          <Table responsive caption="Slots of the session" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
            <Table.Head>
              <Table.Row>
                {["When and what", "Appointments", "Change"].map((name) => (
                  <Table.Cell key={name}>{name}</Table.Cell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {slots.map((slot) => (
                <Table.Row key={slot.slot}>
                  <Table.Cell>{slotInWords(slot)}</Table.Cell>
                  <Table.Cell>{inFigures(slot)}</Table.Cell>
                  <Table.Cell>
                    <Link to={`/sessions/${session.session}/revise/${slot.slot}`}>
                      Change<span className="nhsuk-u-visually-hidden"> {slotInWords(slot)}</span>
                    </Link>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </>
      ) : (
        <p>Only a session that is planned and not open yet can be changed.</p>
      )}
    </>
  );
}

function Hours({ day, onDone }: { day: Day; onDone: () => void }) {
  const { session, venue, venueName, opensAt, closesAt, chairs } = day.session;
  const [entry, setEntry] = useState<SessionEntry>({ venue, opensAt: clock(opensAt), closesAt: clock(closesAt), chairs: String(chairs), told: [] });
  const others = useVenues().data?.venues.filter((each) => each.venue !== venue) ?? [];
  const letters = byLetter(day.session.day, today());
  const who = concernedByVenue(day);
  const { submit, problems, attempt, error } = useForm(`/api/donors/sessions/${session}/revision`);
  const field = (name: "opensAt" | "closesAt" | "chairs", label: string) => (
    <TextInput id={name} name={name} label={label} labelProps={{ size: "s" }} width={5} autoComplete="off" error={error(name)} value={entry[name]} onChange={(event) => setEntry({ ...entry, [name]: event.currentTarget.value })} />
  );
  return (
    <form aria-label="Venue, hours and chairs" onSubmit={(event) => submit(event, wrongSession(day, entry, letters), () => sessionBody(day, entry), onDone)} noValidate>
      <Problems key={attempt} {...problems} />
      <Select id="venue" label="Venue" labelProps={{ size: "s" }} value={entry.venue} onChange={(event) => setEntry({ ...entry, venue: event.currentTarget.value })}>
        <Select.Option value={venue}>{venueName}</Select.Option>
        {others.map((each) => (
          <Select.Option key={each.venue} value={each.venue}>
            {each.name}
          </Select.Option>
        ))}
      </Select>
      {entry.venue !== venue && who.length > 0 && <ToldDonors what="the new place" who={who} letters={letters} told={entry.told} error={error} onTold={(told) => setEntry({ ...entry, told })} />}
      <div className="orders-fields">
        {field("opensAt", "Opens at")}
        {field("closesAt", "Closes at")}
        {field("chairs", "Chairs")}
      </div>
      <Button type="submit" secondary>
        Change venue, hours and chairs
      </Button>
    </form>
  );
}
