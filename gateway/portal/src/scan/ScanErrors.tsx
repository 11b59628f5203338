import { ErrorSummary } from "nhsuk-react-components";

/**
 * What is wrong with a scan; each leads back to the field.
 *
 * @param leavesFocus in the field, where the next scan must arrive; it is read out all the same
 */
export function ScanErrors({ messages, leavesFocus = false }: { messages: string[]; leavesFocus?: boolean }) {
  return (
    <ErrorSummary disableAutoFocus={leavesFocus}>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {messages.map((message) => (
          <ErrorSummary.ListItem key={message} href="#scan">
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
