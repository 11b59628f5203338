import { Table } from "nhsuk-react-components";
import { DONATIONS } from "../health/measurements";
import { type Next, nextInWords } from "./giving";

/** From when each type may be given, by the record alone. */
export const GivingNext = ({ next }: { next: Next[] }) => (
  <>
    <h2 className="nhsuk-heading-m">When the donor may give next</h2>
    <p>By age, intervals, maxima and deferrals on record. Whether the donor gives, the health check of the day decides.</p>
    <Table responsive caption="When the donor may give next" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
      <Table.Head>
        <Table.Row>
          {["Donation", "From", "Why"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {next.map((each) => (
          <Table.Row key={each.donation}>
            <Table.Cell>{DONATIONS[each.donation] ?? each.donation}</Table.Cell>
            <Table.Cell>
              <strong>{nextInWords(each)}</strong>
            </Table.Cell>
            <Table.Cell>
              <Because because={each.because} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </>
);

/** Two donations may be too near by the same rule. */
function Because({ because }: Pick<Next, "because">) {
  const reasons = [...new Map(because.map((why) => [why.words, why])).values()];
  if (reasons.length === 0) return <>Nothing on record is against it</>;
  return reasons.map(({ words, rule, deferral }) => (
    <span key={words} className="donors-why">
      {words}
      <span className="nhsuk-u-secondary-text-colour"> {deferral ? "Deferral on record." : `Rule ${rule}.`}</span>
    </span>
  ));
}
