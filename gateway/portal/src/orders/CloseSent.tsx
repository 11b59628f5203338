import { useQueryClient } from "@tanstack/react-query";
import { Button, Details, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnceAt } from "../donors/once";
import { Problems } from "../donors/Problems";
import { oneLine } from "../glass/glass";
import { SENT_AT, sentName, type SentOrder } from "./sent";

/** Somebody has spoken with the hospital. It makes no order and ends none. */
export function CloseSent({ sent, onDone }: { sent: SentOrder; onDone: (words: string) => void }) {
  const queries = useQueryClient();
  const closing = useOnceAt<{ hospitalOrder: string }>();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = `words-${sent.hospitalOrder}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (closing.isPending) return;
    const written = oneLine(words);
    const short = written.length < 8 || written.length > 500;
    setWrong(short);
    if (short) return;
    closing.mutate(
      { path: `${SENT_AT}/${sent.hospitalOrder}/closing`, body: { words: written } },
      {
        onSuccess: () => {
          void queries.invalidateQueries({ queryKey: ["hospital-orders"] });
          onDone(`${sentName(sent)}: closed.`);
        },
      },
    );
  };
  return (
    <Details>
      <Details.Summary>
        Close it<span className="nhsuk-u-visually-hidden">: {sentName(sent)}</span>
      </Details.Summary>
      <Details.Text>
        <form onSubmit={submit} noValidate>
          <Problems key={closing.submittedAt} error={closing.error} />
          <Textarea
            id={field}
            name={field}
            label="What was agreed with the hospital?"
            labelProps={{ size: "s" }}
            hint="8 to 500 characters. It is kept with your name; no order is made or cancelled by it."
            rows={3}
            error={wrong ? "Say what was agreed, in 8 to 500 characters" : undefined}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button secondary small type="submit" disabled={closing.isPending}>
            Close it
          </Button>
        </form>
      </Details.Text>
    </Details>
  );
}
