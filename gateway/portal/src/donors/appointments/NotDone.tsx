import { ErrorSummary } from "nhsuk-react-components";
import { refusedInWords } from "./appointments";

/** Why nothing was booked, moved or cancelled, in words that can be read out. */
export function NotDone({ error }: { error: unknown }) {
  const reasons = refusedInWords(error);
  if (reasons.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Title>That was not done</ErrorSummary.Title>
      <ErrorSummary.List>
        {reasons.map((reason) => (
          <ErrorSummary.ListItem key={reason}>{reason}</ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
