import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { useOnce } from "../donors/once";
import type { OwnAppointment } from "./appointments";
import { clock, longDay, toGive } from "./me";
import { Refused } from "./Refused";

type Props = { appointment: OwnAppointment; onMove: () => void; onCancelled: (words: string) => void };

export function HeldAppointment({ appointment, onMove, onCancelled }: Props) {
  const [sure, setSure] = useState(false);
  const cancel = useOnce(`/api/donors/me/appointments/${appointment.appointment}/cancellation`);
  const waiting = appointment.state === "WAITING";
  const day = longDay(appointment.day);
  const cancelNow = () => cancel.mutate({}, { onSuccess: () => onCancelled(waiting ? "You have left the waiting list." : "Your appointment is cancelled.") });
  return (
    <section className="me-card" aria-label={`${waiting ? "Waiting list" : "Appointment"} ${day}`}>
      <Refused error={cancel.error} />
      <h2 className="nhsuk-heading-m">{day}</h2>
      <p>
        {clock(appointment.startsAt)} to {clock(appointment.endsAt)}, to give {toGive(appointment.donation)}
        <br />
        {appointment.venueName}, {appointment.postcodeDistrict}
      </p>
      {waiting && <p>You are number {appointment.inLine} on the waiting list. If a place becomes free, we give it to you.</p>}
      {!waiting && (
        <p>
          <Link to="/health-pre-check">Answer the health questions before you come</Link>
        </p>
      )}
      {sure ? (
        <div role="group" aria-label="Are you sure?">
          <p>
            <strong>{waiting ? "Leave the waiting list?" : "Cancel this appointment?"}</strong>
          </p>
          <div className="me-choices">
            <Button type="button" warning onClick={cancelNow}>
              {waiting ? "Yes, leave it" : "Yes, cancel it"}
            </Button>
            <Button type="button" secondary autoFocus onClick={() => setSure(false)}>
              No, keep it
            </Button>
          </div>
        </div>
      ) : (
        <div className="me-choices">
          {!waiting && (
            <Button type="button" secondary onClick={onMove}>
              Change<span className="nhsuk-u-visually-hidden"> the appointment of {day}</span>
            </Button>
          )}
          <Button type="button" secondary onClick={() => setSure(true)}>
            {waiting ? "Leave the list" : "Cancel"}
            <span className="nhsuk-u-visually-hidden"> of {day}</span>
          </Button>
        </div>
      )}
    </section>
  );
}
