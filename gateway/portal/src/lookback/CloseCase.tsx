import { Button, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import { CASES } from "./lookback";

/** The service refuses while something is open, and says how much. */
export function CloseCase({ lookBack, onClosed }: { lookBack: string; onClosed: () => void }) {
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<string>();
  const closing = useOnce<object>(`${CASES}/${lookBack}/closing`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (closing.isPending) return;
    const missing = words.trim() ? undefined : "Enter what came of it";
    setWrong(missing);
    if (!missing) closing.mutate({ words: words.trim() }, { onSuccess: onClosed });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2 className="nhsuk-heading-m">Close the case</h2>
      <Problems error={closing.error} messages={wrong ? [{ text: wrong, field: "closing-words" }] : []} />
      <Textarea id="closing-words" name="words" label="What came of it?" rows={2} error={wrong} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button type="submit">Close the case</Button>
    </form>
  );
}
