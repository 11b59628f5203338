import { NotificationBanner, WarningCallout } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Unit } from "./desk";
import type { Released } from "./releasing";

/** What was released, and of each other unit why not. */
export function Outcomes({ outcomes, left }: { outcomes: Released[]; left: number }) {
  const released = outcomes.filter(({ reasons }) => reasons === undefined);
  const refused = outcomes.filter(({ reasons }) => reasons !== undefined);
  const alert = useRef<HTMLDivElement>(null);
  const nothing = released.length === 0 && refused.length > 0;
  // What was pressed may be gone with the answer.
  useEffect(() => {
    if (nothing) alert.current?.focus();
  }, [nothing]);
  return (
    <>
      {released.length > 0 && (
        <NotificationBanner success title="Released">
          <NotificationBanner.Heading>{released.length === 1 ? "1 unit is released." : `${released.length} units are released.`}</NotificationBanner.Heading>
          <p>Print their labels and scan them back: nothing leaves before.</p>
          <ul>
            {released.map(({ unit }) => (
              <li key={unit.component}>
                <Link to={`/labels/${unit.component}`}>{nameOf(unit)}</Link>
              </li>
            ))}
          </ul>
        </NotificationBanner>
      )}
      {(refused.length > 0 || left > 0) && (
        <div role="alert" ref={alert} tabIndex={-1}>
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2">Not released</WarningCallout.Heading>
            {refused.map(({ unit, reasons }) => (
              <div key={unit.component}>
                <p className="nhsuk-u-margin-bottom-1">
                  <strong>{nameOf(unit)}</strong>
                </p>
                <ul>{reasons?.map((reason) => <li key={reason}>{reason}</li>)}</ul>
              </div>
            ))}
            {left > 0 && <p>{left === 1 ? "1 more was not sent." : `${left} more were not sent.`} Release them again.</p>}
          </WarningCallout>
        </div>
      )}
    </>
  );
}

const nameOf = ({ printed, product }: Unit) => `${printed} ${product}`;
