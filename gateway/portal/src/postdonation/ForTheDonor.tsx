import { InsetText } from "nhsuk-react-components";
import { untilInWords } from "../donors/deferrals/deferrals";
import type { Taken } from "./postdonation";

/** What is told to the donor while still on the telephone, in the rules' own words. */
export function ForTheDonor({ deferrals = [], referred }: Partial<Taken>) {
  if (deferrals.length === 0 && !referred) return null;
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">Tell the donor</h2>
      {deferrals.map(({ deferral, words, end }) => (
        <p key={deferral}>
          {words} {untilInWords(end)}.
        </p>
      ))}
      {deferrals.length > 0 && <p>Whatever was booked for a day before that is cancelled.</p>}
      {referred && <p className="nhsuk-u-margin-bottom-0">A clinician looks at what you told us, and rings you if it concerns you.</p>}
    </InsetText>
  );
}
