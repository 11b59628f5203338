import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useOnce } from "../donors/once";
import { sentence } from "../trace/trace";
import { today } from "../donors/donors";
import { type Consent, OWN_RECORD, shortDay } from "./me";
import { Refused } from "./Refused";

/** What the donor said yes or no to. A consent is given to the words that were shown, so a new one is given when we ask for it. */
export const Consents = ({ consents }: { consents: Consent[] }) => (
  <>
    <h2 className="nhsuk-heading-m">What you agreed to</h2>
    {consents.length === 0 ? (
      <p>We have asked you nothing yet that needs your yes.</p>
    ) : (
      <ul className="me-list">
        {consents.map((each) => (
          <li key={each.consent}>
            <Agreed consent={each} />
          </li>
        ))}
      </ul>
    )}
  </>
);

function Agreed({ consent: { consent, wording, given, on } }: { consent: Consent }) {
  const client = useQueryClient();
  const change = useOnce("/api/donors/me/consents");
  const say = () => change.mutate({ consent, wording, given: !given, on: today() }, { onSuccess: () => void client.invalidateQueries({ queryKey: OWN_RECORD, exact: true }) });
  return (
    <>
      <Refused error={change.error} />
      <h3 className="nhsuk-heading-s">{sentence(consent)}</h3>
      <p>
        You said {given ? "yes" : "no"} on {shortDay(on)}.
      </p>
      <Button type="button" secondary small onClick={say}>
        {given ? "Change to no" : "Change to yes"}
        <span className="nhsuk-u-visually-hidden"> for {sentence(consent)}</span>
      </Button>
    </>
  );
}
