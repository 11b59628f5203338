import { Button, Card, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { type Fact, Facts } from "../frame/Facts";
import { groupInWords, sentence, when } from "../trace/trace";
import { Acknowledge } from "./Acknowledge";
import { type Incompatible, standing } from "./incompatible";

const WEIGHTS = { STOP: undefined, WARN: "Warning: ", INFORMATION: "For information: " };

/** One unit: why it must not be given, where it is now, and what to do. */
export function IncompatibleUnit({ unit, onAcknowledged }: { unit: Incompatible; onAcknowledged: () => void }) {
  const [saying, setSaying] = useState(false);
  const { tag, color, advice } = standing(unit);
  const facts: Fact[] = [
    ["Unit", `${sentence(unit.kind)}, ${groupInWords(unit.group)}`],
    [unit.held === "ISSUED" ? "Issued" : "Reserved", [when(unit.heldAt), unit.location && `to ${unit.location}`].filter(Boolean).join(" ")],
    ["Order", unit.order],
    ["Hospital", unit.hospital],
  ];
  return (
    <Card>
      <Card.Heading headingLevel="h2">
        {unit.component} <Tag modifier={color}>{tag}</Tag>
      </Card.Heading>
      <ul>
        {unit.reasons.map(({ code, severity, message }) => (
          <li key={`${code} ${message}`}>
            {severity === "STOP" ? <strong>{message}</strong> : `${WEIGHTS[severity]}${message}`}
          </li>
        ))}
      </ul>
      <p>{advice}</p>
      <Facts facts={facts} noBorder />
      {saying ? (
        <Acknowledge unit={unit} onAcknowledged={onAcknowledged} onKeep={() => setSaying(false)} />
      ) : (
        <>
          <Button type="button" secondary onClick={() => setSaying(true)}>
            Acknowledge<span className="nhsuk-u-visually-hidden"> {unit.component}</span>
          </Button>
          <p className="nhsuk-u-margin-bottom-0">
            <Link to={`/trace/${unit.component.slice(0, 13)}`}>
              Trace this donation<span className="nhsuk-u-visually-hidden"> {unit.component}</span>
            </Link>
          </p>
        </>
      )}
    </Card>
  );
}
