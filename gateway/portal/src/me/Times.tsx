import { Button, Select } from "nhsuk-react-components";
import { byDay, type OpenSlot, venuesOf } from "./appointments";
import { clock, longDay, toGive } from "./me";

type Props = { slots: OpenSlot[]; venue: string; moving: boolean; onVenue: (venue: string) => void; onChoose: (slot: OpenSlot) => void };

/** Times by day, everywhere or at one venue, for whoever chooses: the donor, or a donor carer for one. */
export function Times({ slots, venue, moving, onVenue, onChoose }: Props) {
  const shown = slots.filter((slot) => venue === "" || slot.venue === venue);
  return (
    <>
      {slots.length > 0 && (
        <Select id="venue" label="Where" labelProps={{ size: "s" }} value={venue} onChange={(event) => onVenue(event.currentTarget.value)}>
          <Select.Option value="">Everywhere</Select.Option>
          {venuesOf(slots).map(([id, name]) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      )}
      {shown.length === 0 && <p>There is no time in these four weeks.</p>}
      {byDay(shown).map(([day, ofDay]) => (
        <Day key={day} day={day} slots={ofDay} moving={moving} onChoose={onChoose} />
      ))}
    </>
  );
}

type OfDay = { day: string; slots: OpenSlot[]; moving: boolean; onChoose: (slot: OpenSlot) => void };

const Day = ({ day, slots, moving, onChoose }: OfDay) => (
  <>
    <h3 className="nhsuk-heading-s me-day">{longDay(day)}</h3>
    <ul className="me-list">
      {slots.map((slot) => (
        <li key={`${slot.session} ${slot.slot}`} className="me-time">
          <span>
            <strong>
              {clock(slot.startsAt)} to {clock(slot.endsAt)}
            </strong>
            , {toGive(slot.donation)}
            <br />
            {slot.venueName}, {slot.postcodeDistrict}
            {!slot.free && (
              <>
                <br />
                No free place
              </>
            )}
          </span>
          <Button type="button" secondary={!slot.free} small onClick={() => onChoose(slot)}>
            {moving ? "Take this time" : slot.free ? "Book" : "Join the waiting list"}
            <span className="nhsuk-u-visually-hidden">
              {" "}
              for {longDay(day)} {clock(slot.startsAt)}, {slot.venueName}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  </>
);

/** Four weeks later. */
export function later(day: string): string {
  const next = new Date(`${day}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + 28);
  return next.toISOString().slice(0, 10);
}
