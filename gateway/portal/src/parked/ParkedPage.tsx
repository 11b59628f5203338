import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../api/client";
import { EveryService } from "../frame/EveryService";
import { ServiceSection } from "../frame/ServiceSection";
import { GiveUp } from "./GiveUp";
import { Lines } from "./Lines";
import { base, lines, type Parked, type Retried, told } from "./parked";

const EVERY = 10_000;

/** What each service could not take in. */
export const ParkedPage = () => (
  <EveryService
    title="Parked events"
    about="A service that cannot apply an event keeps it here. Later events of the same subject wait behind it; everything else goes on."
    ask="What to do"
    advice={
      <>
        <p>The same reason for many: a release is wrong, or an event is newer than this service. One alone: an odd history.</p>
        <p>
          <strong>Try again</strong> when the cause is mended. The whole line goes on, in order.
        </p>
        <p>
          <strong>Give up</strong> only what somebody who knows the field has decided on. This service then never hears of it: a recall that is given up is a recall
          that never arrived.
        </p>
      </>
    }
    section={(service) => <OfService key={service} service={service} />}
  />
);

function OfService({ service }: { service: string }) {
  const [givingUp, setGivingUp] = useState<Parked>();
  const [done, setDone] = useState("");
  const parked = useQuery({ queryKey: ["parked", service], queryFn: () => get<{ items: Parked[] }>(base(service)), refetchInterval: EVERY });
  const finish = (retried: Retried) => {
    setDone(told(retried));
    setGivingUp(undefined);
    void parked.refetch();
  };
  return (
    <ServiceSection of="parked" service={service} error={parked.error} status={parked.isPending ? "Opening …" : done}>
      {givingUp && <GiveUp key={givingUp.id} service={service} event={givingUp} onDone={finish} onBack={() => setGivingUp(undefined)} />}
      {parked.data && <Lines service={service} lines={lines(parked.data.items)} onRetried={finish} onGiveUp={setGivingUp} />}
    </ServiceSection>
  );
}
