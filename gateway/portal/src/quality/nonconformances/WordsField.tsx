import { Textarea } from "nhsuk-react-components";

type Props = { id: string; label: string; value: string; error?: string; onType: (words: string) => void };

export const WordsField = ({ id, label, value, error, onType }: Props) => (
  <Textarea id={id} name={id} label={label} labelProps={{ size: "s" }} hint="8 to 1000 characters. It is kept with your name." rows={4} error={error} value={value} onChange={(event) => onType(event.currentTarget.value)} />
);
