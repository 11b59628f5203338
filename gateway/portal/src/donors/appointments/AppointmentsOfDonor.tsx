import { useQueryClient } from "@tanstack/react-query";
import { NotificationBanner } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import type { OwnAppointment } from "../../me/appointments";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { mayBeAsked } from "../standing";
import { appointmentsOf, SLOTS, useAppointmentsOf } from "./appointments";
import { ChooseTime } from "./ChooseTime";
import { Held } from "./Held";

/** What a donor carer does on the telephone: says what the donor holds, books, moves and cancels. */
export function AppointmentsOfDonor({ donor }: { donor: Donor }) {
  const held = useAppointmentsOf(donor.donor);
  const client = useQueryClient();
  const [moving, setMoving] = useState<OwnAppointment>();
  const [done, setDone] = useState("");
  const gives = mayBeAsked(donor);
  const changed = (words: string) => {
    setMoving(undefined);
    setDone(words);
    void client.invalidateQueries({ queryKey: appointmentsOf(donor.donor) });
    void client.invalidateQueries({ queryKey: SLOTS });
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <PageHeading title="Appointments" />
      {done && (
        <NotificationBanner key={done} success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={held.error} />
      {held.isPending && <p role="status">Opening …</p>}
      {held.data?.appointments.length === 0 && <p>The donor has no appointment.</p>}
      {held.data?.appointments.map((each) => (
        <Held key={each.appointment} appointment={each} mayMove={gives} onMove={() => setMoving(each)} onCancelled={changed} />
      ))}
      {donor.survivor && (
        <p>
          This record was merged into another: <Link to={`/donors/${donor.survivor}/appointments`}>book there</Link>.
        </p>
      )}
      {!donor.survivor && !gives && <p>The register says that this donor does not give: nothing is booked.</p>}
      {gives && held.data && <ChooseTime key={moving?.appointment} donor={donor} held={held.data.appointments} moving={moving} onChosen={changed} onLeave={() => setMoving(undefined)} />}
    </>
  );
}
