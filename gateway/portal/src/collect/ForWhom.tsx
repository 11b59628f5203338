import { Radios, WarningCallout } from "nhsuk-react-components";
import { type Designation, USES } from "../donors/designations/designations";
import { born } from "../donors/donors";

type Props = { designations: readonly Designation[]; chosen?: Designation; onChoose: (designation: Designation | undefined) => void };

/** Asked only of a donor for whom something was approved; without an answer it is for whoever needs it. */
export function ForWhom({ designations, chosen, onChoose }: Props) {
  if (designations.length === 0) return null;
  return (
    <>
      <Radios name="for-whom" legend="For whom is this donation?" legendProps={{ size: "m" }}>
        <Radios.Item id="for-anybody" value="anybody" checked={!chosen} onChange={() => onChoose(undefined)}>
          Whoever needs it
        </Radios.Item>
        {designations.map((each) => (
          <Radios.Item key={each.designation} id={`for-${each.designation}`} value={each.designation} hint={`Asked for by ${each.hospital}, until ${born(each.wantedUntil)}`} checked={chosen?.designation === each.designation} onChange={() => onChoose(each)}>
            {USES[each.use].text}
          </Radios.Item>
        ))}
      </Radios>
      {chosen?.use === "AUTOLOGOUS" && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Outside donor selection</WarningCallout.Heading>
          <p>A clinician has approved that this donor gives for themselves. Deferrals, age and intervals do not stop it; how the donor is today does.</p>
        </WarningCallout>
      )}
    </>
  );
}
