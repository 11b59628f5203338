import { Textarea } from "nhsuk-react-components";

type Props = { reason: string; error?: string; onChange: (reason: string) => void };

/** More than one line, so that a scanner's Enter sends nothing. */
export const ReasonField = ({ reason, error, onChange }: Props) => (
  <Textarea id="reason" name="reason" label="How do you know?" labelProps={{ size: "s" }} hint="8 to 500 characters. It is kept with your name." rows={2} error={error} value={reason} onChange={(event) => onChange(event.currentTarget.value)} />
);
