import { Button } from "nhsuk-react-components";
import { useState } from "react";
import type { OwnAppointment } from "../../me/appointments";
import { clock, longDay, toGive } from "../../me/me";
import { useOnce } from "../once";
import type { CancelledBy } from "./appointments";
import { NotDone } from "./NotDone";

type Props = { appointment: OwnAppointment; mayMove: boolean; onMove: () => void; onCancelled: (words: string) => void };

/** What the donor holds: an appointment, or a place on a waiting list. */
export function Held({ appointment, mayMove, onMove, onCancelled }: Props) {
  const [asking, setAsking] = useState(false);
  const cancel = useOnce(`/api/donors/appointments/${appointment.appointment}/cancellation`);
  const waiting = appointment.state === "WAITING";
  const day = longDay(appointment.day);
  const by = (who: CancelledBy) => () => {
    if (!cancel.isPending) cancel.mutate({ by: who }, { onSuccess: () => onCancelled(waiting ? `The donor has left the waiting list of ${day}.` : `The appointment of ${day} is cancelled.`) });
  };
  return (
    <section className="me-card" aria-label={`${waiting ? "Waiting list" : "Appointment"} ${day}`}>
      <NotDone error={cancel.error} />
      <h2 className="nhsuk-heading-m">{day}</h2>
      <p>
        {clock(appointment.startsAt)} to {clock(appointment.endsAt)}, to give {toGive(appointment.donation)}
        <br />
        {appointment.venueName}, {appointment.postcodeDistrict}
        {waiting && (
          <>
            <br />
            Number {appointment.inLine} on the waiting list
          </>
        )}
      </p>
      {asking ? (
        <div role="group" aria-label={waiting ? "Who leaves the waiting list?" : "Who cancels it?"}>
          <p>
            <strong>{waiting ? "Take the donor off the waiting list?" : "Who cancels it? The donor is written to."}</strong>
          </p>
          <div className="me-choices">
            <Button type="button" warning onClick={by("DONOR")}>
              The donor wishes it
            </Button>
            <Button type="button" warning onClick={by("SERVICE")}>
              We have to
            </Button>
            <Button type="button" secondary autoFocus onClick={() => setAsking(false)}>
              No, keep it
            </Button>
          </div>
        </div>
      ) : (
        <div className="me-choices">
          {!waiting && mayMove && (
            <Button type="button" secondary onClick={onMove}>
              Move<span className="nhsuk-u-visually-hidden"> the appointment of {day}</span>
            </Button>
          )}
          <Button type="button" secondary onClick={() => setAsking(true)}>
            {waiting ? "Leave the list" : "Cancel"}
            <span className="nhsuk-u-visually-hidden"> of {day}</span>
          </Button>
        </div>
      )}
    </section>
  );
}
