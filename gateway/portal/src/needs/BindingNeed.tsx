import { Button, Card } from "nhsuk-react-components";
import { useState } from "react";
import { patientNumber, when } from "../trace/trace";
import type { PatientNumber } from "../wristband/wristband";
import { EndNeed } from "./EndNeed";
import { type Need, sourceOf, title } from "./needs";

type Props = { need: Need; number: PatientNumber; reason?: string; onEnded: (title: string) => void };

/** One need with all who stated it. What ends it is asked for only when somebody wants to. */
export function BindingNeed({ need, number, reason, onEnded }: Props) {
  const [ending, setEnding] = useState(false);
  const under = (patient: PatientNumber) => (patientNumber(patient) === patientNumber(number) ? "" : `, under ${patientNumber(patient)}`);
  return (
    <Card>
      <Card.Heading headingLevel="h3">{title(need)}</Card.Heading>
      <ul>
        {need.statements.map((each) => (
          <li key={each.statement}>
            {sourceOf(need, each)}, {when(each.since)}
            {under(each.patient)}
          </li>
        ))}
      </ul>
      {ending ? (
        <EndNeed need={need} number={number} reason={reason} onEnded={() => onEnded(title(need))} onKeep={() => setEnding(false)} />
      ) : (
        <Button type="button" secondary onClick={() => setEnding(true)}>
          {`End “${need.name}”`}
        </Button>
      )}
    </Card>
  );
}
