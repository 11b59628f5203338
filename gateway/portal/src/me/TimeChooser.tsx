import { Button } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { type OpenSlot, type OwnAppointment, useOpenSlots } from "./appointments";
import { clock, longDay } from "./me";
import { Refused } from "./Refused";
import { later, Times } from "./Times";

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
      {open.data && <Times slots={fitting} venue={venue} moving={moving !== undefined} onVenue={setVenue} onChoose={choose} />}
      <Button type="button" secondary onClick={() => setFrom(later(from))}>
        Show later times
      </Button>
    </section>
  );
}
