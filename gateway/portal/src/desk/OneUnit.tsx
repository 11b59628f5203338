import { Button, Details, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { MakeLabel } from "../modify/MakeLabel";
import { groupInWords, when } from "../trace/trace";
import { blocks, standing, type Unit } from "./desk";

const SHOWN_AT_ONCE = 3;

type Props = {
  unit: Unit;
  /** Whether whoever is signed on makes labels. */
  labels: boolean;
  onRelease: () => void;
  onLabelled: () => void;
};

/** What it is, whether it may be released, and in words what stands against it. */
export function OneUnit({ unit, labels, onRelease, onLabelled }: Props) {
  const how = standing(unit);
  const reasons = blocks(unit);
  const what = `${unit.product} of ${unit.printed}`;
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">
        <strong>{unit.product}</strong> {unit.name} <Tag color={how === "CLEAR" ? "green" : how === "LABEL" ? "yellow" : "red"}>{how === "CLEAR" ? "Clear" : how === "LABEL" ? "Needs its label" : "Held back"}</Tag>
      </p>
      <p className="nhsuk-u-margin-bottom-2">
        {unit.group ? groupInWords(unit.group) : "Group not confirmed"}. {unit.labelled ? "Labelled" : "No label yet"}. Expires {when(unit.expiresAt)}.
      </p>
      {reasons.length > 0 && (
        <>
          {how === "LABEL" && <p className="nhsuk-u-margin-bottom-1">Its label can be made. Against its release stands besides:</p>}
          <Blocks reasons={reasons.slice(0, SHOWN_AT_ONCE)} />
          {reasons.length > SHOWN_AT_ONCE && (
            <Details>
              <Details.Summary>
                {reasons.length - SHOWN_AT_ONCE} more <span className="nhsuk-u-visually-hidden">against {what}</span>
              </Details.Summary>
              <Details.Text>
                <Blocks reasons={reasons.slice(SHOWN_AT_ONCE)} />
              </Details.Text>
            </Details>
          )}
        </>
      )}
      {how === "CLEAR" && (
        <Button secondary small onClick={onRelease}>
          Release <span className="nhsuk-u-visually-hidden">{what}</span>
        </Button>
      )}
      {how === "LABEL" && labels && <MakeLabel component={unit.component} of={what} onMade={onLabelled} />}
      {how === "LABEL" && !labels && <p>A processing scientist makes its label, on the page First labels.</p>}
      {unit.objectionsToRelease.some(({ code }) => code === "donation-on-hold") && (
        <p>
          <Link to="/holds">See the holds</Link>
        </p>
      )}
    </>
  );
}

const Blocks = ({ reasons }: { reasons: string[] }) => (
  <ul>
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);
