import { Button, Select } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { byDay, type OpenSlot, type OwnAppointment, useOpenSlots, venuesOf } from "./appointments";
import { clock, longDay, toGive } from "./me";
import { Refused } from "./Refused";

type Props = { first: string; held: OwnAppointment[]; moving?: OwnAppointment; onChosen: (words: string) => void; onLeave: () => void };

/**
 * Times of four weeks from the first day on which the donor can give, or of later ones. Only those that fit: of the type of the
 * appointment that is moved, or of one that the donor has no appointment for.
 */
export function TimeChooser({ first, held, moving, onChosen, onLeave }: Props) {
  const [from, setFrom] = useState(first);
  const [venue, setVenue] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const open = useOpenSlots(from);
  const book = useOnce("/api/donors/me/appointments");
  const move = useOnce(`/api/donors/me/appointments/${moving?.appointment}/move`);
  useEffect(() => {
    if (moving) heading.current?.focus();
  }, [moving]);

  const fitting = (open.data?.slots ?? []).filter((slot) => (moving ? slot.free && slot.donation === moving.donation : held.every(({ donation }) => donation !== slot.donation)));
  const shown = fitting.filter((slot) => venue === "" || slot.venue === venue);
  const choose = ({ session, slot, free, day, startsAt }: OpenSlot) => {
    const at = `${longDay(day)} at ${clock(startsAt)}`;
    if (moving) move.mutate({ session, slot }, { onSuccess: () => onChosen(`Your appointment is now on ${at}.`) });
    else book.mutate({ session, slot, request: free ? "BOOK" : "WAIT" }, { onSuccess: () => onChosen(free ? `You are booked for ${at}.` : `You are on the waiting list for ${at}.`) });
  };

  if (!moving && held.length > 0 && fitting.length === 0) return <p>To choose another time, change the one that you have.</p>;
  return (
    <section aria-labelledby="times">
      <h2 id="times" ref={heading} tabIndex={-1} className="nhsuk-heading-m donors-heading">
        {moving ? "Choose another time" : "Book a time to give"}
      </h2>
      <Refused error={moving ? move.error : book.error} />
      <Problems error={open.error} />
      {moving && (
        <>
          <p>You keep {longDay(moving.day)} until you choose.</p>
          <Button type="button" secondary small onClick={onLeave}>
            Keep the old time
          </Button>
        </>
      )}
      {open.isPending && <p role="status">Looking for times …</p>}
      {fitting.length > 0 && (
        <Select id="venue" label="Where" labelProps={{ size: "s" }} value={venue} onChange={(event) => setVenue(event.currentTarget.value)}>
          <Select.Option value="">Everywhere</Select.Option>
          {venuesOf(fitting).map(([id, name]) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      )}
      {open.data && shown.length === 0 && <p>There is no time in these four weeks.</p>}
      {byDay(shown).map(([day, slots]) => (
        <Day key={day} day={day} slots={slots} moving={moving !== undefined} onChoose={choose} />
      ))}
      <Button type="button" secondary onClick={() => setFrom(later(from))}>
        Show later times
      </Button>
    </section>
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

function later(day: string): string {
  const next = new Date(`${day}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + 28);
  return next.toISOString().slice(0, 10);
}
