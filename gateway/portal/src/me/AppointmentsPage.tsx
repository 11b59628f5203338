import { useQueryClient } from "@tanstack/react-query";
import { NotificationBanner } from "nhsuk-react-components";
import { useState } from "react";
import { today } from "../donors/donors";
import { Problems } from "../donors/Problems";
import { APPOINTMENTS, type OwnAppointment, useAppointments } from "./appointments";
import { HeldAppointment } from "./HeldAppointment";
import { type OwnRecord, outlook } from "./me";
import { OwnPage } from "./OwnPage";
import { TimeChooser } from "./TimeChooser";

export const AppointmentsPage = () => <OwnPage title="My appointments">{(record) => <Appointments record={record} />}</OwnPage>;

/** What is held, and below it the times to choose from: for a new appointment, or for the one that is being moved. */
function Appointments({ record }: { record: OwnRecord }) {
  const held = useAppointments();
  const client = useQueryClient();
  const [moving, setMoving] = useState<OwnAppointment>();
  const [done, setDone] = useState("");
  const next = outlook(record, today());
  const first = next.kind === "from" ? next.day : today();
  const changed = (words: string) => {
    setMoving(undefined);
    setDone(words);
    void client.invalidateQueries({ queryKey: APPOINTMENTS });
    void client.invalidateQueries({ queryKey: ["me", "sessions"] });
  };
  return (
    <>
      {done && (
        <NotificationBanner key={done} success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={held.error} />
      {held.isPending && <p role="status">Opening …</p>}
      {held.data?.appointments.length === 0 && <p>You have no appointment.</p>}
      {held.data?.appointments.map((each) => (
        <HeldAppointment key={each.appointment} appointment={each} onMove={() => setMoving(each)} onCancelled={changed} />
      ))}
      {next.kind === "ask" || next.kind === "never" ? (
        <p>Please ring us before you book.</p>
      ) : (
        held.data && <TimeChooser key={moving?.appointment} first={first} held={held.data.appointments} moving={moving} onChosen={changed} onLeave={() => setMoving(undefined)} />
      )}
    </>
  );
}
