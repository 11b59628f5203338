import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { longDay } from "./me";

export type Advice = { kind: "NOTHING_AGAINST" | "RING_US" | "NOT_YET"; words: string[] };

const TITLES: Record<Advice["kind"], string> = {
  NOTHING_AGAINST: "Nothing speaks against it today",
  RING_US: "Please ring us before you come",
  NOT_YET: "It looks as if you cannot give on this day",
};

/** It advises and decides nothing: the appointment stays as it is until the donor changes it. */
export function Told({ advice, day }: { advice: Advice; day: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`me-told me-told--${advice.kind === "NOTHING_AGAINST" ? "well" : "stop"}`} aria-labelledby="told">
      <h2 id="told" ref={heading} tabIndex={-1} className="donors-heading">
        {TITLES[advice.kind]}
      </h2>
      {advice.words.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {advice.words.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {advice.kind === "NOTHING_AGAINST" && <p>We have kept your answers. A nurse goes through them with you on {longDay(day)}. If you feel unwell before then, please ring us.</p>}
      {advice.kind === "RING_US" && <p>Somebody will talk with you about your answers. You still have your appointment.</p>}
      {advice.kind === "NOT_YET" && <p>You still have your appointment. You can change it to a later day or cancel it. If you are not sure, please ring us.</p>}
      <Link to="/my-appointments">Go to my appointments</Link>
    </section>
  );
}
