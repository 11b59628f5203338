import { StopWithReason } from "../frame/StopWithReason";
import { about, base, type Parked, type Retried } from "./parked";

type Props = { service: string; event: Parked; onDone: (retried: Retried) => void; onBack: () => void };

export function GiveUp({ service, event, onDone, onBack }: Props) {
  return (
    <StopWithReason<Retried>
      title={`Give up ${event.type}`}
      id={`reason-${service}`}
      question="Why is it right that this service never hears of it?"
      hint="It is kept for ever with your name. Write nothing about a patient or a donor."
      button="Give this event up"
      path={`${base(service)}/${event.id}/resolution`}
      onDone={onDone}
      onBack={onBack}
    >
      <p>
        {event.stream}: {about(event)}. This service will never apply it. What waits behind it goes on.
      </p>
    </StopWithReason>
  );
}
