import { useQueryClient } from "@tanstack/react-query";
import { Button, Select } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import type { OpenSlot, OwnAppointment } from "../../me/appointments";
import { clock, type DonationType, longDay } from "../../me/me";
import { later, Times } from "../../me/Times";
import type { Donor } from "../donors";
import { DONATIONS } from "../health/measurements";
import { useOnce } from "../once";
import { Problems } from "../Problems";
import { firstDay, knownAgainst, SLOTS, timesHaveChanged, useSlots } from "./appointments";
import { NotDone } from "./NotDone";

type Props = { donor: Donor; held: OwnAppointment[]; moving?: OwnAppointment; onChosen: (words: string) => void; onLeave: () => void };

/** Times of four weeks, from the day on which the donor may give this: to book one, to wait for one, or to move to one. */
export function ChooseTime({ donor, held, moving, onChosen, onLeave }: Props) {
  const [donation, setDonation] = useState<DonationType>(moving?.donation ?? "WHOLE_BLOOD");
  const [from, setFrom] = useState(() => firstDay(donor, donation));
  const [venue, setVenue] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const client = useQueryClient();
  const open = useSlots(from);
  const book = useOnce("/api/donors/appointments");
  const move = useOnce(`/api/donors/appointments/${moving?.appointment}/move`);
  useEffect(() => {
    if (moving) heading.current?.focus();
  }, [moving]);

  const other = held.find((each) => each.donation === donation && each.appointment !== moving?.appointment);
  const fitting = (open.data?.slots ?? []).filter((slot) => slot.donation === donation && (slot.free || !moving));
  const onError = (error: unknown) => {
    if (timesHaveChanged(error)) void client.invalidateQueries({ queryKey: SLOTS });
  };
  const choose = ({ session, slot, free, day, startsAt }: OpenSlot) => {
    if (book.isPending || move.isPending) return;
    const at = `${longDay(day)} at ${clock(startsAt)}`;
    if (moving) move.mutate({ session, slot }, { onSuccess: () => onChosen(`The appointment is now on ${at}.`), onError });
    else book.mutate({ donor: donor.donor, session, slot, request: free ? "BOOK" : "WAIT" }, { onSuccess: () => onChosen(free ? `The donor is booked for ${at}.` : `The donor is on the waiting list for ${at}.`), onError });
  };
  const give = (chosen: DonationType) => {
    setDonation(chosen);
    setFrom(firstDay(donor, chosen));
    book.reset();
  };

  return (
    <section aria-labelledby="times">
      <h2 id="times" ref={heading} tabIndex={-1} className="nhsuk-heading-m donors-heading">
        {moving ? "Choose another time" : "Book a time to give"}
      </h2>
      <NotDone error={moving ? move.error : book.error} />
      <Problems error={open.error} />
      {moving && (
        <>
          <p>{longDay(moving.day)} is kept until you choose.</p>
          <Button type="button" secondary small onClick={onLeave}>
            Keep the old time
          </Button>
        </>
      )}
      {!moving && (
        <Select id="donation" label="To give" labelProps={{ size: "s" }} value={donation} onChange={(event) => give(event.currentTarget.value as DonationType)}>
          {Object.entries(DONATIONS).map(([type, name]) => (
            <Select.Option key={type} value={type}>
              {name}
            </Select.Option>
          ))}
        </Select>
      )}
      {knownAgainst(donor, donation).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {other ? (
        <p>The donor {other.state === "WAITING" ? "waits for a place" : "has an appointment"} for this on {longDay(other.day)}: move or cancel that one.</p>
      ) : (
        <>
          {open.isPending && <p role="status">Looking for times …</p>}
          {open.data && <Times slots={fitting} venue={venue} moving={moving !== undefined} onVenue={setVenue} onChoose={choose} />}
          <Button type="button" secondary onClick={() => setFrom(later(from))}>
            Show later times
          </Button>
        </>
      )}
    </section>
  );
}
