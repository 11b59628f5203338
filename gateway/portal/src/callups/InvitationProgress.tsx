import { result } from "./callups";
import type { Progress } from "./useInvitations";

/** What came of it is read first by who works by keyboard. */
const takesTheFocus = (line: HTMLElement | null) => line?.focus();

type Props = { progress?: Progress; positions: Map<string, number> };

/** While it goes on, how far; then whom no letter goes to, and why. */
export function InvitationProgress({ progress, positions }: Props) {
  const answered = progress?.answered ?? [];
  const without = answered.filter(({ way }) => !way);
  return (
    <>
      <div role="status">
        {progress?.going && <p>{`${answered.length} of ${progress.of} are dealt with …`}</p>}
        {progress && !progress.going && !progress.brokeOff && (
          <p id="invited" tabIndex={-1} ref={takesTheFocus}>
            {result(answered)}
          </p>
        )}
        {progress?.brokeOff && <p>{`${answered.length} of ${progress.of} are dealt with. It broke off there: the others are still chosen, invite again.`}</p>}
      </div>
      {progress?.going && <progress className="callups-progress" value={answered.length} max={progress.of} aria-label="Donors dealt with" />}
      {without.length > 0 && (
        <section aria-labelledby="not-invited">
          <h2 id="not-invited" className="nhsuk-heading-s">
            {without.length === 1 ? "1 donor gets no letter" : `${without.length} donors get no letter`}
          </h2>
          <ul>
            {without.map(({ donor, reasons }) => (
              <li key={donor}>
                Donor {positions.get(donor)}: {reasons.map(({ message }) => message).join(" ")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
