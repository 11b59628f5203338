import { ErrorSummary } from "nhsuk-react-components";
import { Refusal } from "../api/client";

/** Every reason, once. */
export function Problems({ error, messages = [] }: { error?: unknown; messages?: { text: string; field: string }[] }) {
  const refused = error instanceof Refusal ? error.reasons : error ? [String(error)] : [];
  if (refused.length + messages.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {messages.map(({ text, field }) => (
          <ErrorSummary.ListItem key={text} href={`#${field}`}>
            {text}
          </ErrorSummary.ListItem>
        ))}
        {[...new Set(refused)].map((reason) => (
          <ErrorSummary.ListItem key={reason}>{reason}</ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
