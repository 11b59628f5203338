import { WarningCallout } from "nhsuk-react-components";
import { BreakGlass } from "./BreakGlass";

type Props = { title: string; why: readonly string[]; onBreak: (reason: string) => void };

/** A record that opens only for a reason which goes on record: the service's words, and the way to give one. */
export const ClosedRecord = ({ title, why, onBreak }: Props) => (
  <WarningCallout>
    <WarningCallout.Heading headingLevel="h2">{title}</WarningCallout.Heading>
    <div role="alert">
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    <BreakGlass onBreak={onBreak} />
  </WarningCallout>
);
