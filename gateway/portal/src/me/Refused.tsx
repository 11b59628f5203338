import { ErrorSummary } from "nhsuk-react-components";
import { Refusal } from "../api/client";
import { inPlainWords } from "./appointments";

/** Why something was not done, in a donor's words. */
export function Refused({ error }: { error: unknown }) {
  if (!error) return null;
  const objections = error instanceof Refusal ? (error.problem.objections ?? []) : [];
  const reasons = objections.length > 0 ? inPlainWords(objections) : error instanceof Refusal ? error.reasons : [String(error)];
  return (
    <ErrorSummary>
      <ErrorSummary.Title>That did not work</ErrorSummary.Title>
      <ErrorSummary.List>
        {[...new Set(reasons)].map((reason) => (
          <ErrorSummary.ListItem key={reason}>{reason}</ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
